package fr.viaduc.ejb.check;

import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.application.OperationStatus;
import fr.viaduc.domain.check.AmountDue;
import fr.viaduc.domain.check.DueContext;
import fr.viaduc.domain.check.FindingStage;
import fr.viaduc.domain.check.ServiceFactCheck;
import fr.viaduc.domain.document.Document;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.report.ExecutionReport;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.identity.ConflictsOfInterest;
import fr.viaduc.ejb.mail.Notices;
import fr.viaduc.ejb.programme.FileCredits;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Validating what a controller found: the provisional conclusions, then the certificate. */
@Stateless
public class ValidatingChecks {

    @Inject
    private ServiceFactChecks checks;

    @Inject
    private Operations operations;

    @Inject
    private ConflictsOfInterest conflicts;

    @Inject
    private CheckFigures figures;

    @Inject
    private CheckDocuments documents;

    @Inject
    private DrawingParticipants draws;

    @Inject
    private PaymentClocks clocks;

    @Inject
    private FileCredits credits;

    @Inject
    private Notices notices;

    @Inject
    private Event<CheckCertified> certified;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /** Sends the conclusions back to the controller, with the reason. */
    @RolesAllowed(Role.Names.VALIDATOR)
    public void sendBack(UUID checkId, int seenVersion, String reason) {
        Act act = caller.act(Role.VALIDATOR).because(reason);
        ServiceFactCheck check = opened(checkId, seenVersion);
        check.sendBack(act);
        trail.record("check.send.back", check, act);
        operations.get(check.operationId()).heldBy(Role.CONTROLLER, clocks.dueAt(check));
    }

    /** Validates the provisional conclusions and opens the rebuttal period. */
    @RolesAllowed(Role.Names.VALIDATOR)
    public void openRebuttal(UUID checkId, int seenVersion) {
        Act act = caller.act(Role.VALIDATOR);
        ServiceFactCheck check = opened(checkId, seenVersion);
        DueContext context = figures.of(check);
        int days = figures.law(check).integer("rebuttal.days");
        CheckFacts facts = documents.factsOf(check);
        check.openRebuttal(days, context, act);
        Document report = documents.provisional(check, facts, act);
        trail.record("check.rebuttal.open", check, act, "", report.sha256());
        Operation operation = facts.operation();
        var period = check.rebuttal().orElseThrow();
        operation.heldBy(Role.BENEFICIARY_SIGNATORY, period.dueAt());
        notices.toCarrier(
                operation,
                "check-rebuttal-opened",
                Map.of("lastDay", period.lastDay(), "checkId", check.id().toString()));
    }

    /** Certifies the service done: what is due may be paid, or must be paid back. */
    @RolesAllowed(Role.Names.VALIDATOR)
    public void certify(UUID checkId, int seenVersion) {
        Act act = caller.act(Role.VALIDATOR);
        ServiceFactCheck check = opened(checkId, seenVersion);
        DueContext context = figures.of(check);
        Money retainedBefore = dueBefore(check);
        CheckFacts facts = documents.factsOf(check);
        var payBy = clocks.dueAt(check);
        check.certify(context, act);
        Document report = documents.definitive(check, facts, act);
        Document certificate = documents.certificate(check, facts, act);
        trail.record("check.certify", check, act, report.sha256(), certificate.sha256());
        close(facts.report(), facts.operation(), check, act);
        AmountDue due = check.toldAt(FindingStage.FINAL).orElseThrow();
        credits.retain(facts.operation().id(), due.due().minus(retainedBefore), act);
        draws.close(check.id(), act.at());
        facts.operation().heldBy(null, null);
        certified.fire(new CheckCertified(check, facts.operation(), due, payBy, act));
        notices.toCarrier(
                facts.operation(),
                "check-certified",
                Map.of(
                        "due", due.due(),
                        "toPay", due.toPay(),
                        "toRecover", due.toRecover(),
                        "checkId", check.id().toString()));
    }

    private void close(ExecutionReport report, Operation operation, ServiceFactCheck check, Act act) {
        report.closeCheck(act);
        trail.record("report.check.close", report, act);
        if (check.isFinalReport()) {
            operation.progress(OperationStatus.CHECK_CLOSED, act);
            trail.record("operation.progress", operation, act);
        }
    }

    /** The grant that the last certified check of the file had come to. */
    private Money dueBefore(ServiceFactCheck check) {
        return checks.ofOperation(check.operationId()).stream()
                .filter(other -> !other.id().equals(check.id()))
                .flatMap(other -> other.toldAt(FindingStage.FINAL).stream())
                .map(AmountDue::due)
                .reduce(Money.ZERO, Money::max);
    }

    private ServiceFactCheck opened(UUID checkId, int seenVersion) {
        ServiceFactCheck check = checks.get(checkId, seenVersion);
        conflicts.requireNone(check.operationId());
        return check;
    }
}
