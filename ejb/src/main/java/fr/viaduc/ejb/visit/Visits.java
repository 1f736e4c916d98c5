package fr.viaduc.ejb.visit;

import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.visit.OnSiteVisit;
import fr.viaduc.ejb.shared.Store;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where visits are kept. */
@ApplicationScoped
public class Visits extends Store<OnSiteVisit> {

    public Visits() {
        super(OnSiteVisit.class);
    }

    /** The visits of an operation, as far as the person who asks may know of them, in their order. */
    public List<OnSiteVisit> ofOperation(UUID operationId) {
        return entityManager()
                .createQuery(
                        "SELECT v FROM OnSiteVisit v WHERE v.operationId = :operation ORDER BY v.number",
                        OnSiteVisit.class)
                .setParameter("operation", operationId)
                .getResultList();
    }

    /** Rank of the next visit of an operation; two controllers who plan at once get two ranks or one refusal. */
    int nextNumber(UUID operationId) {
        return 1
                + ofOperation(operationId).stream()
                        .mapToInt(OnSiteVisit::number)
                        .max()
                        .orElse(0);
    }

    /** What the visits of an operation hold against the deposit of its next report; empty when nothing. */
    public Optional<RuleViolation> obstacleToDeposit(UUID operationId) {
        return ofOperation(operationId).stream()
                .map(OnSiteVisit::obstacleToDeposit)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
