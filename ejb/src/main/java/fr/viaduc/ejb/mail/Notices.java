package fr.viaduc.ejb.mail;

import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.mail.Recipient;
import fr.viaduc.ejb.identity.Bodies;
import fr.viaduc.ejb.shared.PortalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * General mails about a file, queued in the transaction of the act that calls for them.
 *
 * <p>To be asked after the act was recorded in the audit trail: looking the recipients up writes what is pending.
 */
@ApplicationScoped
public class Notices {

    @Inject
    private Mails mails;

    @Inject
    private RecipientQueries recipients;

    @Inject
    private Bodies bodies;

    @Inject
    private PortalClock clock;

    /** Writes to the signatories and the editors of the carrier. */
    public void toCarrier(Operation operation, Notice notice) {
        toCarrier(operation, "notice", valuesOf(notice));
    }

    /**
     * Writes a mail with a text of its own to the signatories and the editors of the carrier.
     *
     * @param text name of the model text, such as {@code check-rebuttal}; besides the values it may use bodyName,
     *     operationNumber and operationTitle
     */
    public void toCarrier(Operation operation, String text, Map<String, Object> values) {
        write(
                operation,
                text,
                values,
                recipients.inOrganisation(
                        operation.organisationId(),
                        clock.today(),
                        Role.BENEFICIARY_SIGNATORY,
                        Role.BENEFICIARY_EDITOR));
    }

    /** Writes to the people of the body who hold one of the roles. */
    public void toStaff(Operation operation, Notice notice, Role... roles) {
        toStaff(operation, "notice", valuesOf(notice), roles);
    }

    /** Writes a mail with a text of its own to the people of the body who hold one of the roles. */
    public void toStaff(Operation operation, String text, Map<String, Object> values, Role... roles) {
        write(operation, text, values, recipients.inBody(operation.bodyId(), clock.today(), roles));
    }

    private static Map<String, Object> valuesOf(Notice notice) {
        return Map.of("subject", notice.subject(), "text", notice.text(), "link", notice.link());
    }

    private void write(Operation operation, String text, Map<String, Object> values, List<Recipient> to) {
        Map<String, Object> model = new HashMap<>(values);
        model.put("bodyName", bodies.get(operation.bodyId()).name());
        model.put("operationTitle", operation.title());
        operation.number().ifPresent(number -> model.put("operationNumber", number));
        to.forEach(recipient -> mails.queue(MailOrder.of(text, recipient, model).about(operation)));
    }
}
