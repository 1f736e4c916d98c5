package fr.viaduc.ejb.visit;

import fr.viaduc.domain.agreement.AgreementVersion;
import fr.viaduc.domain.application.ExpenditureLine;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.shared.PortalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The agreements under which operations are visited. */
@ApplicationScoped
public class AgreedOperations {

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    @Inject
    private PortalClock clock;

    /**
     * The version of the agreement in force today.
     *
     * @throws RuleViolation {@code visit.agreement.missing} when there is none
     */
    AgreementVersion inForce(UUID operationId) {
        return entityManager
                .createQuery(
                        "SELECT v FROM AgreementVersion v WHERE v.agreement.operationId = :operation"
                                + " AND v.inForceFrom <= :day ORDER BY v.number DESC",
                        AgreementVersion.class)
                .setParameter("operation", operationId)
                .setParameter("day", clock.today())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("visit.agreement.missing"));
    }

    /** The lines of the agreed plan of an operation in words, by their origin. */
    Map<UUID, String> planLines(UUID operationId) {
        Map<UUID, String> lines = new LinkedHashMap<>();
        for (ExpenditureLine line : inForce(operationId).plan().expenditures()) {
            lines.put(line.originId(), line.label() + " (" + line.year() + ")");
        }
        return lines;
    }
}
