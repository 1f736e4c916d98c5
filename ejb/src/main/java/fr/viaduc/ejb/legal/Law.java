package fr.viaduc.ejb.legal;

import fr.viaduc.domain.legal.ApplicableLaw;
import fr.viaduc.domain.legal.LegalParameter;
import fr.viaduc.domain.legal.LegalParameters;
import fr.viaduc.domain.legal.ProgrammingPeriod;
import fr.viaduc.ejb.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Where the legal figures are kept. */
@ApplicationScoped
public class Law {

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    /** All figures, of all periods and dates, that govern the files of a body: its own values and the common ones. */
    public LegalParameters figures(UUID bodyId) {
        return new LegalParameters(entityManager
                .createQuery(
                        "SELECT p FROM LegalParameter p WHERE p.bodyId IS NULL OR p.bodyId = :body",
                        LegalParameter.class)
                .setParameter("body", bodyId)
                .getResultList());
    }

    /** The figures of the programming period 2021-2027 that govern the files of a body on the given day. */
    public ApplicableLaw on(UUID bodyId, LocalDate day) {
        return figures(bodyId).on(ProgrammingPeriod.PERIOD_2021_2027, day);
    }

    /** A value that the body set for itself. */
    public LegalParameter ofBody(UUID bodyId, UUID id) {
        return Optional.ofNullable(entityManager.find(LegalParameter.class, id))
                .filter(value -> value.bodyId().filter(bodyId::equals).isPresent())
                .orElseThrow(NotFound::new);
    }

    /** Keeps a new value from now on. */
    public LegalParameter add(LegalParameter value) {
        entityManager.persist(value);
        return value;
    }
}
