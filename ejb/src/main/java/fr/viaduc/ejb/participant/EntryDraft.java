package fr.viaduc.ejb.participant;

import fr.viaduc.domain.participant.EducationLevel;
import fr.viaduc.domain.participant.EntryQuestionnaire;
import fr.viaduc.domain.participant.Gender;
import fr.viaduc.domain.participant.HouseholdSituation;
import fr.viaduc.domain.participant.LabourMarketStatus;
import fr.viaduc.domain.participant.Participation;
import fr.viaduc.domain.participant.PersonDetails;
import fr.viaduc.domain.participant.YesNo;
import fr.viaduc.ejb.shared.Communes;
import java.io.Serializable;
import java.time.LocalDate;

/** The entry form of a participant, as it is typed. */
public class EntryDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String lastName;
    private String firstName;
    private Gender gender;
    private LocalDate birthDate;
    private String birthPlace;
    private String addressLine;
    private String postalCode;
    private String communeCode;
    private String phone;
    private String email;
    private String externalId;
    private LocalDate enteredOn;
    private LabourMarketStatus status;
    private LocalDate unemployedSince;
    private YesNo inTraining;
    private EducationLevel education;
    private HouseholdSituation household;
    private YesNo disability;
    private YesNo socialBenefit;
    private YesNo housingExclusion;
    private YesNo parentBornAbroad;
    private YesNo thirdCountryNational;
    private LocalDate informedOn;

    /** Identity and contact, with the codes of the places that were typed. */
    PersonDetails person(Communes communes) {
        return new PersonDetails(
                lastName,
                firstName,
                gender,
                birthDate,
                communes.placed(birthPlace),
                addressLine,
                postalCode,
                communes.placed(communeCode),
                phone,
                email);
    }

    /** Answers at entry. */
    EntryQuestionnaire entry() {
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
                informedOn);
    }

    /** The form as it is filled in for a known record, with the protected answers or without them. */
    static EntryDraft of(Participation participation, PersonDetails person, Communes communes, boolean protectedShown) {
        EntryDraft draft = new EntryDraft();
        draft.lastName = person.lastName();
        draft.firstName = person.firstName();
        draft.gender = person.gender();
        draft.birthDate = person.birthDate();
        draft.birthPlace = communes.shown(person.birthPlace());
        draft.addressLine = person.addressLine();
        draft.postalCode = person.postalCode();
        draft.communeCode = communes.shown(person.communeCode());
        draft.phone = person.phone();
        draft.email = person.email();
        draft.externalId = participation.externalId().orElse(null);
        draft.enteredOn = participation.enteredOn();
        EntryQuestionnaire entry =
                protectedShown ? participation.entry() : participation.entry().withoutProtected();
        draft.status = entry.status();
        draft.unemployedSince = entry.unemployedSince();
        draft.inTraining = entry.inTraining();
        draft.education = entry.education();
        draft.household = entry.household();
        draft.disability = entry.disability();
        draft.socialBenefit = entry.socialBenefit();
        draft.housingExclusion = entry.housingExclusion();
        draft.parentBornAbroad = entry.parentBornAbroad();
        draft.thirdCountryNational = entry.thirdCountryNational();
        draft.informedOn = entry.informedOn();
        return draft;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public Gender getGender() {
        return gender;
    }

    public void setGender(Gender gender) {
        this.gender = gender;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public String getBirthPlace() {
        return birthPlace;
    }

    public void setBirthPlace(String birthPlace) {
        this.birthPlace = birthPlace;
    }

    public String getAddressLine() {
        return addressLine;
    }

    public void setAddressLine(String addressLine) {
        this.addressLine = addressLine;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    public String getCommuneCode() {
        return communeCode;
    }

    public void setCommuneCode(String communeCode) {
        this.communeCode = communeCode;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getExternalId() {
        return externalId;
    }

    public void setExternalId(String externalId) {
        this.externalId = externalId;
    }

    public LocalDate getEnteredOn() {
        return enteredOn;
    }

    public void setEnteredOn(LocalDate enteredOn) {
        this.enteredOn = enteredOn;
    }

    public LabourMarketStatus getStatus() {
        return status;
    }

    public void setStatus(LabourMarketStatus status) {
        this.status = status;
    }

    public LocalDate getUnemployedSince() {
        return unemployedSince;
    }

    public void setUnemployedSince(LocalDate unemployedSince) {
        this.unemployedSince = unemployedSince;
    }

    public YesNo getInTraining() {
        return inTraining;
    }

    public void setInTraining(YesNo inTraining) {
        this.inTraining = inTraining;
    }

    public EducationLevel getEducation() {
        return education;
    }

    public void setEducation(EducationLevel education) {
        this.education = education;
    }

    public HouseholdSituation getHousehold() {
        return household;
    }

    public void setHousehold(HouseholdSituation household) {
        this.household = household;
    }

    public YesNo getDisability() {
        return disability;
    }

    public void setDisability(YesNo disability) {
        this.disability = disability;
    }

    public YesNo getSocialBenefit() {
        return socialBenefit;
    }

    public void setSocialBenefit(YesNo socialBenefit) {
        this.socialBenefit = socialBenefit;
    }

    public YesNo getHousingExclusion() {
        return housingExclusion;
    }

    public void setHousingExclusion(YesNo housingExclusion) {
        this.housingExclusion = housingExclusion;
    }

    public YesNo getParentBornAbroad() {
        return parentBornAbroad;
    }

    public void setParentBornAbroad(YesNo parentBornAbroad) {
        this.parentBornAbroad = parentBornAbroad;
    }

    public YesNo getThirdCountryNational() {
        return thirdCountryNational;
    }

    public void setThirdCountryNational(YesNo thirdCountryNational) {
        this.thirdCountryNational = thirdCountryNational;
    }

    public LocalDate getInformedOn() {
        return informedOn;
    }

    public void setInformedOn(LocalDate informedOn) {
        this.informedOn = informedOn;
    }
}
