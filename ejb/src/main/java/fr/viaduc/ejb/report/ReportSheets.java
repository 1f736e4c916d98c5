package fr.viaduc.ejb.report;

import fr.viaduc.domain.agreement.AgreementVersion;
import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.application.FundingSource;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.document.Document;
import fr.viaduc.domain.legal.ApplicableLaw;
import fr.viaduc.domain.participant.ParticipantSummary;
import fr.viaduc.domain.report.AgreedTerms;
import fr.viaduc.domain.report.DepositContext;
import fr.viaduc.domain.report.DepositGate;
import fr.viaduc.domain.report.ExecutionReport;
import fr.viaduc.domain.report.ExpenditureItem;
import fr.viaduc.domain.report.ReceivedFunding;
import fr.viaduc.domain.report.ReportStatus;
import fr.viaduc.domain.report.SealedVersion;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.document.Documents;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.organisation.Organisations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Draws up the sheets of reports. */
@ApplicationScoped
public class ReportSheets {

    private static final Set<ReportPart> NAMING_FILES =
            EnumSet.of(ReportPart.ITEMS, ReportPart.FUNDING, ReportPart.DOCUMENTS);

    @Inject
    private ExecutionReports reports;

    @Inject
    private Operations operations;

    @Inject
    private Organisations organisations;

    @Inject
    private ReportedAgreements agreements;

    @Inject
    private DepositContexts contexts;

    @Inject
    private Documents documents;

    @Inject
    private Caller caller;

    /** The sheet of a report, with the parts asked for of those that the person may see already. */
    ReportSheet of(ExecutionReport report, LocalDate today, Set<ReportPart> asked) {
        Operation operation = operations.get(report.operationId());
        boolean isOpen = isOpen(report);
        Set<ReportPart> parts = isOpen ? asked : Set.of();
        if (parts.contains(ReportPart.ITEMS)) {
            reports.readEvidence(report);
        }
        Map<UUID, String> names = Collections.disjoint(parts, NAMING_FILES) ? Map.of() : fileNames(report);
        return new ReportSheet(
                report.id(),
                report.version(),
                report.number(),
                report.label(),
                operation.id(),
                operation.title(),
                organisations.get(operation.organisationId()).name(),
                report.kind(),
                report.status(),
                report.holder().orElse(null),
                report.period().start(),
                report.period().end(),
                report.firstDueOn(),
                report.dueOn(),
                postponement(report),
                report.isAgreedBeforehand(),
                report.flatRate().option(),
                report.flatRate().rate(),
                isOpen ? report.enteredAmount() : Money.ZERO,
                isOpen ? report.flatRateAmount() : Money.ZERO,
                isOpen ? report.declared() : Money.ZERO,
                isOpen ? report.claimed() : Money.ZERO,
                parts.contains(ReportPart.CATEGORIES) ? categories(report, today) : List.of(),
                parts.contains(ReportPart.ITEMS) ? items(report, names) : List.of(),
                parts.contains(ReportPart.FUNDING) ? funding(report, today, names) : List.of(),
                parts.contains(ReportPart.NARRATIVE) ? NarrativeForm.of(report) : new NarrativeForm(),
                parts.contains(ReportPart.PARTICIPANTS)
                        ? contexts.participants(report)
                        : ParticipantSummary.none(report.period().end()),
                parts.contains(ReportPart.DOCUMENTS) ? attachments(report, names) : List.of(),
                parts.contains(ReportPart.VERSIONS) ? versions(report) : List.of(),
                parts.contains(ReportPart.GATES) ? gates(report, today) : List.of(),
                isOpen);
    }

    /** Whether the person who asks may see what is in a report. */
    boolean isOpen(ExecutionReport report) {
        return caller.person().organisationId() != null || report.status() != ReportStatus.DRAFT;
    }

    private static ReportSheet.AskedPostponement postponement(ExecutionReport report) {
        return report.postponement()
                .map(p -> new ReportSheet.AskedPostponement(
                        p.askedUntil(),
                        p.reason(),
                        p.askedAt(),
                        p.isOpen() ? null : p.isGranted(),
                        p.answer().orElse(""),
                        p.answeredBy().orElse("")))
                .orElse(null);
    }

