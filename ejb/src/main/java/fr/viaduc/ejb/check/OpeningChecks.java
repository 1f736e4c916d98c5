package fr.viaduc.ejb.check;

import fr.viaduc.domain.agreement.AgreementInForce;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.application.OperationStatus;
import fr.viaduc.domain.check.AdmissibilityPoint;
import fr.viaduc.domain.check.ControlCandidate;
import fr.viaduc.domain.check.ReportUnderCheck;
import fr.viaduc.domain.check.ServiceFactCheck;
import fr.viaduc.domain.check.TermsUnderCheck;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.report.ExecutionReport;
import fr.viaduc.domain.report.ReportKind;
import fr.viaduc.domain.report.ReportStatus;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.ParisTime;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.agreement.Agreements;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.identity.Users;
import fr.viaduc.ejb.mail.Notices;
import fr.viaduc.ejb.programme.FileCredits;
import fr.viaduc.ejb.report.ExecutionReports;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Taking up a deposited report: who controls it, and whether it is admissible. */
@Stateless
public class OpeningChecks {

    @Inject
    private ServiceFactChecks checks;

    @Inject
    private ExecutionReports reports;

    @Inject
    private Operations operations;

    @Inject
    private Agreements agreements;

    @Inject
    private IndependentControllers controllers;

    @Inject
    private ItemsUnderCheck items;

    @Inject
    private CheckFigures figures;

    @Inject
    private PaymentClocks clocks;

    @Inject
    private FileCredits credits;

    @Inject
    private Notices notices;

    @Inject
    private Users users;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /**
     * Opens the check of a deposited report; who opens it holds it.
     *
     * @return the check
     */
    @RolesAllowed(Role.Names.CONTROLLER)
    public UUID open(UUID reportId) {
        Act act = caller.act(Role.CONTROLLER);
        ExecutionReport report = reports.get(reportId);
        Operation operation = operations.get(report.operationId());
        controllers.require(operation, act);
        if (report.status() != ReportStatus.SUBMITTED) {
            throw new RuleViolation("check.report.not.deposited", report.label());
        }
        checks.ofReport(reportId).ifPresent(open -> {
            throw new RuleViolation("check.already.open", open.label(), open.controllerName());
        });
        ServiceFactCheck check = new ServiceFactCheck(
                new ReportUnderCheck(
                        report.bodyId(),
                        report.organisationId(),
                        report.operationId(),
                        report.id(),
                        checks.nextNumber(operation),
                        report.kind() == ReportKind.FINAL,
                        terms(report)),
                act);
        trail.record("check.open", check, act, report.label(), null);
        operation.heldBy(Role.CONTROLLER, clocks.of(report).dueAt());
        return checks.add(check).id();
    }

    private TermsUnderCheck terms(ExecutionReport report) {
        AgreementInForce agreement = agreements.inForce(report.operationId(), clocks.depositedOn(report));
        return new TermsUnderCheck(
                agreement.agreementId(),
                agreement.plan().totalEligibleCost(),
                agreement.plan().esfAmount(),
                agreement.plan().flatRate());
    }

    /**
     * Judges whether the report is admissible. If it is, the examination begins with its items; else it goes back to the
     * carrier with what is wrong, and the clock stops.
     */
    @RolesAllowed(Role.Names.CONTROLLER)
    public void review(UUID checkId, int seenVersion, Map<AdmissibilityPoint, ReviewedPoint> points) {
        Act act = caller.act(Role.CONTROLLER);
        ServiceFactCheck check = checks.get(checkId, seenVersion);
        Operation operation = operations.get(check.operationId());
        controllers.require(operation, act);
        ExecutionReport report = reports.get(check.reportId());
        Map<AdmissibilityPoint, Boolean> satisfied = new EnumMap<>(AdmissibilityPoint.class);
        Map<AdmissibilityPoint, String> comments = new EnumMap<>(AdmissibilityPoint.class);
        points.forEach((point, answer) -> {
            satisfied.put(point, answer.isSatisfied());
            comments.put(point, answer.getComment());
        });
        check.reviewAdmissibility(satisfied, comments, act);
        if (check.isReportAdmissible()) {
            begin(check, report, operation, act);
        } else {
            giveBack(check, report, operation, act);
        }
    }

    private void begin(ServiceFactCheck check, ExecutionReport report, Operation operation, Act act) {
        TermsUnderCheck terms = terms(report);
        var examined = items.of(report);
        var resources = items.resourcesOf(report, clocks.depositedOn(report));
        report.declareAdmissible(act);
        report.beginCheck(act);
        check.begin(terms, examined, resources, act);
        trail.record("report.admissible", report, act);
        trail.record("check.begin", check, act);
        credits.declare(operation.id(), report.claimed(), act);
    }

    private void giveBack(ServiceFactCheck check, ExecutionReport report, Operation operation, Act act) {
        String wrong = check.admissibility().stream()
                .filter(answer -> !answer.isSatisfied())
                .map(answer -> "– " + answer.comment())
                .collect(Collectors.joining("\n"));
        Act reasoned = act.because(wrong);
        LocalDate lastDay = caller.today().plusDays(figures.law(check).integer("completion.days"));
        report.returnToCarrier(lastDay, reasoned);
        trail.record("report.return", report, reasoned);
        trail.record("check.review", check, act);
        if (operation.status() == OperationStatus.FINAL_REPORT_SUBMITTED) {
            operation.progress(OperationStatus.IN_PROGRESS, reasoned);
            trail.record("operation.progress", operation, reasoned);
        }
        operation.heldBy(Role.BENEFICIARY_SIGNATORY, ParisTime.endOf(lastDay));
        notices.toCarrier(
                operation,
                "check-report-returned",
                Map.of(
                        "report",
                        report.label(),
                        "reportId",
                        report.id().toString(),
                        "wrong",
                        wrong,
                        "lastDay",
                        lastDay));
    }

    /** Hands a check over to another controller, with the reason. */
    @RolesAllowed(Role.Names.VALIDATOR)
    public void handOver(UUID checkId, int seenVersion, UUID controllerId, UUID unitId, String reason) {
        Act act = caller.act(Role.VALIDATOR).because(reason);
        ServiceFactCheck check = checks.get(checkId, seenVersion);
        ControlCandidate candidate =
                new ControlCandidate(controllerId, users.get(controllerId).name(), unitId);
        controllers.require(operations.get(check.operationId()), candidate);
        check.handOver(candidate, act);
        trail.record("check.hand.over", check, act, candidate.name(), null);
    }
}
