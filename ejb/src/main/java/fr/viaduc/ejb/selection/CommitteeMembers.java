package fr.viaduc.ejb.selection;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.identity.RoleAssignment;
import fr.viaduc.domain.identity.UserStatus;
import fr.viaduc.domain.selection.CommitteeMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The people who hold the role of committee member. */
@ApplicationScoped
public class CommitteeMembers {

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    /** The members of the body's committee on a day, by name. */
    public List<CommitteeMember> on(UUID bodyId, LocalDate day) {
        return entityManager
                .createQuery(
                        "SELECT a FROM RoleAssignment a JOIN FETCH a.user u WHERE a.bodyId = :body AND a.role = :role"
                                + " AND u.status <> :disabled ORDER BY u.name",
                        RoleAssignment.class)
                .setParameter("body", bodyId)
                .setParameter("role", Role.COMMITTEE_MEMBER)
                .setParameter("disabled", UserStatus.DISABLED)
                .getResultStream()
                .filter(assignment -> assignment.countsOn(day))
                .map(assignment -> new CommitteeMember(
                        assignment.user().id(),
                        assignment.user().name(),
                        assignment.user().email(),
                        assignment.unitId().orElse(null)))
                .toList();
    }
}
