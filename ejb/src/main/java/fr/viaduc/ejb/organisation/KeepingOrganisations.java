package fr.viaduc.ejb.organisation;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.organisation.BankAccount;
import fr.viaduc.domain.organisation.BeneficialOwner;
import fr.viaduc.domain.organisation.LegalIdentity;
import fr.viaduc.domain.organisation.Organisation;
import fr.viaduc.domain.organisation.PostalAddress;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Iban;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.shared.RuleViolations;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.shared.Communes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Keeping the sheet of one's own organisation up to date. */
@Stateless
public class KeepingOrganisations {

    @Inject
    private Organisations organisations;

    @Inject
    private Communes communes;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /**
     * Changes the sheet.
     *
     * @throws RuleViolations with all that is wrong in it
     */
    @RolesAllowed({Role.Names.BENEFICIARY_SIGNATORY, Role.Names.BENEFICIARY_EDITOR})
    public void edit(int seenVersion, @Valid OrganisationForm form) {
        Act act = caller.act(Role.BENEFICIARY_SIGNATORY, Role.BENEFICIARY_EDITOR);
        Organisation organisation = organisations.get(caller.organisationId(), seenVersion);
        List<RuleViolation> refusals = new ArrayList<>();
        collect(refusals, () -> organisation.identify(identity(form), act));
        if (isTyped(form.getStreet(), form.getPostalCode(), form.getCity(), form.getCommuneCode())) {
            collect(
                    refusals,
                    () -> organisation.locate(address(form), form.getEmail(), form.getPhone(), form.getWebsite(), act));
        }
        if (isTyped(form.getIban(), form.getBic(), form.getAccountHolder())) {
            collect(refusals, () -> organisation.bank(account(form), act));
        }
        collect(
                refusals,
                () -> organisation.regulate(
                        form.getVatStatus(),
                        form.getPublicBuyer(),
                        form.getPublicBuyerReason(),
                        form.getAccounting(),
                        form.getCollectiveAgreement(),
                        form.getGroupLinks(),
                        act));
        collect(refusals, () -> organisation.declareOwners(owners(form), act));
        RuleViolations.throwIfAny(refusals);
        trail.note("organisation.edit", null, null, "Organisation", organisation.id(), organisation.name(), act, "");
    }

    private static void collect(List<RuleViolation> refusals, Runnable part) {
        try {
            part.run();
        } catch (RuleViolation refused) {
            refusals.add(refused);
        }
    }

    private static boolean isTyped(String... texts) {
        return Stream.of(texts).anyMatch(text -> text != null && !text.isBlank());
    }

    private static LegalIdentity identity(OrganisationForm form) {
        return new LegalIdentity(
                form.getName(),
                form.getAcronym(),
                form.getLegalForm(),
                form.getNafCode(),
                form.getRna(),
                form.getVatNumber(),
                form.getCreatedOn());
    }

    private PostalAddress address(OrganisationForm form) {
        boolean placed = form.getCommuneCode() != null && !form.getCommuneCode().isBlank();
        String place = placed ? form.getCommuneCode() : form.getCity();
        if (place == null || place.isBlank()) {
            throw new RuleViolation("address.incomplete");
        }
        return new PostalAddress(
                form.getStreet(),
                form.getPostalCode(),
                form.getCity(),
                communes.named(place).code());
    }

    private static BankAccount account(OrganisationForm form) {
        return new BankAccount(Iban.parse(form.getIban()), form.getBic(), form.getAccountHolder());
    }

    private static List<BeneficialOwner.Named> owners(OrganisationForm form) {
        return form.getOwners().stream()
                .filter(owner -> !owner.isEmpty())
                .map(owner -> new BeneficialOwner.Named(owner.getName(), owner.getBirthDate(), owner.getIdentifier()))
                .toList();
    }
}
