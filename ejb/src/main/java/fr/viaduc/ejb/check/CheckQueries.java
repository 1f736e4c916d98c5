package fr.viaduc.ejb.check;

import fr.viaduc.domain.check.AmountDue;
import fr.viaduc.domain.check.CheckStatus;
import fr.viaduc.domain.check.CheckTopic;
import fr.viaduc.domain.check.Finding;
import fr.viaduc.domain.check.FindingSheet;
import fr.viaduc.domain.check.FindingStage;
import fr.viaduc.domain.check.RebuttalAnswer;
import fr.viaduc.domain.check.ServiceFactCheck;
import fr.viaduc.domain.check.TopicConclusion;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.report.ExecutionReport;
import fr.viaduc.domain.report.ExpenditureItem;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.ejb.check.CheckSheet.AnswerRow;
import fr.viaduc.ejb.check.CheckSheet.EvidenceRow;
import fr.viaduc.ejb.check.CheckSheet.Figures;
import fr.viaduc.ejb.check.CheckSheet.FileHead;
import fr.viaduc.ejb.check.CheckSheet.ItemRow;
import fr.viaduc.ejb.check.CheckSheet.LineRow;
import fr.viaduc.ejb.check.CheckSheet.PaperRow;
import fr.viaduc.ejb.check.CheckSheet.PlanRow;
import fr.viaduc.ejb.check.CheckSheet.PointRow;
import fr.viaduc.ejb.check.CheckSheet.RebuttalRow;
import fr.viaduc.ejb.check.CheckSheet.RequestRow;
import fr.viaduc.ejb.check.CheckSheet.ResourceRow;
import fr.viaduc.ejb.check.CheckSheet.TopicRow;
import fr.viaduc.ejb.check.CheckSheet.TraceRow;
import fr.viaduc.ejb.document.Documents;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.report.ExecutionReports;
import fr.viaduc.ejb.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reading checks: the whole for the staff of the body, what was opened to it for the carrier. */
@Stateless
public class CheckQueries {

    @Inject
    private ServiceFactChecks checks;

    @Inject
    private CheckEvidenceQueries evidence;

    @Inject
    private Documents documents;

    @Inject
    private CheckFigures figures;

    @Inject
    private PaymentClocks clocks;

    @Inject
    private ExecutionReports reports;

    @Inject
    private Caller caller;

    /** The whole check, for the staff of its body. */
    @RolesAllowed({
        Role.Names.CONTROLLER,
        Role.Names.VALIDATOR,
        Role.Names.GRANT_MANAGER,
        Role.Names.SIGNATORY,
        Role.Names.PAYMENT_OFFICER,
        Role.Names.ACCOUNTANT,
        Role.Names.AUDITOR,
        Role.Names.AUTHORITY_READER
    })
    public CheckSheet sheet(UUID id) {
        caller.bodyId();
        return sheet(checks.get(id));
    }

    /** What a carrier may read of its check: requests for documents always, findings once they were opened to it. */
    @RolesAllowed({Role.Names.BENEFICIARY_SIGNATORY, Role.Names.BENEFICIARY_EDITOR})
    public CheckSheet ofCarrier(UUID id) {
        caller.organisationId();
        ServiceFactCheck check = checks.get(id);
        if (check.status() == CheckStatus.OPEN) {
            throw new NotFound();
        }
        return check.status().isOpenToCarrier() ? sheet(check) : closed(check);
    }

    private CheckSheet sheet(ServiceFactCheck check) {
        ExecutionReport report = reports.get(check.reportId());
        return new CheckSheet(
                head(check, report),
                check.plan()
                        .map(plan -> new PlanRow(plan.method(), plan.justification()))
                        .orElse(null),
                check.admissibility().stream()
                        .map(answer -> new PointRow(answer.point(), answer.isSatisfied(), answer.comment()))
                        .toList(),
                lines(check, report),
                resources(check),
                topics(check),
                requests(check),
                rebuttal(check),
                figures(check),
                papers(check));
    }

    private CheckSheet closed(ServiceFactCheck check) {
        ExecutionReport report = reports.get(check.reportId());
        return new CheckSheet(
                head(check, report),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                requests(check),
                null,
                null,
                papers(check));
    }

    private FileHead head(ServiceFactCheck check, ExecutionReport report) {
        return new FileHead(
                check.id(),
                check.version(),
                check.label(),
                check.status(),
                check.isFinalReport(),
                check.operationId(),
                report.id(),
                report.label(),
                report.kind(),
                report.period().start(),
                report.period().end(),
                check.controllerName(),
                check.validatorName().orElse(null),
                check.controllerId().equals(caller.userId()),
                check.isFinalProposed(),
                check.certifiedAt().orElse(null),
                clocks.until(check, report));
    }

