package fr.viaduc.ejb.report;

import fr.viaduc.domain.agreement.AgreementVersion;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.application.OperationStatus;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.report.ExecutionReport;
import fr.viaduc.domain.report.ReportKind;
import fr.viaduc.domain.report.ReportPlan;
import fr.viaduc.domain.report.ReportSchedule;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.domain.shared.ParisTime;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Opening the reports of an operation, by the schedule of its agreement or on the carrier's wish. */
@Stateless
public class OpeningReports {

    private static final Set<OperationStatus> REPORTING =
            EnumSet.of(OperationStatus.IN_PROGRESS, OperationStatus.TERMINATED);

    @Inject
    private Operations operations;

    @Inject
    private ReportedAgreements agreements;

    @Inject
    private ExecutionReports reports;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /**
     * Opens the next report of the schedule.
     *
     * @throws RuleViolation {@code report.operation.not.started}, {@code report.all.opened}
     */
    @RolesAllowed({Role.Names.BENEFICIARY_EDITOR, Role.Names.BENEFICIARY_SIGNATORY})
    public UUID openPlanned(UUID operationId) {
        Act act = act();
        Operation operation = reporting(operationId);
        AgreementVersion agreement = agreements.inForce(operationId, act.day());
        List<ExecutionReport> opened = reports.ofOperation(operationId);
        ReportSchedule.PlannedReport next = new PlannedReports(agreements.schedule(agreement, act.day()), opened)
                .unopened().stream().findFirst().orElseThrow(() -> new RuleViolation("report.all.opened"));
        return open(operation, agreement, opened, next.kind(), next.covers().end(), next.dueOn(), act);
    }

    /**
     * Opens an optional interim report up to a day; the body then has to agree to it.
     *
     * @throws RuleViolation {@code report.optional.not.allowed} when the schedule leaves no room for another one
     */
    @RolesAllowed({Role.Names.BENEFICIARY_EDITOR, Role.Names.BENEFICIARY_SIGNATORY})
    public UUID openOptional(UUID operationId, LocalDate until) {
        Act act = act();
        Operation operation = reporting(operationId);
        AgreementVersion agreement = agreements.inForce(operationId, act.day());
        List<ExecutionReport> opened = reports.ofOperation(operationId);
        ReportSchedule schedule = agreements.schedule(agreement, act.day());
        if (until == null || !new PlannedReports(schedule, opened).allowsOptional()) {
            throw new RuleViolation("report.optional.not.allowed");
        }
        return open(
                operation,
                agreement,
                opened,
                ReportKind.INTERIM_OPTIONAL,
                until,
                until.plusMonths(schedule.delayMonths()),
                act);
    }

    private UUID open(
            Operation operation,
            AgreementVersion agreement,
            List<ExecutionReport> opened,
            ReportKind kind,
            LocalDate until,
            LocalDate dueOn,
            Act act) {
        DateRange realisation = agreement.periods().realisation();
        LocalDate from = opened.stream()
                .map(report -> report.period().end().plusDays(1))
                .max(LocalDate::compareTo)
                .orElse(realisation.start());
        if (from.isAfter(until)) {
            throw new RuleViolation("report.period.covered", until);
        }
        ExecutionReport report = new ExecutionReport(
                new ReportPlan(
                        operation.bodyId(),
                        operation.organisationId(),
                        operation.id(),
                        operation.label(),
                        opened.size() + 1,
                        kind,
                        new DateRange(from, until),
                        dueOn,
                        realisation),
                agreement.plan().flatRate(),
                act);
        trail.record("report.open", report, act);
        if (operation
                .holder()
                .filter(holder -> holder != Role.BENEFICIARY_SIGNATORY)
                .isEmpty()) {
            operation.heldBy(Role.BENEFICIARY_SIGNATORY, ParisTime.endOf(dueOn));
        }
        return reports.add(report).id();
    }

    private Operation reporting(UUID operationId) {
        Operation operation = operations.get(operationId);
        if (!REPORTING.contains(operation.status())) {
            throw new RuleViolation("report.operation.not.started", operation.label(), operation.status());
        }
        return operation;
    }

    private Act act() {
        return caller.act(Role.BENEFICIARY_EDITOR, Role.BENEFICIARY_SIGNATORY);
    }
}
