package fr.viaduc.ejb.mail;

import fr.viaduc.domain.identity.AccessToken;
import fr.viaduc.domain.mail.Recipient;
import fr.viaduc.ejb.identity.AccessLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;

/** Sends people the links by which they choose their passwords. */
@ApplicationScoped
class AccessLinkMails {

    @Inject
    private Mails mails;

    void send(@Observes AccessLink link) {
        String text = link.purpose() == AccessToken.Purpose.INVITATION ? "invitation" : "password-reset";
        Recipient to = new Recipient(link.email(), link.name(), null);
        mails.queue(MailOrder.of(text, to, Map.of("key", link.key())).withSecret());
    }
}
