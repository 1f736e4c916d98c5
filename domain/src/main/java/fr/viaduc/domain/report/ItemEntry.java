package fr.viaduc.domain.report;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.RuleViolation;
import java.util.Objects;
import java.util.UUID;

/**
 * An expenditure as the carrier enters it.
 *
 * @param category poste de dépense
 * @param activity the activity (fiche action) that it served
 * @param planLineId the line of the agreed plan, by its origin; null when it names none
 * @param label what was bought or paid
 * @param document what it rests on
 * @param charged the amount charged to the operation; computed for staff
 * @param key how the amount was charged, when it is not the whole document
 * @param staff the cost of an employee; for staff only
 * @param disbursement when and how it was paid
 * @param procurement the contract or purchase procedure; may be empty
 * @param comment may be empty
 */
public record ItemEntry(
        CostCategory category,
        String activity,
        UUID planLineId,
        String label,
        AccountingDocument document,
        Money charged,
        String key,
        StaffCost staff,
        Disbursement disbursement,
        String procurement,
        String comment) {

    /**
     * @throws RuleViolation {@code report.item.category.missing}, {@code report.item.staff.missing}, {@code
     *     report.item.amount.missing}, {@code report.item.above.document}, {@code report.item.key.missing}
     */
    public ItemEntry {
        if (category == null) {
            throw new RuleViolation("report.item.category.missing");
        }
        Objects.requireNonNull(document, "An expenditure rests on a document.");
        activity = ReportText.optional(activity, "report.item.activity");
        label = ReportText.required(label, "report.item.label");
        key = ReportText.optional(key, "report.item.key");
        procurement = ReportText.optional(procurement, "report.item.procurement");
        comment = ReportText.optional(comment, "report.item.comment");
        disbursement = disbursement == null ? new Disbursement(null, null, null) : disbursement;
        if (category == CostCategory.STAFF && staff == null) {
            throw new RuleViolation("report.item.staff.missing");
        }
        staff = category == CostCategory.STAFF ? staff : null;
        charged = staff == null ? charged : staff.amount();
        if (charged == null || !charged.isPositive()) {
            throw new RuleViolation("report.item.amount.missing");
        }
        Money ceiling = staff == null ? document.chargeable() : staff.cost();
        if (charged.isGreaterThan(ceiling)) {
            throw new RuleViolation("report.item.above.document", charged, ceiling);
        }
        if (staff == null && charged.isLessThan(ceiling) && key.isEmpty()) {
            throw new RuleViolation("report.item.key.missing", charged, ceiling);
        }
    }
}
