package fr.viaduc.ejb.appraisal;

import fr.viaduc.domain.appraisal.PlanProposal;
import fr.viaduc.domain.appraisal.PlanProposalStatus;
import fr.viaduc.ejb.home.WorkItem;
import fr.viaduc.ejb.home.WorkSource;
import fr.viaduc.ejb.identity.CallerName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The retained plans that wait for the answer of their carrier. */
@ApplicationScoped
public class WaitingProposals implements WorkSource {

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    @Override
    public List<WorkItem> waitingFor(CallerName caller) {
        if (caller.organisationId() == null) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "SELECT p, o.title FROM PlanProposal p, Operation o WHERE o.id = p.operationId"
                                + " AND p.organisationId = :organisation AND p.status = :proposed ORDER BY p.proposedAt",
                        Object[].class)
                .setParameter("organisation", caller.organisationId())
                .setParameter("proposed", PlanProposalStatus.PROPOSED)
                .getResultStream()
                .map(row -> item((PlanProposal) row[0], (String) row[1]))
                .toList();
    }

    private static WorkItem item(PlanProposal proposal, String title) {
        return new WorkItem(
                "plan.PROPOSED",
                proposal.label() + " — " + title,
                null,
                proposal.proposedAt(),
                "/carrier/appraisal/plan",
                proposal.id(),
                proposal.operationId());
    }
}
