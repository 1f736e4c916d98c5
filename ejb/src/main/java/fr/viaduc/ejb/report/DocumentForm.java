package fr.viaduc.ejb.report;

import fr.viaduc.domain.report.AccountingDocument;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Siren;
import java.io.Serializable;
import java.time.LocalDate;

/** The invoice, receipt or table on which an expenditure rests, as it is typed. */
public class DocumentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String supplier;
    private String supplierSiren;
    private String number;
    private String accountingNumber;
    private LocalDate date;
    private Money beforeTax;
    private Money vat;
    private boolean vatEligible;

    static DocumentForm of(AccountingDocument document) {
        DocumentForm form = new DocumentForm();
        form.supplier = document.supplier();
        form.supplierSiren = document.supplierSiren().map(Siren::toString).orElse("");
        form.number = document.number();
        form.accountingNumber = document.accountingNumber();
        form.date = document.date();
        form.beforeTax = document.beforeTax();
        form.vat = document.vat();
        form.vatEligible = document.isVatEligible();
        return form;
    }

    AccountingDocument document() {
        return new AccountingDocument(
                supplier,
                supplierSiren == null || supplierSiren.isBlank() ? null : new Siren(supplierSiren),
                number,
                accountingNumber,
                date,
                beforeTax,
                vat,
                vatEligible);
    }

    /** The payslip of an employee, which needs no more than its number. */
    AccountingDocument payslip(StaffForm staff) {
        return new AccountingDocument(
                staff.getEmployee(),
                null,
                number == null || number.isBlank() ? "BP " + staff.cost().month() : number,
                accountingNumber,
                staff.cost().month().atEndOfMonth(),
                null,
                null,
                false);
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
}
