package fr.viaduc.ejb.organisation;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.identity.RoleAssignment;
import fr.viaduc.domain.organisation.Organisation;
import fr.viaduc.domain.organisation.PostalAddress;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.shared.Commune;
import fr.viaduc.ejb.shared.Communes;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reading organisations: one's own, or those that have a file with one's body. */
@Stateless
public class OrganisationQueries {

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    @Inject
    private Organisations organisations;

    @Inject
    private Communes communes;

    @Inject
    private Caller caller;

    /** The sheet of one's own organisation. */
    @RolesAllowed({Role.Names.BENEFICIARY_SIGNATORY, Role.Names.BENEFICIARY_EDITOR, Role.Names.BENEFICIARY_TIMEKEEPER})
    public OrganisationSheet ownSheet() {
        return sheet(caller.organisationId());
    }

    /**
     * The sheet of an organisation.
     *
     * @throws fr.viaduc.ejb.shared.NotFound when it does not exist for the person who asks
     */
    @PermitAll
    public OrganisationSheet sheet(UUID id) {
        Organisation organisation = organisations.get(id);
        String commune = organisation
                .address()
                .map(PostalAddress::communeCode)
                .flatMap(communes::withCode)
                .map(Commune::toString)
                .orElse("");
        return new OrganisationSheet(
                organisation.id(),
                organisation.version(),
                organisation.siret().format(),
                commune,
                organisation.missingItems(),
                organisation.updatedAt(),
                OrganisationForm.of(organisation));
    }

    /** The people of one's own organisation, those of today first. */
    @RolesAllowed({Role.Names.BENEFICIARY_SIGNATORY, Role.Names.BENEFICIARY_EDITOR})
    public List<Member> members() {
        LocalDate today = caller.today();
        return entityManager
                .createQuery(
                        "SELECT a FROM RoleAssignment a JOIN FETCH a.user WHERE a.organisationId = :organisation"
                                + " ORDER BY a.validTo DESC, a.user.name",
                        RoleAssignment.class)
                .setParameter("organisation", caller.organisationId())
                .getResultStream()
                .map(assignment -> member(assignment, today))
                .sorted((one, other) -> Boolean.compare(other.current(), one.current()))
                .toList();
    }

    private static Member member(RoleAssignment assignment, LocalDate today) {
        boolean current = assignment.countsOn(today)
                && assignment.user().status() != fr.viaduc.domain.identity.UserStatus.DISABLED;
        return new Member(
                assignment.user().id(),
                assignment.user().name(),
                assignment.user().email(),
                assignment.role(),
                assignment.user().status(),
                assignment.validFrom(),
                assignment.validTo().orElse(null),
                assignment.user().lastLogInAt().orElse(null),
                current);
    }
}
