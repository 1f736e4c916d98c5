package fr.viaduc.ejb.agreement;

import fr.viaduc.domain.agreement.AgreementVersion;
import fr.viaduc.domain.agreement.Contact;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.domain.shared.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** What somebody types to ask for an amendment; what is left as it was is not changed. */
public class AmendmentDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private LocalDate realisationStart;

    @NotNull
    private LocalDate realisationEnd;

    @NotNull
    @Size(max = 150)
    private String contactName;

    @NotNull
    private Email contactEmail;

    @Size(max = 30)
    private String contactPhone;

    @Size(max = 4_000)
    private String justification;

    /** What the agreement says now. */
    public static AmendmentDraft of(AgreementVersion version) {
        AmendmentDraft draft = new AmendmentDraft();
        draft.realisationStart = version.periods().realisation().start();
        draft.realisationEnd = version.periods().realisation().end();
        draft.contactName = version.contact().name();
        draft.contactEmail = version.contact().email();
        draft.contactPhone = version.contact().phone();
        return draft;
    }

    /** The days wanted, if they are not those of the agreement; null otherwise. */
    DateRange newRealisation(AgreementVersion version) {
        DateRange wanted = new DateRange(realisationStart, realisationEnd);
        return wanted.equals(version.periods().realisation()) ? null : wanted;
    }

    /** The contact wanted, if it is not that of the agreement; null otherwise. */
    Contact newContact(AgreementVersion version) {
        Contact wanted = new Contact(contactName, contactEmail, contactPhone);
        Contact agreed = version.contact();
        boolean same = wanted.name().equals(agreed.name())
                && wanted.email().equals(agreed.email())
                && wanted.phone().equals(agreed.phone());
        return same ? null : wanted;
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

    public String getJustification() {
        return justification;
    }

    public void setJustification(String justification) {
        this.justification = justification;
    }
}
