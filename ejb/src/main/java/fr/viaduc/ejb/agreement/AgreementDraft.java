package fr.viaduc.ejb.agreement;

import fr.viaduc.domain.agreement.AgreementPeriods;
import fr.viaduc.domain.agreement.Contact;
import fr.viaduc.domain.agreement.GrantAgreement;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.domain.shared.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** What the manager may change in a draft made from the decision: periods, contact, reports, special conditions. */
public class AgreementDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private LocalDate realisationStart;

    @NotNull
    private LocalDate realisationEnd;

    @NotNull
    private LocalDate paymentEnd;

    @NotNull
    private LocalDate validityEnd;

    @NotNull
    @Size(max = 150)
    private String contactName;

    @NotNull
    private Email contactEmail;

    @Size(max = 30)
    private String contactPhone;

    @NotNull
    @Min(1)
    private Integer numberOfReports;

    private boolean extrapolation;

    @Size(max = 4_000)
    private String specialConditions;

    /** What the draft says now. */
    public static AgreementDraft of(GrantAgreement agreement) {
        AgreementDraft draft = new AgreementDraft();
        AgreementPeriods periods = agreement.latest().periods();
        Contact contact = agreement.latest().contact();
        draft.realisationStart = periods.realisation().start();
        draft.realisationEnd = periods.realisation().end();
        draft.paymentEnd = periods.paymentEnd();
        draft.validityEnd = periods.validityEnd();
        draft.contactName = contact.name();
        draft.contactEmail = contact.email();
        draft.contactPhone = contact.phone();
        draft.numberOfReports = agreement.clauses().numberOfReports();
        draft.extrapolation = agreement.clauses().extrapolation();
        draft.specialConditions = agreement.clauses().specialConditions();
        return draft;
    }

    AgreementPeriods toPeriods() {
        return new AgreementPeriods(new DateRange(realisationStart, realisationEnd), paymentEnd, validityEnd);
    }

    Contact toContact() {
        return new Contact(contactName, contactEmail, contactPhone);
    }

    public LocalDate getRealisationStart() {
        return realisationStart;
    }

    public void setRealisationStart(LocalDate realisationStart) {
        this.realisationStart = realisationStart;
    }

    public LocalDate getRealisationEnd() {
        return realisationEnd;
    }

    public void setRealisationEnd(LocalDate realisationEnd) {
        this.realisationEnd = realisationEnd;
    }

    public LocalDate getPaymentEnd() {
        return paymentEnd;
    }

    public void setPaymentEnd(LocalDate paymentEnd) {
        this.paymentEnd = paymentEnd;
    }

    public LocalDate getValidityEnd() {
        return validityEnd;
    }

    public void setValidityEnd(LocalDate validityEnd) {
        this.validityEnd = validityEnd;
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = contactName;
    }

    public Email getContactEmail() {
        return contactEmail;
    }

    public void setContactEmail(Email contactEmail) {
        this.contactEmail = contactEmail;
    }

    public String getContactPhone() {
        return contactPhone;
    }

    public void setContactPhone(String contactPhone) {
        this.contactPhone = contactPhone;
    }

    public Integer getNumberOfReports() {
        return numberOfReports;
    }

    public void setNumberOfReports(Integer numberOfReports) {
        this.numberOfReports = numberOfReports;
    }

    public boolean isExtrapolation() {
        return extrapolation;
    }

    public void setExtrapolation(boolean extrapolation) {
        this.extrapolation = extrapolation;
    }

    public String getSpecialConditions() {
        return specialConditions;
    }

    public void setSpecialConditions(String specialConditions) {
        this.specialConditions = specialConditions;
    }
}
