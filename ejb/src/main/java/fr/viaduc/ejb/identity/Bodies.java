package fr.viaduc.ejb.identity;

import fr.viaduc.domain.identity.IntermediateBody;
import fr.viaduc.domain.identity.OrganisationalUnit;
import fr.viaduc.ejb.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where the intermediate bodies and their units are kept. */
@ApplicationScoped
public class Bodies {

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    /** The body. */
    public IntermediateBody get(UUID id) {
        return Optional.ofNullable(entityManager.find(IntermediateBody.class, id))
                .orElseThrow(NotFound::new);
    }

    /** All bodies of the installation, by name. */
    public List<IntermediateBody> all() {
        return entityManager
                .createQuery("SELECT b FROM IntermediateBody b ORDER BY b.name", IntermediateBody.class)
                .getResultList();
    }

    /** Keeps a new body from now on. */
    public IntermediateBody add(IntermediateBody body) {
        entityManager.persist(body);
        return body;
    }

    /** The unit of a body. */
    public OrganisationalUnit unit(UUID id) {
        return Optional.ofNullable(entityManager.find(OrganisationalUnit.class, id))
                .orElseThrow(NotFound::new);
    }

    /** The units of a body, by name. */
    public List<OrganisationalUnit> unitsOf(UUID bodyId) {
        return entityManager
                .createQuery(
                        "SELECT u FROM OrganisationalUnit u WHERE u.bodyId = :body ORDER BY u.name",
                        OrganisationalUnit.class)
                .setParameter("body", bodyId)
                .getResultList();
    }
}
