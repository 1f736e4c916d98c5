package fr.viaduc.domain.organisation;

import static fr.viaduc.domain.organisation.OrganisationFixture.completeAssociation;
import static fr.viaduc.domain.organisation.OrganisationFixture.newAssociation;
import static fr.viaduc.domain.organisation.OrganisationFixture.newOrganisation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Iban;
import fr.viaduc.domain.shared.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class OrganisationTest {

    private static final Act LATER = new Act(
            UUID.randomUUID(),
            "Nadia Ferrand",
            "BENEFICIARY_SIGNATORY",
            null,
            Instant.parse("2026-10-01T08:00:00Z"),
            "");

    private static void refused(String code, Executable act) {
        assertEquals(code, assertThrows(RuleViolation.class, act).code());
    }

    @Test
    @DisplayName("R-ORG-6 a new association is told everything that its sheet lacks")
    void aNewAssociationLacksItsWholeSheet() {
        assertEquals(EnumSet.allOf(SheetItem.class), newAssociation().missingItems());
        assertTrue(completeAssociation().missingItems().isEmpty());
    }

    @Test
    @DisplayName("R-ORG-6 a public body names no beneficial owner and no RNA number")
    void aPublicBodyHasNoBeneficialOwner() {
        Organisation commune = newOrganisation(LegalForm.LOCAL_AUTHORITY);
        OrganisationFixture.complete(commune);
        assertTrue(commune.missingItems().isEmpty());
        Organisation company = newOrganisation(LegalForm.COMPANY);
        OrganisationFixture.complete(company);
        assertEquals(Set.of(SheetItem.BENEFICIAL_OWNERS), company.missingItems());
    }

    @Test
    void theNameAndTheFormAreRequired() {
        refused("organisation.name.missing", () -> new LegalIdentity(" ", LegalForm.COMPANY));
        refused("organisation.legal.form.missing", () -> new LegalIdentity("Tremplin Alpin", null));
    }

    @Test
    void anRnaNumberHasOneShape() {
        refused(
                "organisation.rna",
                () -> new LegalIdentity("T", null, LegalForm.ASSOCIATION, null, "381000123", null, null));
        assertEquals(
                "W381000123",
                new LegalIdentity("T", null, LegalForm.ASSOCIATION, null, "w381000123", null, null)
                        .rna()
                        .orElseThrow());
    }

    @Test
    void anAddressNeedsAllItsParts() {
        refused("address.incomplete", () -> new PostalAddress("", "38100", "Grenoble", "38185"));
        refused("address.incomplete", () -> new PostalAddress("12 rue des Alliés", "38100", null, "38185"));
        refused("address.postal.code", () -> new PostalAddress("12 rue des Alliés", "3810", "Grenoble", "38185"));
        refused("address.commune", () -> new PostalAddress("12 rue des Alliés", "38100", "Grenoble", "2C004"));
        assertEquals("2A004", new PostalAddress("1 cours Napoléon", "20000", "Ajaccio", "2A004").communeCode());
    }

    @Test
    void aBankAccountNeedsItsBankAndItsHolder() {
        Iban iban = new Iban("FR7630006000011234567890189");
        refused("bank.bic", () -> new BankAccount(iban, "AGRIFR", "Tremplin Alpin"));
        refused("bank.holder.missing", () -> new BankAccount(iban, "AGRIFRPP", " "));
        assertEquals("AGRIFRPP882", new BankAccount(iban, "agri frpp 882", "Tremplin Alpin").bic());
    }

    @Test
    void whyThePublicCodeAppliesOrNotMustBeSaid() {
        refused("organisation.procurement.reason", () -> newAssociation()
                .regulate(VatStatus.SUBJECT, true, "", null, null, null, LATER));
        Organisation unknown = newAssociation();
        unknown.regulate(VatStatus.SUBJECT, null, "", null, null, null, LATER);
        assertTrue(unknown.missingItems().contains(SheetItem.PROCUREMENT));
    }

    @Test
    void anOwnerIsNamedWithABirthDate() {
        refused("owner.incomplete", () -> new BeneficialOwner.Named("Paul Meunier", null, ""));
        refused("owner.incomplete", () -> new BeneficialOwner.Named(" ", LocalDate.of(1961, 4, 12), ""));
    }

    @Test
    void theSameOwnersAgainChangeNothing() {
        Organisation organisation = completeAssociation();
        Instant before = organisation.updatedAt();
        organisation.declareOwners(
                List.of(new BeneficialOwner.Named("Paul Meunier", LocalDate.of(1961, 4, 12), "")), LATER);
        assertEquals(before, organisation.updatedAt());
        organisation.declareOwners(List.of(), LATER);
        assertTrue(organisation.beneficialOwners().isEmpty());
        assertEquals(LATER.at(), organisation.updatedAt());
    }

    @Test
    void noAdvanceForLocalAuthoritiesOpcoAndOperatorsOfTheState() {
        Set<LegalForm> excluded = Stream.of(LegalForm.values())
                .filter(form -> !form.mayReceiveAdvance())
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        LegalForm.LOCAL_AUTHORITY,
                        LegalForm.INTERCOMMUNALITY,
                        LegalForm.SOCIAL_ACTION_CENTRE,
                        LegalForm.OPCO,
                        LegalForm.STATE_OPERATOR),
                excluded);
    }

    @Test
    void onlyAssociationsAndFoundationsSubscribeToTheRepublicanContract() {
        assertTrue(LegalForm.ASSOCIATION.subscribesToRepublicanContract());
        assertTrue(LegalForm.FOUNDATION.subscribesToRepublicanContract());
        assertFalse(LegalForm.COOPERATIVE.subscribesToRepublicanContract());
    }
}