    private List<LineRow> lines(ServiceFactCheck check, ExecutionReport report) {
        Map<UUID, ExpenditureItem> items =
                report.items().stream().collect(Collectors.toMap(ExpenditureItem::id, Function.identity()));
        Map<UUID, List<EvidenceRow>> proofs = evidence.ofItems(report.id());
        Map<UUID, List<EvidenceRow>> added = evidence.ofAnswers(check.id());
        boolean heard = !check.finalSheet().findings().isEmpty();
        Map<UUID, Money> before = heard
                ? check.provisional().findings().stream().collect(Collectors.toMap(Finding::itemId, Finding::retained))
                : Map.of();
        Map<UUID, RebuttalAnswer> answers = check.rebuttal()
                .map(period -> period.answers().stream()
                        .collect(Collectors.toMap(RebuttalAnswer::itemId, Function.identity())))
                .orElseGet(Map::of);
        return check.sheet().findings().stream()
                .map(finding -> new LineRow(
                        finding.itemId(),
                        finding.position(),
                        finding.category(),
                        finding.label(),
                        finding.declared(),
                        finding.isDecided() ? finding.retained() : null,
                        finding.rejected(),
                        finding.reason().orElse(null),
                        finding.explanation(),
                        finding.exclusion().orElse(null),
                        finding.controllerName().orElse(null),
                        finding.at().orElse(null),
                        before.get(finding.itemId()),
                        item(items.get(finding.itemId()), proofs.getOrDefault(finding.itemId(), List.of())),
                        answer(answers.get(finding.itemId()), added)))
                .toList();
    }

    private static ItemRow item(ExpenditureItem item, List<EvidenceRow> proofs) {
        return item == null
                ? null
                : new ItemRow(
                        item.document().supplier(),
                        item.document().number(),
                        item.document().accountingNumber(),
                        item.document().date(),
                        item.paidOn().orElse(null),
                        item.key(),
                        item.procurement(),
                        item.comment(),
                        proofs);
    }

    private static AnswerRow answer(RebuttalAnswer answer, Map<UUID, List<EvidenceRow>> documents) {
        return answer == null
                ? null
                : new AnswerRow(
                        answer.id(),
                        answer.position(),
                        answer.text(),
                        answer.isTacit(),
                        answer.answeredBy(),
                        answer.answeredAt(),
                        answer.reply().orElse(null),
                        documents.getOrDefault(answer.id(), List.of()));
    }

    private static List<ResourceRow> resources(ServiceFactCheck check) {
        return check.resources().stream()
                .map(resource -> new ResourceRow(
                        resource.sourceId(),
                        resource.kind(),
                        resource.funder(),
                        resource.agreed(),
                        resource.declared(),
                        resource.retained(),
                        resource.coFunding().counted(),
                        resource.isComplete(),
                        resource.isDecided(),
                        resource.explanation()))
                .toList();
    }

    private static List<TopicRow> topics(ServiceFactCheck check) {
        Map<CheckTopic, TopicConclusion> concluded =
                check.topics().stream().collect(Collectors.toMap(TopicConclusion::topic, Function.identity()));
        return Arrays.stream(CheckTopic.values())
                .map(topic -> concluded.containsKey(topic)
                        ? new TopicRow(
                                topic,
                                concluded.get(topic).outcome(),
                                concluded.get(topic).explanation(),
                                concluded.get(topic).concludedBy())
                        : new TopicRow(topic, null, "", null))
                .toList();
    }

    private static List<RequestRow> requests(ServiceFactCheck check) {
        return check.requests().stream()
                .map(request -> new RequestRow(
                        request.id(),
                        request.wanted(),
                        request.requestedAt(),
                        request.lastDay(),
                        request.isReminded(),
                        request.answer().orElse(null),
                        request.answeredAt().orElse(null),
                        request.closedAt().orElse(null)))
                .toList();
    }

    private static RebuttalRow rebuttal(ServiceFactCheck check) {
        return check.rebuttal()
                .map(period -> new RebuttalRow(
                        period.round(),
                        period.openedAt(),
                        period.lastDay(),
                        period.closedAt().orElse(null),
                        period.unansweredContests()))
                .orElse(null);
    }

    private List<PaperRow> papers(ServiceFactCheck check) {
        return documents.of(check.id()).stream()
                .map(document -> new PaperRow(
                        document.id(),
                        document.fileName(),
                        document.template().orElse(null),
                        document.at(),
                        document.authorName()))
                .toList();
    }

    /** Totals and calculation as they stand: computed now while the check runs, as told once it is certified. */
    private Figures figures(ServiceFactCheck check) {
        FindingSheet sheet = check.sheet();
        boolean certified = check.certifiedAt().isPresent();
        boolean told = certified || check.status() == CheckStatus.REBUTTAL;
        AmountDue due = check.toldAt(certified ? FindingStage.FINAL : FindingStage.PROVISIONAL)
                .filter(kept -> told)
                .orElseGet(() -> check.amountDue(figures.of(check)));
        return new Figures(
                sheet.declared(),
                sheet.retained(),
                sheet.rejected(),
                sheet.undecided(),
                check.terms().flatRate().option(),
                sheet.declaredFlatRate(check.terms().flatRate()),
                sheet.retainedFlatRate(check.terms().flatRate()),
                check.terms().eligibleCost(),
                check.terms().esfAmount(),
                check.publicityCorrection(),
                check.publicityReason(),
                due.trace().stream()
                        .map(line -> new TraceRow(line.step(), line.amount()))
                        .toList(),
                due.due(),
                due.alreadyPaid(),
                due.toPay(),
                due.toRecover(),
                told);
    }

    /** Totals and calculation alone, for a page that has just saved a line. */
    @RolesAllowed(Role.Names.CONTROLLER)
    public Progress progress(UUID id) {
        ServiceFactCheck check = checks.get(id);
        return new Progress(check.version(), figures(check));
    }

    /**
     * What a page needs after a line was saved.
     *
     * @param version the check as it is now
     * @param figures its totals
     */
    public record Progress(int version, Figures figures) {}
}
