package fr.viaduc.domain.participant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Questionnaire d'entrée: the situation of the person on the day of entry, items E10 to E20.
 *
 * <p>Immutable; a correction is another questionnaire. A null answer was not given yet: it is never read as a « no ».
 */
@Embeddable
public class EntryQuestionnaire {

    @Enumerated(EnumType.STRING)
    @Column(name = "entry_status")
    private LabourMarketStatus status;

    @Column(name = "unemployed_since")
    private LocalDate unemployedSince;

    @Enumerated(EnumType.STRING)
    @Column(name = "entry_in_training")
    private YesNo inTraining;

    @Enumerated(EnumType.STRING)
    private EducationLevel education;

    @Enumerated(EnumType.STRING)
    private HouseholdSituation household;

    @Enumerated(EnumType.STRING)
    private YesNo disability;

    @Enumerated(EnumType.STRING)
    @Column(name = "social_benefit")
    private YesNo socialBenefit;

    @Enumerated(EnumType.STRING)
    @Column(name = "housing_exclusion")
    private YesNo housingExclusion;

    @Enumerated(EnumType.STRING)
    @Column(name = "parent_born_abroad")
    private YesNo parentBornAbroad;

    @Enumerated(EnumType.STRING)
    @Column(name = "third_country_national")
    private YesNo thirdCountryNational;

    @Column(name = "informed_on")
    private LocalDate informedOn;

    protected EntryQuestionnaire() {}

    /**
     * @param status E10
     * @param unemployedSince E11, for the unemployed
     * @param inTraining E12
     * @param education E13
     * @param household E14, operations of 2014-2020 only
     * @param disability E15
     * @param socialBenefit E16
     * @param housingExclusion E17
     * @param parentBornAbroad E18
     * @param thirdCountryNational E19
     * @param informedOn E20, day on which the notice on personal data was handed over
     */
    public EntryQuestionnaire(
            LabourMarketStatus status,
            LocalDate unemployedSince,
            YesNo inTraining,
            EducationLevel education,
            HouseholdSituation household,
            YesNo disability,
            YesNo socialBenefit,
            YesNo housingExclusion,
            YesNo parentBornAbroad,
            YesNo thirdCountryNational,
            LocalDate informedOn) {
        this.status = status;
        this.unemployedSince = unemployedSince;
        this.inTraining = inTraining;
        this.education = education;
        this.household = household;
        this.disability = disability;
        this.socialBenefit = socialBenefit;
        this.housingExclusion = housingExclusion;
        this.parentBornAbroad = parentBornAbroad;
        this.thirdCountryNational = thirdCountryNational;
        this.informedOn = informedOn;
    }

    /** The questionnaire of somebody who has not answered anything yet. */
    public static EntryQuestionnaire unanswered() {
        return new EntryQuestionnaire();
    }

    /** E10, statut sur le marché du travail. */
    public LabourMarketStatus status() {
        return status;
    }

    /** E11, first day of the spell without a job. */
    public LocalDate unemployedSince() {
        return unemployedSince;
    }

    /** E12, in education or training on the day of entry. */
    public YesNo inTraining() {
        return inTraining;
    }

    /** E13, last diploma. */
    public EducationLevel education() {
        return education;
    }

    /** E14, household, 2014-2020 only. */
    public HouseholdSituation household() {
        return household;
    }

    /** E15, recognised disability (special category of data). */
    public YesNo disability() {
        return disability;
    }

    /** E16, recipient of a minimum income. */
    public YesNo socialBenefit() {
        return socialBenefit;
    }

    /** E17, homeless or excluded from housing. */
    public YesNo housingExclusion() {
        return housingExclusion;
    }

    /** E18, one parent born abroad. */
    public YesNo parentBornAbroad() {
        return parentBornAbroad;
    }

    /** E19, not a citizen of the Union. */
    public YesNo thirdCountryNational() {
        return thirdCountryNational;
    }

    /** E20, day of the information on personal data. */
    public LocalDate informedOn() {
        return informedOn;
    }

    /** The same answers, with the day of the information. */
    public EntryQuestionnaire withInformedOn(LocalDate day) {
        return new EntryQuestionnaire(
                status,
                unemployedSince,
                inTraining,
                education,
                household,
                disability,
                socialBenefit,
                housingExclusion,
                parentBornAbroad,
                thirdCountryNational,
                day);
    }

    /** The same answers without those that are hidden until somebody says why they are needed. */
    public EntryQuestionnaire withoutProtected() {
        return withProtected(null, null, null);
    }

    /** The same answers; a protected one that is not given is the one known before. */
    public EntryQuestionnaire keepingProtectedOf(EntryQuestionnaire known) {
        return withProtected(
                disability == null ? known.disability : disability,
                socialBenefit == null ? known.socialBenefit : socialBenefit,
                parentBornAbroad == null ? known.parentBornAbroad : parentBornAbroad);
    }

    private EntryQuestionnaire withProtected(YesNo disabled, YesNo benefit, YesNo abroad) {
        return new EntryQuestionnaire(
                status,
                unemployedSince,
                inTraining,
                education,
                household,
                disabled,
                benefit,
                housingExclusion,
                abroad,
                thirdCountryNational,
                informedOn);
    }

    /** Whether the person entered as unemployed, so that the duration is asked. */
    public boolean isUnemployed() {
        return status != null && status.group() == LabourStatus.UNEMPLOYED;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EntryQuestionnaire q
                && status == q.status
                && Objects.equals(unemployedSince, q.unemployedSince)
                && inTraining == q.inTraining
                && education == q.education
                && household == q.household
                && disability == q.disability
                && socialBenefit == q.socialBenefit
                && housingExclusion == q.housingExclusion
                && parentBornAbroad == q.parentBornAbroad
                && thirdCountryNational == q.thirdCountryNational
                && Objects.equals(informedOn, q.informedOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, unemployedSince, inTraining, education, disability, socialBenefit);
    }
}
