package fr.viaduc.ejb.organisation;

import fr.viaduc.domain.organisation.Accounting;
import fr.viaduc.domain.organisation.BeneficialOwner;
import fr.viaduc.domain.organisation.LegalForm;
import fr.viaduc.domain.organisation.Organisation;
import fr.viaduc.domain.organisation.VatStatus;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The sheet of an organisation as its people type it. Groups that are left empty are not changed. */
public class OrganisationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 50)
    private String acronym;

    @NotBlank
    @Size(max = 200)
    private String name;

    @NotNull
    private LegalForm legalForm;

    @Size(max = 10)
    private String nafCode;

    @Size(max = 10)
    private String rna;

    @Size(max = 30)
    private String vatNumber;

    private LocalDate createdOn;

    @Size(max = 250)
    private String street;

    @Size(max = 10)
    private String postalCode;

    @Size(max = 100)
    private String city;

    @Size(max = 100)
    private String communeCode;

    @Size(max = 254)
    private String email;

    @Size(max = 30)
    private String phone;

    @Size(max = 250)
    private String website;

    @Size(max = 42)
    private String iban;

    @Size(max = 15)
    private String bic;

    @Size(max = 150)
    private String accountHolder;

    private VatStatus vatStatus;

    private Boolean publicBuyer;

    @Size(max = 500)
    private String publicBuyerReason;

    private Accounting accounting;

    @Size(max = 250)
    private String collectiveAgreement;

    @Size(max = 2000)
    private String groupLinks;

    @Valid
    @Size(max = 50)
    private List<OwnerForm> owners = new ArrayList<>();

    /** The sheet as it stands. */
    public static OrganisationForm of(Organisation organisation) {
        OrganisationForm form = new OrganisationForm();
        form.name = organisation.name();
        form.acronym = organisation.identity().acronym().orElse(null);
        form.legalForm = organisation.legalForm();
        form.nafCode = organisation.identity().nafCode().orElse(null);
        form.rna = organisation.identity().rna().orElse(null);
        form.vatNumber = organisation.identity().vatNumber().orElse(null);
        form.createdOn = organisation.identity().createdOn().orElse(null);
        organisation.address().ifPresent(address -> {
            form.street = address.street();
            form.postalCode = address.postalCode();
            form.city = address.city();
            form.communeCode = address.communeCode();
        });
        form.email = organisation.email().orElse(null);
        form.phone = organisation.phone().orElse(null);
        form.website = organisation.website().orElse(null);
        organisation.bankAccount().ifPresent(account -> {
            form.iban = account.iban().format();
            form.bic = account.bic();
            form.accountHolder = account.holder();
        });
        form.vatStatus = organisation.vatStatus().orElse(null);
        form.publicBuyer = organisation.publicBuyer().orElse(null);
        form.publicBuyerReason = organisation.publicBuyerReason().orElse(null);
        form.accounting = organisation.accounting().orElse(null);
        form.collectiveAgreement = organisation.collectiveAgreement().orElse(null);
        form.groupLinks = organisation.groupLinks().orElse(null);
        organisation.beneficialOwners().forEach(owner -> form.owners.add(ownerForm(owner)));
        return form;
    }

    private static OwnerForm ownerForm(BeneficialOwner owner) {
        OwnerForm form = new OwnerForm();
        form.setName(owner.name());
        form.setBirthDate(owner.birthDate());
        form.setIdentifier(owner.identifier());
        return form;
    }

    public String getAcronym() {
        return acronym;
    }

    public void setAcronym(String acronym) {
        this.acronym = acronym;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LegalForm getLegalForm() {
        return legalForm;
    }

    public void setLegalForm(LegalForm legalForm) {
        this.legalForm = legalForm;
    }

    public String getNafCode() {
        return nafCode;
    }

    public void setNafCode(String nafCode) {
        this.nafCode = nafCode;
    }

    public String getRna() {
        return rna;
    }

    public void setRna(String rna) {
        this.rna = rna;
    }

    public String getVatNumber() {
        return vatNumber;
    }

    public void setVatNumber(String vatNumber) {
        this.vatNumber = vatNumber;
    }

    public LocalDate getCreatedOn() {
        return createdOn;
    }

    public void setCreatedOn(LocalDate createdOn) {
        this.createdOn = createdOn;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getCommuneCode() {
        return communeCode;
    }

    public void setCommuneCode(String communeCode) {
        this.communeCode = communeCode;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    public String getIban() {
        return iban;
    }

    public void setIban(String iban) {
        this.iban = iban;
    }

    public String getBic() {
        return bic;
    }

    public void setBic(String bic) {
        this.bic = bic;
    }

    public String getAccountHolder() {
        return accountHolder;
    }

    public void setAccountHolder(String accountHolder) {
        this.accountHolder = accountHolder;
    }

    public VatStatus getVatStatus() {
        return vatStatus;
    }

    public void setVatStatus(VatStatus vatStatus) {
        this.vatStatus = vatStatus;
    }

    public Boolean getPublicBuyer() {
        return publicBuyer;
    }

    public void setPublicBuyer(Boolean publicBuyer) {
        this.publicBuyer = publicBuyer;
    }

    public String getPublicBuyerReason() {
        return publicBuyerReason;
    }

    public void setPublicBuyerReason(String publicBuyerReason) {
        this.publicBuyerReason = publicBuyerReason;
    }

    public Accounting getAccounting() {
        return accounting;
    }

    public void setAccounting(Accounting accounting) {
        this.accounting = accounting;
    }

    public String getCollectiveAgreement() {
        return collectiveAgreement;
    }

    public void setCollectiveAgreement(String collectiveAgreement) {
        this.collectiveAgreement = collectiveAgreement;
    }

    public String getGroupLinks() {
        return groupLinks;
    }

    public void setGroupLinks(String groupLinks) {
        this.groupLinks = groupLinks;
    }

    public List<OwnerForm> getOwners() {
        return owners;
    }

    public void setOwners(List<OwnerForm> owners) {
        this.owners = owners;
    }
}
