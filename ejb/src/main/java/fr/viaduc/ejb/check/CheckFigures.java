package fr.viaduc.ejb.check;

import fr.viaduc.domain.check.DueContext;
import fr.viaduc.domain.check.ServiceFactCheck;
import fr.viaduc.domain.legal.ApplicableLaw;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.legal.Law;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The figures from the rest of the file and from the law that a check is calculated with. */
@ApplicationScoped
public class CheckFigures {

    @Inject
    private ServiceFactChecks checks;

    @Inject
    private EarlierPayments payments;

    @Inject
    private Law law;

    @Inject
    private Caller caller;

    /** What the calculation of the amount due needs from the rest of the file. */
    public DueContext of(ServiceFactCheck check) {
        return new DueContext(
                checks.costsCertifiedBeside(check),
                law(check).rate("interim.cap.rate"),
                payments.netOf(check.operationId()));
    }

    /** The law of today that governs a check. */
    public ApplicableLaw law(ServiceFactCheck check) {
        return law.on(check.bodyId(), caller.today());
    }
}
