package fr.viaduc.domain.organisation;

import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.shared.Siren;
import fr.viaduc.domain.shared.Siret;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A carrier (organisme porteur), known by its SIRET.
 *
 * <p>It signs up once for all bodies of the installation. Its people keep its sheet up to date; each deposited
 * application holds the sheet as it was on that day, so that a later change never rewrites a file.
 */
@Entity
@Table(name = "organisation")
public class Organisation {

    @Id
    private UUID id;

    @Version
    private int version;

    private Siret siret;

    @Embedded
    private LegalIdentity identity;

    @Column(name = "collective_agreement")
    private String collectiveAgreement;

    @Column(name = "group_links")
    private String groupLinks;

    @Embedded
    private PostalAddress address;

    private String email;

    private String phone;

    private String website;

    @Embedded
    private BankAccount bankAccount;

    @Enumerated(EnumType.STRING)
    @Column(name = "vat_status")
    private VatStatus vatStatus;

    @Column(name = "public_buyer")
    private Boolean publicBuyer;

    @Column(name = "public_buyer_reason")
    private String publicBuyerReason;

    @Enumerated(EnumType.STRING)
    private Accounting accounting;

    @Column(name = "signed_up_at")
    private Instant signedUpAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @OneToMany(mappedBy = "organisation", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @OrderBy("position")
    private List<BeneficialOwner> beneficialOwners = new ArrayList<>();

    protected Organisation() {}

    /** Signs an organisation up. */
    public Organisation(Siret siret, LegalIdentity identity, Act act) {
        this.id = UUID.randomUUID();
        this.siret = Objects.requireNonNull(siret, "An organisation is known by its SIRET.");
        this.identity = Objects.requireNonNull(identity, "An organisation has a legal identity.");
        this.signedUpAt = act.at();
        this.updatedAt = act.at();
    }

    /** Changes the name, the form or the numbers under which the law knows it; the SIRET never changes. */
    public void identify(LegalIdentity newIdentity, Act act) {
        this.identity = Objects.requireNonNull(newIdentity, "An organisation has a legal identity.");
        this.updatedAt = act.at();
    }

    /** Says where the seat is and how to reach it; electronic address, telephone and site may be empty. */
    public void locate(PostalAddress seat, String newEmail, String newPhone, String newWebsite, Act act) {
        this.address = Objects.requireNonNull(seat, "An organisation has a seat.");
        this.email = Texts.orNull(newEmail);
        this.phone = Texts.orNull(newPhone);
        this.website = Texts.orNull(newWebsite);
        this.updatedAt = act.at();
    }

    /** Says where grants are to be paid. */
    public void bank(BankAccount account, Act act) {
        this.bankAccount = Objects.requireNonNull(account, "Grants are paid to an account.");
        this.updatedAt = act.at();
    }

    /**
     * Says under which rules it buys, keeps its accounts and employs.
     *
     * @param isPublicBuyer whether it is subject to the Code de la commande publique; null while it is not known
     * @param why why it is or is not
     * @throws RuleViolation {@code organisation.procurement.reason} when the reason is missing
     */
    public void regulate(
            VatStatus vat,
            Boolean isPublicBuyer,
            String why,
            Accounting certifiedBy,
            String agreement,
            String links,
            Act act) {
        if (isPublicBuyer != null && (why == null || why.isBlank())) {
            throw new RuleViolation("organisation.procurement.reason");
        }
        this.vatStatus = vat;
        this.publicBuyer = isPublicBuyer;
        this.publicBuyerReason = Texts.orNull(why);
        this.accounting = certifiedBy;
        this.collectiveAgreement = Texts.orNull(agreement);
        this.groupLinks = Texts.orNull(links);
        this.updatedAt = act.at();
    }

    /** Declares all its beneficial owners, in place of those declared before. */
    public void declareOwners(List<BeneficialOwner.Named> owners, Act act) {
        List<BeneficialOwner.Named> declared =
                beneficialOwners.stream().map(BeneficialOwner::named).toList();
        if (!declared.equals(owners)) {
            beneficialOwners.clear();
            for (BeneficialOwner.Named owner : owners) {
                beneficialOwners.add(new BeneficialOwner(this, beneficialOwners.size(), owner));
            }
            this.updatedAt = act.at();
        }
    }

    /** What the sheet still lacks before an application may be deposited, in the order of the sheet. */
    public Set<SheetItem> missingItems() {
        Set<SheetItem> missing = EnumSet.noneOf(SheetItem.class);
        addIf(missing, SheetItem.ADDRESS, address == null);
        addIf(missing, SheetItem.BANK_ACCOUNT, bankAccount == null);
        addIf(missing, SheetItem.BENEFICIAL_OWNERS, legalForm().hasBeneficialOwners() && beneficialOwners.isEmpty());
        addIf(missing, SheetItem.VAT_STATUS, vatStatus == null);
        addIf(missing, SheetItem.PROCUREMENT, publicBuyer == null);
        addIf(
                missing,
                SheetItem.RNA,
                legalForm() == LegalForm.ASSOCIATION && identity.rna().isEmpty());
        return missing;
    }

    private static void addIf(Set<SheetItem> missing, SheetItem item, boolean isMissing) {
        if (isMissing) {
            missing.add(item);
        }
    }

    /** Identity, stable for life. */
    public UUID id() {
        return id;
    }

    /** Number of times that the sheet was stored. */
    public int version() {
        return version;
    }

    /** The number under which INSEE knows its establishment. */
    public Siret siret() {
        return siret;
    }

    /** The legal person of the establishment. */
    public Siren siren() {
        return siret.siren();
    }

    /** Under which name and form the law knows it. */
    public LegalIdentity identity() {
        return identity;
    }

    /** Raison sociale. */
    public String name() {
        return identity.name();
    }

    /** Forme juridique. */
    public LegalForm legalForm() {
        return identity.legalForm();
    }

    /** The seat; empty until the sheet says it. */
    public Optional<PostalAddress> address() {
        return Optional.ofNullable(address);
    }

    /** Electronic address for letters. */
    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    /** Telephone. */
    public Optional<String> phone() {
        return Optional.ofNullable(phone);
    }

    /** Web site and social networks, on which the support of the Union must be shown (Reg. (EU) 2021/1060 art. 50). */
    public Optional<String> website() {
        return Optional.ofNullable(website);
    }

    /** The account to which grants are paid; empty until the sheet says it. */
    public Optional<BankAccount> bankAccount() {
        return Optional.ofNullable(bankAccount);
    }

    /** Assujettissement à la TVA; empty until the sheet says it. */
    public Optional<VatStatus> vatStatus() {
        return Optional.ofNullable(vatStatus);
    }

    /** Whether it is subject to the Code de la commande publique; empty until the sheet says it. */
    public Optional<Boolean> publicBuyer() {
        return Optional.ofNullable(publicBuyer);
    }

    /** Why it is subject to the Code de la commande publique, or not. */
    public Optional<String> publicBuyerReason() {
        return Optional.ofNullable(publicBuyerReason);
    }

    /** Who certifies its accounts. */
    public Optional<Accounting> accounting() {
        return Optional.ofNullable(accounting);
    }

    /** Convention collective. */
    public Optional<String> collectiveAgreement() {
        return Optional.ofNullable(collectiveAgreement);
    }

    /** Group to which it belongs, linked enterprises. */
    public Optional<String> groupLinks() {
        return Optional.ofNullable(groupLinks);
    }

    /** Its beneficial owners, as declared. */
    public List<BeneficialOwner> beneficialOwners() {
        return List.copyOf(beneficialOwners);
    }

    /** When it signed up. */
    public Instant signedUpAt() {
        return signedUpAt;
    }

    /** When its sheet last changed. */
    public Instant updatedAt() {
        return updatedAt;
    }
}
