package fr.viaduc.ejb.organisation;

import fr.viaduc.domain.identity.AccessToken;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.identity.User;
import fr.viaduc.domain.organisation.LegalIdentity;
import fr.viaduc.domain.organisation.Organisation;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Email;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.shared.Siret;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.AccessLinks;
import fr.viaduc.ejb.identity.AsPortal;
import fr.viaduc.ejb.identity.Users;
import fr.viaduc.ejb.shared.PortalClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.UUID;

/** Signing a carrier organisation up, by its legal representative. */
@Stateless
public class SigningUp {

    @Inject
    private Organisations organisations;

    @Inject
    private Users users;

    @Inject
    private AccessLinks links;

    @Inject
    private PortalClock clock;

    @Inject
    private AuditTrail trail;

    /**
     * Signs an organisation up and sends its representative the link that opens the account. Nothing tells the visitor
     * whether the address is already known.
     *
     * @return the account of the representative
     * @throws RuleViolation {@code siret.invalid}, {@code email.invalid}, {@code organisation.siret.known}
     */
    @AsPortal
    @PermitAll
    public UUID signUp(@Valid SignUpForm form) {
        Siret siret = Siret.parse(form.getSiret());
        if (organisations.withSiret(siret).isPresent()) {
            throw new RuleViolation("organisation.siret.known", siret.format());
        }
        Email email = new Email(form.getEmail());
        User user = users.withEmail(email.value())
                .orElseGet(() -> users.add(new User(email, form.getRepresentativeName(), clock.instant())));
        Act act = new Act(user.id(), user.name(), Role.Names.BENEFICIARY_SIGNATORY, null, clock.instant(), "");
        Organisation organisation = organisations.add(
                new Organisation(siret, new LegalIdentity(form.getOrganisationName(), form.getLegalForm()), act));
        user.giveRoleInOrganisation(Role.BENEFICIARY_SIGNATORY, organisation.id(), act.day(), null);
        links.issue(user, AccessToken.Purpose.INVITATION, null);
        trail.note(
                "organisation.sign.up",
                null,
                null,
                "Organisation",
                organisation.id(),
                organisation.name(),
                act,
                siret.value());
        return user.id();
    }
}
