package fr.viaduc.ejb.appraisal;

import fr.viaduc.domain.appraisal.PlanProposal;
import fr.viaduc.ejb.shared.Store;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where the retained plans put to carriers are kept. */
@ApplicationScoped
public class PlanProposals extends Store<PlanProposal> {

    public PlanProposals() {
        super(PlanProposal.class);
    }

    /** What was put to the carrier in an appraisal, the latest first. */
    public List<PlanProposal> of(UUID appraisalId) {
        return entityManager()
                .createQuery(
                        "SELECT p FROM PlanProposal p WHERE p.appraisalId = :appraisal ORDER BY p.proposedAt DESC",
                        PlanProposal.class)
                .setParameter("appraisal", appraisalId)
                .getResultList();
    }

    /** What was put to the carrier last. */
    public Optional<PlanProposal> latest(UUID appraisalId) {
        return of(appraisalId).stream().findFirst();
    }

    /** What was put to the carrier last in a file. */
    public Optional<PlanProposal> latestOfOperation(UUID operationId) {
        return entityManager()
                .createQuery(
                        "SELECT p FROM PlanProposal p WHERE p.operationId = :operation ORDER BY p.proposedAt DESC",
                        PlanProposal.class)
                .setParameter("operation", operationId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
