package fr.viaduc.domain.organisation;

import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Under which name and form the law knows an organisation. Never changed: another identity takes its place. */
@Embeddable
public class LegalIdentity implements Serializable {

    private static final Pattern RNA = Pattern.compile("W\\d{9}");

    private String name;

    private String acronym;

    @Enumerated(EnumType.STRING)
    @Column(name = "legal_form")
    private LegalForm legalForm;

    @Column(name = "naf_code")
    private String nafCode;

    private String rna;

    @Column(name = "vat_number")
    private String vatNumber;

    @Column(name = "created_on")
    private LocalDate createdOn;

    protected LegalIdentity() {}

    /**
     * @param name raison sociale
     * @throws RuleViolation {@code organisation.name.missing} or {@code organisation.legal.form.missing}
     */
    public LegalIdentity(String name, LegalForm legalForm) {
        this(name, null, legalForm, null, null, null, null);
    }

    /**
     * @param name raison sociale
     * @param acronym sigle; may be empty
     * @param nafCode code of the main activity; may be empty
     * @param rna number in the national register of associations, {@code W} and nine digits; may be empty
     * @param vatNumber VAT or tax identification number; may be empty
     * @param createdOn day of creation; may be null
     * @throws RuleViolation {@code organisation.name.missing}, {@code organisation.legal.form.missing} or
     *     {@code organisation.rna}
     */
    public LegalIdentity(
            String name,
            String acronym,
            LegalForm legalForm,
            String nafCode,
            String rna,
            String vatNumber,
            LocalDate createdOn) {
        if (legalForm == null) {
            throw new RuleViolation("organisation.legal.form.missing");
        }
        this.name = Texts.required(name, "organisation.name.missing");
        this.acronym = Texts.orNull(acronym);
        this.legalForm = legalForm;
        this.nafCode = Texts.orNull(nafCode);
        this.rna = Texts.orNull(rna == null ? null : rna.toUpperCase(Locale.ROOT));
        if (this.rna != null && !RNA.matcher(this.rna).matches()) {
            throw new RuleViolation("organisation.rna", this.rna);
        }
        this.vatNumber = Texts.orNull(vatNumber);
        this.createdOn = createdOn;
    }

    /** Raison sociale. */
    public String name() {
        return name;
    }

    /** Sigle. */
    public Optional<String> acronym() {
        return Optional.ofNullable(acronym);
    }

    /** Forme juridique. */
    public LegalForm legalForm() {
        return legalForm;
    }

    /** Code of the main activity. */
    public Optional<String> nafCode() {
        return Optional.ofNullable(nafCode);
    }

    /** Number in the national register of associations. */
    public Optional<String> rna() {
        return Optional.ofNullable(rna);
    }

    /** VAT or tax identification number. */
    public Optional<String> vatNumber() {
        return Optional.ofNullable(vatNumber);
    }

    /** Day of creation. */
    public Optional<LocalDate> createdOn() {
        return Optional.ofNullable(createdOn);
    }
}
