package fr.viaduc.ejb.appraisal;

import fr.viaduc.domain.appraisal.AdmissibilityReview;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.ejb.shared.Store;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Where the reviews of admissibility are kept, one for each file. */
@ApplicationScoped
public class AdmissibilityReviews extends Store<AdmissibilityReview> {

    public AdmissibilityReviews() {
        super(AdmissibilityReview.class);
    }

    /** The review of a file with its findings, if it was opened. */
    public Optional<AdmissibilityReview> findOfOperation(UUID operationId) {
        return entityManager()
                .createQuery(
                        "SELECT r FROM AdmissibilityReview r LEFT JOIN FETCH r.findings WHERE r.operationId = :operation",
                        AdmissibilityReview.class)
                .setParameter("operation", operationId)
                .getResultStream()
                .findFirst();
    }

    /**
     * The review of a file.
     *
     * @throws NotFound when it was not opened, or does not exist for the person who asks
     */
    public AdmissibilityReview ofOperation(UUID operationId) {
        return findOfOperation(operationId).orElseThrow(NotFound::new);
    }

    /** Whether another file of the same carrier, still alive, is to be carried out at the same time. */
    public boolean hasOtherApplication(UUID operationId) {
        Object found = entityManager()
                .createNativeQuery("SELECT count(*) FROM funding_application a JOIN funding_application o"
                        + " ON o.organisation_id = a.organisation_id AND o.id <> a.id"
                        + " AND o.status NOT IN ('DRAFT', 'WITHDRAWN', 'REJECTED', 'INADMISSIBLE')"
                        + " AND daterange(o.starts_on, o.ends_on, '[]') && daterange(a.starts_on, a.ends_on, '[]')"
                        + " WHERE a.operation_id = CAST(?1 AS uuid)")
                .setParameter(1, operationId.toString())
                .getSingleResult();
        return ((Number) found).longValue() > 0;
    }
}
