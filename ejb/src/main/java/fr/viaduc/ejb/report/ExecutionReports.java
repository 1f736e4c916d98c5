package fr.viaduc.ejb.report;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.report.ExecutionReport;
import fr.viaduc.domain.report.ExpenditureItem;
import fr.viaduc.domain.report.ReportStatus;
import fr.viaduc.domain.report.SameDocument;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.ejb.shared.Store;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where execution reports are kept. */
@ApplicationScoped
public class ExecutionReports extends Store<ExecutionReport> {

    public ExecutionReports() {
        super(ExecutionReport.class);
    }

    /**
     * An expenditure of a report.
     *
     * @throws NotFound when it does not exist for the person who asks
     */
    ExpenditureItem item(UUID reportId, UUID itemId) {
        return get(reportId).items().stream()
                .filter(item -> item.id().equals(itemId))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Reads the evidence of all expenditures of a report at once, where it would be read for each of them. */
    void readEvidence(ExecutionReport report) {
        entityManager()
                .createQuery(
                        "SELECT i FROM ExpenditureItem i LEFT JOIN FETCH i.evidence WHERE i.report = :report",
                        ExpenditureItem.class)
                .setParameter("report", report)
                .getResultList();
    }

    /** The reports of an operation, in their order. */
    public List<ExecutionReport> ofOperation(UUID operationId) {
        return entityManager()
                .createQuery(
                        "SELECT r FROM ExecutionReport r WHERE r.operationId = :operation ORDER BY r.number",
                        ExecutionReport.class)
                .setParameter("operation", operationId)
                .getResultList();
    }

    /** The reports of the same operation that were deposited before this one. */
    public List<ExecutionReport> depositedBefore(ExecutionReport report) {
        return ofOperation(report.operationId()).stream()
                .filter(other -> other.number() < report.number())
                .filter(other -> !other.status().isWritable())
                .toList();
    }

    /** Amounts of the categories in the reports deposited before this one. */
    public Map<CostCategory, Money> declaredBefore(ExecutionReport report) {
        return declaredIn(depositedBefore(report));
    }

    /** Amounts of the categories in these reports together. */
    Map<CostCategory, Money> declaredIn(List<ExecutionReport> reports) {
        Map<CostCategory, Money> totals = new EnumMap<>(CostCategory.class);
        for (ExecutionReport earlier : reports) {
            for (CostCategory category : CostCategory.values()) {
                Money total = earlier.totalOf(category);
                if (total.isPositive()) {
                    totals.merge(category, total, Money::plus);
                }
            }
        }
        return totals;
    }

    /**
     * The expenditures of other reports, of this and of any other operation that the person who asks may see, that rest on
     * a document of this report.
     */
    public List<SameDocument> sameDocuments(ExecutionReport report) {
        List<String> hashes =
                report.items().stream().map(ExpenditureItem::hash).distinct().toList();
        if (hashes.isEmpty()) {
            return List.of();
        }
        return entityManager()
                .createQuery(
                        "SELECT i, r FROM ExpenditureItem i JOIN i.report r WHERE i.hash IN :hashes"
                                + " AND r.id <> :report AND r.status <> :draft",
                        Object[].class)
                .setParameter("hashes", hashes)
                .setParameter("report", report.id())
                .setParameter("draft", ReportStatus.DRAFT)
                .getResultStream()
                .map(row -> same((ExpenditureItem) row[0], (ExecutionReport) row[1]))
                .toList();
    }

    private static SameDocument same(ExpenditureItem item, ExecutionReport report) {
        return new SameDocument(
                item.id(), report.operationId(), report.label(), item.position(), item.hash(), item.charged());
    }
}
