package fr.viaduc.ejb.organisation;

import fr.viaduc.domain.organisation.Organisation;
import fr.viaduc.domain.shared.Siret;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.ejb.shared.StaleVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** Where carrier organisations are kept. The database shows each only to its own people and to the bodies it works with. */
@ApplicationScoped
public class Organisations {

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    /**
     * The organisation.
     *
     * @throws NotFound when it does not exist for the person who asks
     */
    public Organisation get(UUID id) {
        return Optional.ofNullable(id)
                .map(key -> entityManager.find(Organisation.class, key))
                .orElseThrow(NotFound::new);
    }

    /**
     * The organisation, provided that its sheet is still as it was shown.
     *
     * @throws StaleVersion when somebody changed it since
     */
    public Organisation get(UUID id, int seenVersion) {
        Organisation organisation = get(id);
        if (organisation.version() != seenVersion) {
            throw new StaleVersion(organisation.name());
        }
        return organisation;
    }

    /** The organisation with this SIRET. */
    public Optional<Organisation> withSiret(Siret siret) {
        return entityManager
                .createQuery("SELECT o FROM Organisation o WHERE o.siret = :siret", Organisation.class)
                .setParameter("siret", siret)
                .getResultStream()
                .findFirst();
    }

    /** Keeps a new organisation from now on. */
    public Organisation add(Organisation organisation) {
        entityManager.persist(organisation);
        return organisation;
    }

    /** Shows the organisation to a body with which it opens a file. */
    public void showTo(UUID organisationId, UUID bodyId) {
        entityManager
                .createNativeQuery("INSERT INTO organisation_body (organisation_id, body_id)"
                        + " VALUES (CAST(?1 AS uuid), CAST(?2 AS uuid)) ON CONFLICT DO NOTHING")
                .setParameter(1, organisationId.toString())
                .setParameter(2, bodyId.toString())
                .executeUpdate();
    }
}
