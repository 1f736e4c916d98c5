package fr.viaduc.ejb.identity;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.identity.User;
import fr.viaduc.domain.identity.UserStatus;
import fr.viaduc.ejb.home.WorkItem;
import fr.viaduc.ejb.home.WorkSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The people who were invited and have not come in yet, for the administrator of their body. */
@ApplicationScoped
public class WaitingInvitations implements WorkSource {

    private static final int LONGEST_LIST = 200;

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    @Override
    public List<WorkItem> waitingFor(CallerName caller) {
        if (!caller.roles().contains(Role.ADMINISTRATOR)) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "SELECT DISTINCT u FROM RoleAssignment r JOIN r.user u WHERE r.bodyId = :body"
                                + " AND u.status = :invited ORDER BY u.createdAt",
                        User.class)
                .setParameter("body", caller.bodyId())
                .setParameter("invited", UserStatus.INVITED)
                .setMaxResults(LONGEST_LIST)
                .getResultStream()
                .map(user -> new WorkItem(
                        "user.INVITED", user.name(), null, user.createdAt(), "/admin/user/view", user.id()))
                .toList();
    }
}
