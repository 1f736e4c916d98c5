package fr.viaduc.ejb.mail;

import fr.viaduc.domain.mail.OutgoingMail;
import fr.viaduc.ejb.identity.AsPortal;
import fr.viaduc.ejb.identity.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sending what is queued, one mail per transaction so that one that fails holds up no other. */
@Stateless
public class SendingMails {

    private static final Logger LOG = Logger.getLogger(SendingMails.class.getName());

    @Inject
    private Mails mails;

    @Inject
    private MailTransport transport;

    @Inject
    private Caller caller;

    /**
     * Sends the next mail that is due.
     *
     * @return whether there was one
     */
    @AsPortal
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean sendNext() {
        Instant at = caller.portal().at();
        Optional<OutgoingMail> due = mails.takeDue(at);
        due.ifPresent(mail -> send(mail, at));
        return due.isPresent();
    }

    private void send(OutgoingMail mail, Instant at) {
        try {
            transport.send(mail, at);
            mail.sent(at);
        } catch (MailTransport.MailRefused refused) {
            LOG.log(Level.WARNING, refused, () -> "The mail " + mail.id() + " was not taken.");
            mail.refused(refused.getMessage(), at);
        }
    }
}
