package fr.viaduc.ejb.report;

import fr.viaduc.domain.agreement.AgreementVersion;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reading execution reports. */
@Stateless
public class ReportQueries {

    @Inject
    private Operations operations;

    @Inject
    private ReportedAgreements agreements;

    @Inject
    private ExecutionReports reports;

    @Inject
    private ReportSheets sheets;

    @Inject
    private SealedReports sealed;

    @Inject
    private Caller caller;

    /**
     * The sheet of a report. Before the deposit the body sees its dates only.
     *
     * @param parts what the page shows beside dates, state and totals
     */
    @RolesAllowed({
        Role.Names.BENEFICIARY_EDITOR,
        Role.Names.BENEFICIARY_SIGNATORY,
        Role.Names.GRANT_MANAGER,
        Role.Names.CONTROLLER,
        Role.Names.VALIDATOR,
        Role.Names.PAYMENT_OFFICER,
        Role.Names.AUDITOR,
        Role.Names.AUTHORITY_READER
    })
    public ReportSheet sheet(UUID reportId, ReportPart... parts) {
        return sheets.of(reports.get(reportId), caller.today(), Set.of(parts));
    }

    /** An expenditure with all that was entered. */
    @RolesAllowed({
        Role.Names.BENEFICIARY_EDITOR,
        Role.Names.BENEFICIARY_SIGNATORY,
        Role.Names.GRANT_MANAGER,
        Role.Names.CONTROLLER,
        Role.Names.VALIDATOR,
        Role.Names.PAYMENT_OFFICER,
        Role.Names.AUDITOR,
        Role.Names.AUTHORITY_READER
    })
    public ItemForm item(UUID reportId, UUID itemId) {
        return ItemForm.of(reports.item(reportId, itemId));
    }

    /** What the last deposited version says otherwise than the one before; nothing after a single deposit. */
    @RolesAllowed({
        Role.Names.BENEFICIARY_EDITOR,
        Role.Names.BENEFICIARY_SIGNATORY,
        Role.Names.GRANT_MANAGER,
        Role.Names.CONTROLLER,
        Role.Names.VALIDATOR,
        Role.Names.PAYMENT_OFFICER,
        Role.Names.AUDITOR,
        Role.Names.AUTHORITY_READER
    })
    public List<VersionChange> changes(UUID reportId) {
        return sealed.lastChanges(reports.get(reportId));
    }

    /** The reports of an operation: those of its schedule, opened or not, and the optional ones. */
    @RolesAllowed({
        Role.Names.BENEFICIARY_EDITOR,
        Role.Names.BENEFICIARY_SIGNATORY,
        Role.Names.GRANT_MANAGER,
        Role.Names.CONTROLLER,
        Role.Names.VALIDATOR,
        Role.Names.PAYMENT_OFFICER,
        Role.Names.AUDITOR,
        Role.Names.AUTHORITY_READER
    })
    public ReportOverview overview(UUID operationId) {
        Operation operation = operations.get(operationId);
        LocalDate today = caller.today();
        AgreementVersion agreement;
        try {
            agreement = agreements.inForce(operationId, today);
        } catch (RuleViolation noAgreement) {
            return new ReportOverview(
                    operation.id(), operation.label(), operation.title(), operation.status(), false, null, List.of());
        }
        PlannedReports planned =
                new PlannedReports(agreements.schedule(agreement, today), reports.ofOperation(operationId));
        List<ReportOverview.Row> rows = new ArrayList<>();
        planned.opened().forEach(report -> rows.add(ReportOverview.Row.of(report, sheets.isOpen(report))));
        planned.unopened().forEach(report -> rows.add(ReportOverview.Row.of(report)));
        rows.sort(Comparator.comparing(ReportOverview.Row::periodEnd));
        return new ReportOverview(
                operation.id(),
                operation.label(),
                operation.title(),
                operation.status(),
                planned.allowsOptional(),
                agreements.law(agreement, today).rate("interim.threshold"),
                rows);
    }
}
