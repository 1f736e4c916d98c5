package fr.viaduc.ejb.appraisal;

import fr.viaduc.ejb.application.ApplicationWithdrawn;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.AsPortal;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Ends the review of an application that its carrier withdraws; the portal does it, because carriers see no review. */
@Stateless
public class ClosingReviews {

    @Inject
    private AdmissibilityReviews reviews;

    @Inject
    private AuditTrail trail;

    /** Ends the review, if there is one under way. */
    @AsPortal
    @PermitAll
    public void abandon(@Observes ApplicationWithdrawn withdrawn) {
        reviews.findOfOperation(withdrawn.operationId()).ifPresent(review -> {
            review.abandon(withdrawn.act());
            trail.record("admissibility.abandon", review, withdrawn.act());
        });
    }
}
