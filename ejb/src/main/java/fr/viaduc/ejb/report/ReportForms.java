package fr.viaduc.ejb.report;

import fr.viaduc.domain.agreement.AgreementVersion;
import fr.viaduc.domain.application.Activity;
import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.application.FundingSource;
import fr.viaduc.domain.application.FundingSourceKind;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.report.ExecutionReport;
import fr.viaduc.domain.report.ReceivedFunding;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.ejb.application.Applications;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms of a report as the carrier finds them: what was written before, and what the agreement foresees. */
@Stateless
public class ReportForms {

    @Inject
    private ExecutionReports reports;

    @Inject
    private ReportedAgreements agreements;

    @Inject
    private Applications applications;

    @Inject
    private Caller caller;

    /** A new expenditure like a known one: the next month of an employee, the next invoice of a supplier. */
    @RolesAllowed({Role.Names.BENEFICIARY_EDITOR, Role.Names.BENEFICIARY_SIGNATORY})
    public ItemForm itemLike(UUID reportId, UUID itemId) {
        return ItemForm.like(reports.item(reportId, itemId));
    }

    /** What an expenditure of the report may be attached to. */
    @RolesAllowed({Role.Names.BENEFICIARY_EDITOR, Role.Names.BENEFICIARY_SIGNATORY})
    public ItemChoices choices(UUID reportId) {
        ExecutionReport report = reports.get(reportId);
        AgreementVersion agreement = agreements.inForce(report.operationId(), caller.today());
        Map<Boolean, List<CostCategory>> categories = Arrays.stream(CostCategory.values())
                .collect(Collectors.partitioningBy(agreement.plan().flatRate()::allows));
        return new ItemChoices(
                categories.get(true),
                categories.get(false),
                agreement.plan().expenditures().stream()
                        .filter(line -> !line.isRejected())
                        .map(line -> new ItemChoices.Line(line.originId(), line.category(), line.label(), line.year()))
                        .toList(),
                narrative(report).getActivities().stream()
                        .map(ActivityForm::getActivity)
                        .toList(),
                months(
                        YearMonth.from(agreement.periods().realisation().start()),
                        YearMonth.from(report.period().end())));
    }

    /** All months up to the end of the period: what was left out of a report before may still be declared. */
    private static List<YearMonth> months(YearMonth from, YearMonth until) {
        return Stream.iterate(from, month -> !month.isAfter(until), month -> month.plusMonths(1))
                .toList();
    }

    /** The qualitative part, with the activities of the application that were not told of yet. */
    @RolesAllowed({Role.Names.BENEFICIARY_EDITOR, Role.Names.BENEFICIARY_SIGNATORY})
    public NarrativeForm narrative(UUID reportId) {
        return narrative(reports.get(reportId));
    }

    private NarrativeForm narrative(ExecutionReport report) {
        NarrativeForm form = NarrativeForm.of(report);
        for (Activity activity : activities(report.operationId())) {
            boolean told = form.getActivities().stream()
                    .anyMatch(account -> activity.title().equals(account.getActivity()));
            if (!told) {
                form.getActivities().add(new ActivityForm(activity.title(), activity.content()));
            }
        }
        return form;
    }

    private List<Activity> activities(UUID operationId) {
        try {
            return applications.ofOperation(operationId).activities();
        } catch (NotFound takenOver) {
            return List.of();
        }
    }

    /** The resources of the agreement, with what was received so far, and the new ones. */
    @RolesAllowed({Role.Names.BENEFICIARY_EDITOR, Role.Names.BENEFICIARY_SIGNATORY})
    public List<FundingForm> funding(UUID reportId) {
        ExecutionReport report = reports.get(reportId);
        AgreementVersion agreement = agreements.inForce(report.operationId(), caller.today());
        Map<UUID, FundingForm> forms = new LinkedHashMap<>();
        for (FundingSource source : agreement.plan().sources()) {
            if (source.kind() != FundingSourceKind.ESF) {
                forms.merge(source.originId(), form(source), ReportForms::added);
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
