package fr.viaduc.ejb.application;

import fr.viaduc.domain.application.ApplicationVersion;
import fr.viaduc.ejb.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where sealed versions are kept. They are only ever added. */
@ApplicationScoped
public class ApplicationVersions {

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    /** Keeps a new version for good. */
    public ApplicationVersion add(ApplicationVersion version) {
        entityManager.persist(version);
        return version;
    }

    /** The versions of a file, the latest first. */
    public List<ApplicationVersion> of(UUID operationId) {
        return entityManager
                .createQuery(
                        "SELECT v FROM ApplicationVersion v WHERE v.operationId = :operation ORDER BY v.number DESC",
                        ApplicationVersion.class)
                .setParameter("operation", operationId)
                .getResultList();
    }

    /** One version of a file, if it exists. */
    public Optional<ApplicationVersion> find(UUID operationId, int number) {
        return of(operationId).stream()
                .filter(version -> version.number() == number)
                .findAny();
    }

    /**
     * One version of a file.
     *
     * @throws NotFound when it does not exist for the person who asks
     */
    public ApplicationVersion get(UUID operationId, int number) {
        return find(operationId, number).orElseThrow(NotFound::new);
    }
}
