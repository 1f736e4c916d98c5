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
        write(
                operation,
                notice,
                recipients.inOrganisation(
                        operation.organisationId(),
                        clock.today(),
                        Role.BENEFICIARY_SIGNATORY,
                        Role.BENEFICIARY_EDITOR));
    }

    /** Writes to the people of the body who hold one of the roles. */
    public void toStaff(Operation operation, Notice notice, Role... roles) {
        write(operation, notice, recipients.inBody(operation.bodyId(), clock.today(), roles));
    }

    private void write(Operation operation, Notice notice, List<Recipient> to) {
        Map<String, Object> model = new HashMap<>();
        model.put("subject", notice.subject());
        model.put("text", notice.text());
        model.put("link", notice.link());
        model.put("bodyName", bodies.get(operation.bodyId()).name());
        operation.number().ifPresent(number -> model.put("operationNumber", number));
        to.forEach(recipient ->
                mails.queue(MailOrder.of("notice", recipient, model).about(operation)));
    }
}
