package fr.viaduc.ejb.appraisal;

import fr.viaduc.domain.application.ChangeRequest;
import fr.viaduc.domain.application.FundingApplication;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.application.RequestedChange;
import fr.viaduc.domain.document.DocumentTemplate;
import fr.viaduc.domain.document.Filing;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.application.ApplicationParties;
import fr.viaduc.ejb.application.Applications;
import fr.viaduc.ejb.application.ContentWords;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.document.French;
import fr.viaduc.ejb.document.GeneratingDocuments;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.identity.ConflictsOfInterest;
import fr.viaduc.ejb.legal.Law;
import fr.viaduc.ejb.mail.Notice;
import fr.viaduc.ejb.mail.Notices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Asking the carrier, once and in one go, for what is missing in an application under review. */
@Stateless
public class RequestingCompletion {

    private final French french = new French();

    @Inject
    private AdmissibilityReviews reviews;

    @Inject
    private Applications applications;

    @Inject
    private Operations operations;

    @Inject
    private ApplicationParties parties;

    @Inject
    private ContentWords words;

    @Inject
    private GeneratingDocuments documents;

    @Inject
    private Notices notices;

    @Inject
    private Law law;

    @Inject
    private ConflictsOfInterest conflicts;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /**
     * Sends the grouped request; the carrier has the days of the parameter {@code completion.days} to answer.
     *
     * @return the last day of the delay
     * @throws RuleViolation {@code completion.already.requested}, {@code change.request.empty}, {@code
     *     admissibility.not.open}
     */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public LocalDate request(UUID operationId, List<RequestedChange> changes) {
        Act act = caller.act(Role.GRANT_MANAGER);
        conflicts.requireNone(operationId);
        reviews.ofOperation(operationId).requireOpen();
        FundingApplication application = applications.lock(operationId);
        Operation operation = operations.get(operationId);
        LocalDate dueOn =
                act.day().plusDays(law.on(operation.bodyId(), act.day()).integer("completion.days"));
        ChangeRequest request = application.requestCompletion(changes, dueOn, act);
        operation.heldBy(Role.BENEFICIARY_SIGNATORY, request.dueAt());
        String hash = print(operation, application, request, act);
        trail.record("admissibility.request", application, act, request.items().size() + " point(s)", hash);
        notices.toCarrier(
                operation,
                new Notice(
                        "Compléments demandés avant le " + french.say(dueOn),
                        "Votre demande de subvention « " + operation.title() + " » est incomplète. Ouvrez-la sur le"
                                + " portail : les rubriques à compléter y sont indiquées.\n\nDernier jour pour répondre : "
                                + french.say(dueOn) + ".",
                        "/carrier/application/view?id=" + operationId));
        return dueOn;
    }

    private String print(Operation operation, FundingApplication application, ChangeRequest request, Act act) {
        Map<String, Object> model = parties.model(operation, application);
        model.put(
                "items",
                request.items().stream()
                        .map(item -> Map.of("section", words.section(item.section()), "text", item.text()))
                        .toList());
        model.put("dueOn", request.dueOn());
        model.put("silenceMonths", law.on(operation.bodyId(), act.day()).integer("crpa.silence"));
        return documents
                .produce(DocumentTemplate.COMPLETION_REQUEST, model, Filing.with(application), act)
                .sha256();
    }

    /**
     * Gives the second and last delay, of the days of the parameter {@code completion.reminder.days}.
     *
     * @return the new last day
     * @throws RuleViolation {@code change.request.none}, {@code change.request.extended}
     */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public LocalDate extend(UUID operationId) {
        Act act = caller.act(Role.GRANT_MANAGER);
        conflicts.requireNone(operationId);
        FundingApplication application = applications.lock(operationId);
        Operation operation = operations.get(operationId);
        ChangeRequest request = application.openRequest().orElseThrow(() -> new RuleViolation("change.request.none"));
        LocalDate from = request.dueOn().isAfter(act.day()) ? request.dueOn() : act.day();
        LocalDate dueOn = from.plusDays(law.on(operation.bodyId(), act.day()).integer("completion.reminder.days"));
        application.extendRequest(dueOn, act);
        operation.heldBy(Role.BENEFICIARY_SIGNATORY, request.dueAt());
        trail.record("admissibility.extend", application, act, french.day(dueOn), null);
        notices.toCarrier(
                operation,
                new Notice(
                        "Rappel : compléments attendus avant le " + french.say(dueOn),
                        "Un second et dernier délai vous est accordé pour compléter votre demande « "
                                + operation.title() + " ».\n\nDernier jour pour répondre : " + french.say(dueOn) + ".",
                        "/carrier/application/view?id=" + operationId));
        return dueOn;
    }

    /**
     * Goes on with the application as it is, once the delay is over without an answer.
     *
     * @throws RuleViolation {@code change.request.none}, {@code change.request.running}
     */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public void goOn(UUID operationId) {
        Act act = caller.act(Role.GRANT_MANAGER);
        conflicts.requireNone(operationId);
        FundingApplication application = applications.lock(operationId);
        application.goOnUnanswered(act);
        operations.get(operationId).heldBy(Role.GRANT_MANAGER, null);
        trail.record("admissibility.go.on", application, act);
    }
}
