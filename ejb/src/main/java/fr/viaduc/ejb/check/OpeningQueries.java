package fr.viaduc.ejb.check;

import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.check.ControlCandidate;
import fr.viaduc.domain.check.ServiceFactCheck;
import fr.viaduc.domain.identity.ConflictOfInterestDeclaration;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.report.ExecutionReport;
import fr.viaduc.domain.report.ReportStatus;
import fr.viaduc.domain.report.SealedVersion;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.identity.ConflictsOfInterest;
import fr.viaduc.ejb.report.ExecutionReports;
import fr.viaduc.ejb.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** What a controller reads before taking a report up. */
@Stateless
public class OpeningQueries {

    @Inject
    private ExecutionReports reports;

    @Inject
    private ServiceFactChecks checks;

    @Inject
    private IndependentControllers controllers;

    @Inject
    private ConflictsOfInterest conflicts;

    @Inject
    private PaymentClocks clocks;

    @Inject
    private Operations operations;

    @Inject
    private Caller caller;

    /** A deposited report. */
    @RolesAllowed(Role.Names.CONTROLLER)
    public ReportToCheck of(UUID reportId) {
        ExecutionReport report = reports.get(reportId);
        if (report.status() == ReportStatus.DRAFT || report.status() == ReportStatus.RETURNED) {
            throw new NotFound();
        }
        Operation operation = operations.get(report.operationId());
        Act act = caller.act(Role.CONTROLLER);
        return new ReportToCheck(
                report.id(),
                report.label(),
                report.kind(),
                report.period().start(),
                report.period().end(),
                report.declared(),
                report.claimed(),
                report.items().size(),
                report.lastVersion().map(SealedVersion::depositedAt).orElse(null),
                operation.id(),
                clocks.of(report),
                conflicts
                        .declared(operation.id(), act.actorId())
                        .map(ConflictOfInterestDeclaration::conflict)
                        .orElse(null),
                controllers.conflictOf(operation, ControlCandidate.of(act)).orElse(null),
                checks.ofReport(reportId).map(ServiceFactCheck::id).orElse(null));
    }
}
