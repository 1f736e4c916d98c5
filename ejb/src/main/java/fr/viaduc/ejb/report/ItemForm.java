package fr.viaduc.ejb.report;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.report.AccountingDocument;
import fr.viaduc.domain.report.AssignmentMode;
import fr.viaduc.domain.report.Disbursement;
import fr.viaduc.domain.report.ExpenditureItem;
import fr.viaduc.domain.report.ItemEntry;
import fr.viaduc.domain.report.PaymentMethod;
import fr.viaduc.domain.report.PaymentProof;
import fr.viaduc.domain.report.StaffCost;
import fr.viaduc.domain.shared.Hours;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import fr.viaduc.domain.shared.Siren;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/** An expenditure as it is typed. */
public class ItemForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private CostCategory category;
    private String activity;
    private UUID planLineId;
    private String label;
    private String supplier;
    private String supplierSiren;
    private String number;
    private String accountingNumber;
    private LocalDate date;
    private Money beforeTax;
    private Money vat;
    private boolean vatEligible;
    private Money charged;
    private String key;
    private String employee;
    private String payrollNumber;
    private String function;
    private String contract;
    private AssignmentMode mode;
    private LocalDate month;
    private Money grossWage;
    private Money contributions;
    private Money deductions;
    private String workedHours;
    private String operationHours;
    private String fixedShare;
    private LocalDate paidOn;
    private PaymentMethod method;
    private PaymentProof proof;
    private String procurement;
    private String comment;

    /** The expenditure as the report takes it. */
    ItemEntry entry() {
        boolean isStaff = category == CostCategory.STAFF;
        StaffCost cost = isStaff ? staff() : null;
        return new ItemEntry(
                category,
                activity,
                planLineId,
                isStaff && isBlank(label) ? cost.employee() + ", " + cost.month() : label,
                isStaff ? payslip(cost) : document(),
                charged,
                key,
                cost,
                new Disbursement(paidOn, method, proof),
                procurement,
                comment);
    }

    private AccountingDocument document() {
        return new AccountingDocument(
                supplier,
                isBlank(supplierSiren) ? null : new Siren(supplierSiren),
                number,
                accountingNumber,
                date,
                beforeTax,
                vat,
                vatEligible);
    }

    private AccountingDocument payslip(StaffCost cost) {
        return new AccountingDocument(
                cost.employee(),
                null,
                isBlank(number) ? "BP " + cost.month() : number,
                accountingNumber,
                cost.month().atEndOfMonth(),
                null,
                null,
                false);
    }

    private StaffCost staff() {
        return new StaffCost(
                employee,
                payrollNumber,
                function,
                contract,
                mode,
                month == null ? null : YearMonth.from(month),
                grossWage,
                contributions,
                deductions,
                isBlank(workedHours) ? null : Hours.parseFrench(workedHours),
                isBlank(operationHours) ? null : Hours.parseFrench(operationHours),
                isBlank(fixedShare) ? null : Rate.parsePercent(fixedShare));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** The form as it is filled in for a known expenditure. */
    static ItemForm of(ExpenditureItem item) {
        ItemForm form = new ItemForm();
        form.category = item.category();
        form.activity = item.activity();
        form.planLineId = item.planLineId().orElse(null);
        form.label = item.label();
        form.supplier = item.document().supplier();
        form.supplierSiren =
                item.document().supplierSiren().map(Siren::toString).orElse("");
        form.number = item.document().number();
        form.accountingNumber = item.document().accountingNumber();
        form.date = item.document().date();
        form.beforeTax = item.document().beforeTax();
        form.vat = item.document().vat();
        form.vatEligible = item.document().isVatEligible();
        form.charged = item.charged();
        form.key = item.key();
        item.staff().ifPresent(form::write);
        form.paidOn = item.disbursement().paidOn();
        form.method = item.disbursement().method();
        form.proof = item.disbursement().proof();
        form.procurement = item.procurement();
        form.comment = item.comment();
        return form;
    }

    private void write(StaffCost cost) {
        employee = cost.employee();
        payrollNumber = cost.payrollNumber();
        function = cost.function();
        contract = cost.contract();
        mode = cost.mode();
        month = cost.month().atDay(1);
        grossWage = cost.grossWage();
        contributions = cost.contributions();
        deductions = cost.deductions();
        workedHours = cost.workedHours() == null ? "" : cost.workedHours().format();
        operationHours =
                cost.operationHours() == null ? "" : cost.operationHours().format();
        fixedShare = cost.fixedShare() == null ? "" : cost.fixedShare().percent();
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

    public String getSupplier() {
        return supplier;
    }

    public void setSupplier(String supplier) {
        this.supplier = supplier;
    }

    public String getSupplierSiren() {
        return supplierSiren;
    }

    public void setSupplierSiren(String supplierSiren) {
        this.supplierSiren = supplierSiren;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getAccountingNumber() {
        return accountingNumber;
    }

    public void setAccountingNumber(String accountingNumber) {
        this.accountingNumber = accountingNumber;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public Money getBeforeTax() {
        return beforeTax;
    }

    public void setBeforeTax(Money beforeTax) {
        this.beforeTax = beforeTax;
    }

    public Money getVat() {
        return vat;
    }

    public void setVat(Money vat) {
        this.vat = vat;
    }

    public boolean isVatEligible() {
        return vatEligible;
    }

    public void setVatEligible(boolean vatEligible) {
        this.vatEligible = vatEligible;
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

    public String getEmployee() {
        return employee;
    }

    public void setEmployee(String employee) {
        this.employee = employee;
    }

    public String getPayrollNumber() {
        return payrollNumber;
    }

    public void setPayrollNumber(String payrollNumber) {
        this.payrollNumber = payrollNumber;
    }

    public String getFunction() {
        return function;
    }

    public void setFunction(String function) {
        this.function = function;
    }

    public String getContract() {
        return contract;
    }

    public void setContract(String contract) {
        this.contract = contract;
    }

    public AssignmentMode getMode() {
        return mode;
    }

    public void setMode(AssignmentMode mode) {
        this.mode = mode;
    }

    public LocalDate getMonth() {
        return month;
    }

    public void setMonth(LocalDate month) {
        this.month = month;
    }

    public Money getGrossWage() {
        return grossWage;
    }

    public void setGrossWage(Money grossWage) {
        this.grossWage = grossWage;
    }

    public Money getContributions() {
        return contributions;
    }

    public void setContributions(Money contributions) {
        this.contributions = contributions;
    }

    public Money getDeductions() {
        return deductions;
    }

    public void setDeductions(Money deductions) {
        this.deductions = deductions;
    }

    public String getWorkedHours() {
        return workedHours;
    }

    public void setWorkedHours(String workedHours) {
        this.workedHours = workedHours;
    }

    public String getOperationHours() {
        return operationHours;
    }

    public void setOperationHours(String operationHours) {
        this.operationHours = operationHours;
    }

    public String getFixedShare() {
        return fixedShare;
    }

    public void setFixedShare(String fixedShare) {
        this.fixedShare = fixedShare;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
    }

    public PaymentMethod getMethod() {
        return method;
    }

    public void setMethod(PaymentMethod method) {
        this.method = method;
    }

    public PaymentProof getProof() {
        return proof;
    }

    public void setProof(PaymentProof proof) {
        this.proof = proof;
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