    private List<ReportSheet.Category> categories(ExecutionReport report, LocalDate today) {
        AgreementVersion agreement = agreements.inForce(report.operationId(), today);
        AgreedTerms terms = agreements.terms(agreement);
        ApplicableLaw law = agreements.law(agreement, today);
        Map<CostCategory, Money> declaredBefore = reports.declaredBefore(report);
        List<ReportSheet.Category> rows = new ArrayList<>();
        for (CostCategory category : CostCategory.values()) {
            Money agreed = terms.agreed(category);
            Money before = declaredBefore.getOrDefault(category, Money.ZERO);
            Money now = report.totalOf(category);
            if (agreed.isPositive() || before.isPositive() || now.isPositive()) {
                rows.add(new ReportSheet.Category(
                        category,
                        agreed,
                        before,
                        now,
                        report.exceeds(category, terms, law, before),
                        report.explanationOf(category)));
            }
        }
        return rows;
    }

    /** None for a report that is not its carrier's to deposit. */
    private List<GateState> gates(ExecutionReport report, LocalDate today) {
        if (!report.status().isWritable() || caller.person().organisationId() == null) {
            return List.of();
        }
        DepositContext context = contexts.of(report, today);
        return Arrays.stream(DepositGate.values())
                .map(gate -> new GateState(gate, gate.obstacles(report, context)))
                .toList();
    }

    private static List<ReportSheet.Item> items(ExecutionReport report, Map<UUID, String> names) {
        return report.items().stream().map(item -> item(item, names)).toList();
    }

    private static ReportSheet.Item item(ExpenditureItem item, Map<UUID, String> names) {
        return new ReportSheet.Item(
                item.id(),
                item.position(),
                item.category(),
                item.activity(),
                item.label(),
                item.document().supplier(),
                item.document().number(),
                item.document().date(),
                item.charged(),
                item.ceiling(),
                item.paidOn().orElse(null),
                item.evidence().stream()
                        .map(e ->
                                new ReportSheet.Proof(e.documentId(), names.getOrDefault(e.documentId(), ""), e.kind()))
                        .toList());
    }

    private List<ReportSheet.Funding> funding(ExecutionReport report, LocalDate today, Map<UUID, String> names) {
        Map<UUID, Money> agreed = agreements.inForce(report.operationId(), today).plan().sources().stream()
                .collect(Collectors.toMap(FundingSource::originId, FundingSource::amount, Money::plus));
        return report.funding().stream().map(f -> funding(f, agreed, names)).toList();
    }

    private static ReportSheet.Funding funding(
            ReceivedFunding funding, Map<UUID, Money> agreed, Map<UUID, String> names) {
        return new ReportSheet.Funding(
                funding.id(),
                funding.funder(),
                funding.kind(),
                funding.sourceId()
                        .map(id -> agreed.getOrDefault(id, Money.ZERO))
                        .orElse(Money.ZERO),
                funding.received(),
                funding.receivedOn().orElse(null),
                funding.documentId().orElse(null),
                funding.documentId().map(names::get).orElse(""),
                funding.isNew());
    }

    private Map<UUID, String> fileNames(ExecutionReport report) {
        return documents.ofOperation(report.operationId()).stream()
                .collect(Collectors.toMap(Document::id, Document::fileName));
    }

    private static List<ReportSheet.Attachment> attachments(ExecutionReport report, Map<UUID, String> names) {
        return report.documents().stream()
                .map(id -> new ReportSheet.Attachment(id, names.getOrDefault(id, "")))
                .toList();
    }

    private static List<ReportSheet.Version> versions(ExecutionReport report) {
        return report.versions().stream().map(ReportSheets::version).toList();
    }

    private static ReportSheet.Version version(SealedVersion version) {
        return new ReportSheet.Version(
                version.number(),
                version.depositedAt(),
                version.depositedBy(),
                version.payBy(),
                version.sha256(),
                version.dataDocumentId(),
                version.pdfDocumentId(),
                version.receiptDocumentId());
    }
}
