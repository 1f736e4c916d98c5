package fr.viaduc.domain.application;

import fr.viaduc.domain.shared.State;
import java.util.EnumSet;
import java.util.Set;

/** Where a file stands, in the words that the carrier reads on the home page. */
public enum OperationStatus implements State<OperationStatus> {
    /** Brouillon: the carrier writes the application. */
    DRAFT,
    /** Déposée: admissibility is under review. */
    SUBMITTED,
    /** Recevable: appraisal is under way. */
    ADMISSIBLE,
    /** Instruite: waits for the committee. */
    APPRAISED,
    /** Programmée: the amount is reserved, the agreement is being prepared. */
    SELECTED,
    /** Conventionnée: the agreement is notified. */
    CONTRACTED,
    /** En cours: the start is attested. */
    IN_PROGRESS,
    /** Bilan final déposé. */
    FINAL_REPORT_SUBMITTED,
    /** Contrôle de service fait clos: the balance is to be paid or recovered. */
    CHECK_CLOSED,
    /** Soldée: the last payment or the last recovery is done. */
    SETTLED,
    /** Archivée: only retention runs. */
    ARCHIVED,
    /** Irrecevable. */
    INADMISSIBLE,
    /** Abandonnée by its carrier before the signature. */
    WITHDRAWN,
    /** Refusée by the committee. */
    REJECTED,
    /** Ajournée by the committee: back to appraisal. */
    DEFERRED,
    /** Déprogrammée: the reserved amount is released. */
    DEPROGRAMMED,
    /** Résiliée: the agreement has ended early; what was done is still accounted for. */
    TERMINATED,
    /** En recouvrement: an undue amount is being paid back. */
    IN_RECOVERY;

    @Override
    public Set<OperationStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> EnumSet.of(ADMISSIBLE, INADMISSIBLE, WITHDRAWN);
            case ADMISSIBLE -> EnumSet.of(APPRAISED, WITHDRAWN);
            case APPRAISED -> EnumSet.of(SELECTED, REJECTED, DEFERRED, WITHDRAWN);
            case DEFERRED -> EnumSet.of(APPRAISED, WITHDRAWN);
            case SELECTED -> EnumSet.of(CONTRACTED, DEPROGRAMMED, WITHDRAWN);
            case CONTRACTED -> EnumSet.of(IN_PROGRESS, DEPROGRAMMED, TERMINATED);
            case IN_PROGRESS -> EnumSet.of(FINAL_REPORT_SUBMITTED, DEPROGRAMMED, TERMINATED);
            case FINAL_REPORT_SUBMITTED -> EnumSet.of(IN_PROGRESS, CHECK_CLOSED, TERMINATED);
            case CHECK_CLOSED -> EnumSet.of(FINAL_REPORT_SUBMITTED, SETTLED, IN_RECOVERY);
            case TERMINATED -> EnumSet.of(FINAL_REPORT_SUBMITTED, SETTLED, IN_RECOVERY, ARCHIVED);
            case DEPROGRAMMED -> EnumSet.of(IN_RECOVERY, ARCHIVED);
            case IN_RECOVERY -> EnumSet.of(SETTLED);
            case SETTLED -> EnumSet.of(IN_RECOVERY, ARCHIVED);
            case INADMISSIBLE, REJECTED, WITHDRAWN -> EnumSet.of(ARCHIVED);
            case ARCHIVED -> EnumSet.noneOf(OperationStatus.class);
        };
    }
}
