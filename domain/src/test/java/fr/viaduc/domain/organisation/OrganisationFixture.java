package fr.viaduc.domain.organisation;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Iban;
import fr.viaduc.domain.shared.Siret;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Carriers for the tests of this feature and of the later ones. */
public final class OrganisationFixture {

    private static final Act SIGN_UP = new Act(
            UUID.randomUUID(),
            "Nadia Ferrand",
            Role.Names.BENEFICIARY_SIGNATORY,
            null,
            Instant.parse("2026-09-01T08:00:00Z"),
            "");

    private OrganisationFixture() {}

    /** An association that has only signed up. */
    public static Organisation newAssociation() {
        return organisation(LegalForm.ASSOCIATION, null);
    }

    /** An organisation of the given form that has only signed up. */
    public static Organisation newOrganisation(LegalForm form) {
        return organisation(form, null);
    }

    /** An association whose sheet lacks nothing. */
    public static Organisation completeAssociation() {
        Organisation organisation = organisation(LegalForm.ASSOCIATION, "W381000123");
        complete(organisation);
        organisation.declareOwners(
                List.of(new BeneficialOwner.Named("Paul Meunier", LocalDate.of(1961, 4, 12), "")), SIGN_UP);
        return organisation;
    }

    /** Gives all that every organisation must say, except its beneficial owners. */
    public static void complete(Organisation organisation) {
        organisation.locate(
                new PostalAddress("12 rue des Alliés", "38100", "Grenoble", "38185"), null, null, null, SIGN_UP);
        organisation.bank(
                new BankAccount(new Iban("FR7630006000011234567890189"), "AGRIFRPP", "Tremplin Alpin"), SIGN_UP);
        organisation.regulate(
                VatStatus.NOT_SUBJECT,
                false,
                "Association financée à moins de 50 % par des fonds publics.",
                null,
                null,
                null,
                SIGN_UP);
    }

    private static Organisation organisation(LegalForm form, String rna) {
        return new Organisation(
                new Siret("73282932000074"),
                new LegalIdentity("Tremplin Alpin", "TA", form, "88.99B", rna, null, LocalDate.of(1998, 3, 2)),
                SIGN_UP);
    }
}
