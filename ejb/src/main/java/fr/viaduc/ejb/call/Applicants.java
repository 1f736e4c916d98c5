package fr.viaduc.ejb.call;

import fr.viaduc.domain.call.CallForProjects;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.document.French;
import fr.viaduc.ejb.identity.Bodies;
import fr.viaduc.ejb.mail.MailOrder;
import fr.viaduc.ejb.mail.Mails;
import fr.viaduc.ejb.mail.RecipientQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Writes to everybody who works on an application to a call, drafts included.
 *
 * <p>The mails are the portal's own: until its deposit a draft is its carrier's own business, and the body shall not read
 * in a list of mails who prepares one.
 */
@ApplicationScoped
public class Applicants {

    private final French french = new French();

    @Inject
    private RecipientQueries recipients;

    @Inject
    private Mails mails;

    @Inject
    private Bodies bodies;

    /** Tells that one may apply longer. */
    void tellOfExtension(CallForProjects call, Act act) {
        tell(
                call,
                "Appel à projets prorogé",
                "L’appel à projets « " + call.title() + " » est prorogé : les demandes se déposent désormais jusqu’au "
                        + french.say(call.closesAt()) + ".\n\nMotif : " + act.reason(),
                "/public/call/view?id=" + call.id(),
                act);
    }

    /** Tells that the call is cancelled, and why. */
    void tellOfCancellation(CallForProjects call, Act act) {
        tell(
                call,
                "Appel à projets annulé",
                "L’appel à projets « " + call.title() + " » est annulé ; il ne reçoit plus de demande.\n\nMotif : "
                        + act.reason(),
                "",
                act);
    }

    private void tell(CallForProjects call, String subject, String text, String link, Act act) {
        Map<String, Object> model = Map.of(
                "subject", subject,
                "text", text,
                "link", link,
                "bodyName", bodies.get(call.bodyId()).name());
        recipients.applyingTo(call.id(), act.day()).forEach(to -> mails.queue(MailOrder.of("notice", to, model)));
    }
}
