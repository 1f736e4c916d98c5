package fr.viaduc.ejb.report;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.report.AccountingDocument;
import fr.viaduc.domain.report.DepositGate;
import fr.viaduc.domain.report.ExpenditureItem;
import fr.viaduc.domain.report.ItemEntry;
import fr.viaduc.domain.report.StaffCost;
import fr.viaduc.domain.shared.Money;
import java.io.Serializable;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/** An expenditure as it is typed: an employee for a month, or a document of any other kind. */
public class ItemForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);

    private CostCategory category;
    private String activity;
    private UUID planLineId;
    private String label;
    private DocumentForm document = new DocumentForm();
    private Money charged;
    private String key;
    private StaffForm staffCost = new StaffForm();
    private PaymentForm payment = new PaymentForm();
    private String procurement;
    private String comment;

    static ItemForm of(ExpenditureItem item) {
        ItemForm form = new ItemForm();
        form.category = item.category();
        form.activity = item.activity();
        form.planLineId = item.planLineId().orElse(null);
        form.label = item.label();
        form.document = DocumentForm.of(item.document());
        form.charged = item.charged();
        form.key = item.key();
        item.staff().ifPresent(cost -> form.staffCost = StaffForm.of(cost));
        form.payment = PaymentForm.of(item.disbursement());
        form.procurement = item.procurement();
        form.comment = item.comment();
        return form;
    }

    /** Another expenditure like a known one: the next month of an employee, the next invoice of a supplier. */
    static ItemForm like(ExpenditureItem item) {
        ItemForm form = of(item);
        form.document.setNumber("");
        form.document.setAccountingNumber("");
        form.document.setDate(null);
        form.payment.setPaidOn(null);
        form.comment = "";
        if (form.isStaff()) {
            form.staffCost.nextMonth();
            form.label = "";
        }
        return form;
    }

    /** The expenditure as the report takes it; without amount, the whole document is charged. */
    ItemEntry entry() {
        StaffCost cost = isStaff() ? staffCost.cost() : null;
        AccountingDocument basis = isStaff() ? document.payslip(staffCost) : document.document();
        return new ItemEntry(
                category,
                activity,
                planLineId,
                isStaff() && isBlank(label) ? cost.employee() + ", " + MONTH.format(cost.month()) : label,
                basis,
                charged == null ? basis.chargeable() : charged,
                key,
                cost,
                payment.disbursement(),
                procurement,
                comment);
    }

    /** Whether it is the cost of an employee. */
    public boolean isStaff() {
        return category == CostCategory.STAFF;
    }

    /** Whether it is paid out: neither contributions in kind nor depreciation are. */
    public boolean isPaidOut() {
        return DepositGate.isPaidOut(category);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    public CostCategory getCategory() {
        return category;
    }

    public void setCategory(CostCategory category) {
        this.category = category;
    }

    public String getActivity() {
        return activity;
    }

    public void setActivity(String activity) {
        this.activity = activity;
    }

    public UUID getPlanLineId() {
        return planLineId;
    }

    public void setPlanLineId(UUID planLineId) {
        this.planLineId = planLineId;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public DocumentForm getDocument() {
        return document;
    }

    public void setDocument(DocumentForm document) {
        this.document = document;
    }

    public Money getCharged() {
        return charged;
    }

    public void setCharged(Money charged) {
        this.charged = charged;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public StaffForm getStaffCost() {
        return staffCost;
    }

    public void setStaffCost(StaffForm staffCost) {
        this.staffCost = staffCost;
    }

    public PaymentForm getPayment() {
        return payment;
    }

    public void setPayment(PaymentForm payment) {
        this.payment = payment;
    }

    public String getProcurement() {
        return procurement;
    }

    public void setProcurement(String procurement) {
        this.procurement = procurement;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
