package fr.viaduc.document;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.CallerName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** Inside the server: the database as a use case meets it, told who is asking. */
@ApplicationScoped
public class AskedDatabase {

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    @Inject
    private UserTransaction transaction;

    @Inject
    private AuditTrail trail;

    /** Does the work in one transaction on behalf of the person; null is the portal itself. */
    public <T> T asked(CallerName person, Callable<T> work) throws Exception {
        transaction.begin();
        boolean done = false;
        try {
            tell("viaduc.user", person == null ? null : person.userId());
            tell("viaduc.body", person == null ? null : person.bodyId());
            tell("viaduc.organisation", person == null ? null : person.organisationId());
            tell(
                    "viaduc.roles",
                    person == null
                            ? ""
                            : person.roles().stream().map(Role::name).collect(Collectors.joining(" ")));
            tell("viaduc.system", person == null ? "on" : "");
            T result = work.call();
            entityManager.flush();
            trail.write();
            done = true;
            return result;
        } finally {
            if (done) {
                transaction.commit();
            } else {
                transaction.rollback();
            }
        }
    }

    /** Runs a statement on one row. */
    public int update(String sql, UUID id) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter(1, id.toString())
                .executeUpdate();
    }

    /** Counts the rows that carry the identity in the column named last. */
    public long count(String tableAndColumn, UUID id) {
        return ((Number) entityManager
                        .createNativeQuery("SELECT count(*) FROM " + tableAndColumn + " = CAST(?1 AS uuid)")
                        .setParameter(1, id.toString())
                        .getSingleResult())
                .longValue();
    }

    /** Counts the rows that carry the text in the column named last. */
    public long countText(String tableAndColumn, String text) {
        return ((Number) entityManager
                        .createNativeQuery("SELECT count(*) FROM " + tableAndColumn + " = ?1")
                        .setParameter(1, text)
                        .getSingleResult())
                .longValue();
    }

    private void tell(String setting, Object value) {
        entityManager
                .createNativeQuery("SELECT set_config(?1, ?2, true)")
                .setParameter(1, setting)
                .setParameter(2, value == null ? "" : value.toString())
                .getSingleResult();
    }
}
