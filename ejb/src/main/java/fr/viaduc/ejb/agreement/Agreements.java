package fr.viaduc.ejb.agreement;

import fr.viaduc.domain.agreement.AgreementInForce;
import fr.viaduc.domain.agreement.AgreementStatus;
import fr.viaduc.domain.agreement.GrantAgreement;
import fr.viaduc.domain.report.ReportSchedule;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.legal.Law;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.ejb.shared.Store;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where grant agreements are kept, and what binds both sides on a day. */
@ApplicationScoped
public class Agreements extends Store<GrantAgreement> {

    @Inject
    private Law law;

    public Agreements() {
        super(GrantAgreement.class);
    }

    /** The agreement of a file, if it was drafted and the person who asks may see it. */
    public Optional<GrantAgreement> findOfOperation(UUID operationId) {
        return entityManager()
                .createQuery("SELECT g FROM GrantAgreement g WHERE g.operationId = :operation", GrantAgreement.class)
                .setParameter("operation", operationId)
                .getResultStream()
                .findFirst();
    }

    /**
     * The agreement of a file.
     *
     * @throws NotFound when there is none for the person who asks
     */
    public GrantAgreement ofOperation(UUID operationId) {
        return findOfOperation(operationId).orElseThrow(NotFound::new);
    }

    /**
     * What binds both sides on a day, also after the agreement was terminated or closed.
     *
     * @throws RuleViolation {@code agreement.none.in.force} when no agreement was in force that day
     */
    public AgreementInForce inForce(UUID operationId, LocalDate day) {
        return findOfOperation(operationId)
                .flatMap(agreement -> agreement.inForce(day))
                .map(AgreementInForce::of)
                .orElseThrow(() -> new RuleViolation("agreement.none.in.force", day));
    }

    /** The execution reports that a file owes under the version in force on a day. */
    public ReportSchedule reportSchedule(UUID operationId, LocalDate day) {
        AgreementInForce inForce = inForce(operationId, day);
        return reportSchedule(
                ofOperation(operationId).bodyId(), inForce.periods().realisation());
    }

    /** The execution reports that the law asks of an operation of a body carried out on these days. */
    public ReportSchedule reportSchedule(UUID bodyId, DateRange realisation) {
        return ReportSchedule.of(realisation, law.on(bodyId, realisation.end()));
    }

    /** Agreements whose window of signature is over without both signatures. */
    List<GrantAgreement> overdue(Instant at) {
        return entityManager()
                .createQuery(
                        "SELECT g FROM GrantAgreement g WHERE g.status IN :signing AND g.round.dueAt <= :at",
                        GrantAgreement.class)
                .setParameter(
                        "signing",
                        Set.of(AgreementStatus.AWAITING_BENEFICIARY_SIGNATURE, AgreementStatus.SIGNED_BY_BENEFICIARY))
                .setParameter("at", at)
                .getResultList();
    }
}
