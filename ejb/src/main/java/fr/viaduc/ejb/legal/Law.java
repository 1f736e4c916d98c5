package fr.viaduc.ejb.legal;

import fr.viaduc.domain.legal.ApplicableLaw;
import fr.viaduc.domain.legal.LegalParameter;
import fr.viaduc.domain.legal.LegalParameters;
import fr.viaduc.domain.legal.ProgrammingPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** Where the legal figures are kept. */
@ApplicationScoped
public class Law {

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    /** All figures, of all periods and dates. */
    public LegalParameters figures() {
        return new LegalParameters(entityManager
                .createQuery("SELECT p FROM LegalParameter p", LegalParameter.class)
                .getResultList());
    }

    /** The figures of the programming period 2021-2027 that hold on the given day. */
    public ApplicableLaw on(LocalDate day) {
        return figures().on(ProgrammingPeriod.PERIOD_2021_2027, day);
    }
}
