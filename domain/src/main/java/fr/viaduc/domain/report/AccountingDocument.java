package fr.viaduc.domain.report;

import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.shared.Siren;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;

/** The document on which an expenditure rests: an invoice, a payslip, a table of depreciation. */
@Embeddable
public class AccountingDocument {

    private String supplier;

    @Column(name = "supplier_siren")
    private Siren supplierSiren;

    @Column(name = "document_number")
    private String number;

    @Column(name = "accounting_number")
    private String accountingNumber;

    @Column(name = "document_date")
    private LocalDate date;

    @Column(name = "amount_before_tax")
    private Money beforeTax;

    @Column(name = "vat")
    private Money vat;

    @Column(name = "vat_eligible")
    private boolean vatEligible;

    protected AccountingDocument() {}

    /**
     * @param supplier who was paid: supplier, employee, third party
     * @param supplierSiren its SIREN; null for a person or a foreign supplier
     * @param number n° de pièce given by the carrier or the supplier
     * @param accountingNumber n° de pièce comptable in the books; may be empty
     * @param beforeTax amount without VAT
     * @param vat VAT; null for none
     * @param vatEligible whether the VAT is not recovered and may be charged
     * @throws RuleViolation {@code report.text.missing}, {@code report.item.date.missing} or {@code
     *     report.item.negative}
     */
    public AccountingDocument(
            String supplier,
            Siren supplierSiren,
            String number,
            String accountingNumber,
            LocalDate date,
            Money beforeTax,
            Money vat,
            boolean vatEligible) {
        this.supplier = ReportText.required(supplier, "report.item.supplier");
        this.supplierSiren = supplierSiren;
        this.number = ReportText.required(number, "report.item.number");
        this.accountingNumber = ReportText.optional(accountingNumber, "report.item.accountingNumber");
        if (date == null) {
            throw new RuleViolation("report.item.date.missing");
        }
        this.date = date;
        this.beforeTax = beforeTax == null ? Money.ZERO : beforeTax;
        this.vat = vat == null ? Money.ZERO : vat;
        this.vatEligible = vatEligible;
        if (this.beforeTax.isNegative() || this.vat.isNegative()) {
            throw new RuleViolation("report.item.negative");
        }
    }

    /** Amount of the whole document, VAT included. */
    public Money total() {
        return beforeTax.plus(vat);
    }

    /** The most that may be charged: with the VAT only when it is not recovered. */
    public Money chargeable() {
        return vatEligible ? total() : beforeTax;
    }

    /** Who was paid. */
    public String supplier() {
        return supplier;
    }

    /** SIREN of the supplier. */
    public Optional<Siren> supplierSiren() {
        return Optional.ofNullable(supplierSiren);
    }

    /** Number of the document. */
    public String number() {
        return number;
    }

    /** Number in the books; empty when there is none. */
    public String accountingNumber() {
        return accountingNumber;
    }

    /** Date of the document. */
    public LocalDate date() {
        return date;
    }

    /** Amount without VAT. */
    public Money beforeTax() {
        return beforeTax;
    }

    /** VAT. */
    public Money vat() {
        return vat;
    }

    /** Whether the VAT may be charged. */
    public boolean isVatEligible() {
        return vatEligible;
    }
}
