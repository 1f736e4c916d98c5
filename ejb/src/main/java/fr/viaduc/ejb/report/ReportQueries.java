package fr.viaduc.ejb.report;

import fr.viaduc.domain.agreement.AgreementVersion;
import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.application.FundingSource;
import fr.viaduc.domain.application.FundingSourceKind;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.report.ExecutionReport;
import fr.viaduc.domain.report.ExpenditureItem;
import fr.viaduc.domain.report.ReceivedFunding;
import fr.viaduc.domain.report.ReportSchedule;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private Caller caller;

    /** The sheet of a report. Before the deposit the body sees its dates only. */
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
    public ReportSheet sheet(UUID reportId) {
        return sheets.of(reports.get(reportId), caller.today());
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
            throw new NotFound();
        }
        ReportSchedule schedule =
                ReportSchedule.of(agreement.periods().realisation(), agreements.law(agreement, today));
        List<ReportOverview.Row> rows = new ArrayList<>();
        List<ExecutionReport> opened = reports.ofOperation(operationId);
        opened.forEach(report -> rows.add(ReportOverview.Row.of(report)));
        for (ReportSchedule.PlannedReport planned : schedule.reports()) {
            boolean isOpen = opened.stream()
                    .anyMatch(report -> report.kind() == planned.kind()
                            && (report.period().end().equals(planned.covers().end())
                                    || planned.kind() == fr.viaduc.domain.report.ReportKind.FINAL));
            if (!isOpen) {
                rows.add(ReportOverview.Row.of(planned));
            }
        }
        rows.sort(java.util.Comparator.comparing(ReportOverview.Row::periodEnd));
        return new ReportOverview(operation.id(), operation.label(), operation.title(), operation.status(), rows);
    }

    /** An expenditure, to be corrected. */
    @RolesAllowed({Role.Names.BENEFICIARY_EDITOR, Role.Names.BENEFICIARY_SIGNATORY})
    public ItemForm item(UUID reportId, UUID itemId) {
        ExpenditureItem item = reports.get(reportId).items().stream()
                .filter(candidate -> candidate.id().equals(itemId))
                .findFirst()
                .orElseThrow(NotFound::new);
        return ItemForm.of(item);
    }

    /** The categories that the agreement lets the carrier enter. */
    @RolesAllowed({Role.Names.BENEFICIARY_EDITOR, Role.Names.BENEFICIARY_SIGNATORY})
    public List<CostCategory> categories(UUID reportId) {
        ExecutionReport report = reports.get(reportId);
        return Arrays.stream(CostCategory.values())
                .filter(report.flatRate()::allows)
                .toList();
    }

    /** The resources of the agreement, with what was received so far, and the new ones. */
    @RolesAllowed({Role.Names.BENEFICIARY_EDITOR, Role.Names.BENEFICIARY_SIGNATORY})
    public List<FundingForm> funding(UUID reportId) {
        ExecutionReport report = reports.get(reportId);
        AgreementVersion agreement = agreements.inForce(report.operationId(), caller.today());
        Map<UUID, FundingForm> forms = new LinkedHashMap<>();
        for (FundingSource source : agreement.plan().sources()) {
            if (source.kind() != FundingSourceKind.ESF) {
                forms.merge(source.originId(), form(source), ReportQueries::added);
            }
        }
        List<FundingForm> all = new ArrayList<>(forms.values());
        for (ReceivedFunding funding : report.funding()) {
            FundingForm form = funding.sourceId()
                    .flatMap(id -> Optional.ofNullable(forms.get(id)))
                    .orElseGet(() -> {
                        FundingForm added = new FundingForm();
                        added.setFunder(funding.funder());
                        added.setKind(funding.kind());
                        all.add(added);
                        return added;
                    });
            form.setReceived(funding.received());
            form.setReceivedOn(funding.receivedOn().orElse(null));
            form.setKey(funding.key());
            form.setDocumentId(funding.documentId().orElse(null));
        }
        return all;
    }

    private static FundingForm form(FundingSource source) {
        FundingForm form = new FundingForm();
        form.setSourceId(source.originId());
        form.setFunder(source.funder() + " (" + source.year() + ")");
        form.setKind(source.kind());
        form.setAgreed(source.amount());
        return form;
    }

    private static FundingForm added(FundingForm one, FundingForm other) {
        one.setAgreed(Money.sum(List.of(one.getAgreed(), other.getAgreed())));
        return one;
    }
}
