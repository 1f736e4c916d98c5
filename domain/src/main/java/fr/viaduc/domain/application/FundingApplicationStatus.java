package fr.viaduc.domain.application;

import fr.viaduc.domain.shared.State;
import java.util.EnumSet;
import java.util.Set;

/** The life of an application, from its first draft to the decision of the committee. */
public enum FundingApplicationStatus implements State<FundingApplicationStatus> {
    /** Brouillon. */
    DRAFT,
    /** Déposée: waits for a manager. */
    SUBMITTED,
    /** Recevabilité en cours. */
    IN_ADMISSIBILITY,
    /** Compléments demandés: the sections named in the request are open again. */
    COMPLETION_REQUESTED,
    /** Recevable. */
    ADMISSIBLE,
    /** Irrecevable, with reasons and remedies. */
    INADMISSIBLE,
    /** Instruction en cours. */
    IN_APPRAISAL,
    /** Modification demandée during the appraisal. */
    MODIFICATION_REQUESTED,
    /** Instruite: the opinion is validated. */
    APPRAISED,
    /** Programmée by the committee. */
    SELECTED,
    /** Refusée by the committee. */
    REJECTED,
    /** Ajournée by the committee: back to appraisal. */
    DEFERRED,
    /** Abandonnée by its carrier. */
    WITHDRAWN;

    @Override
    public Set<FundingApplicationStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> EnumSet.of(IN_ADMISSIBILITY, WITHDRAWN);
            case IN_ADMISSIBILITY -> EnumSet.of(COMPLETION_REQUESTED, ADMISSIBLE, INADMISSIBLE, WITHDRAWN);
            case COMPLETION_REQUESTED -> EnumSet.of(SUBMITTED, IN_ADMISSIBILITY, WITHDRAWN);
            case ADMISSIBLE -> EnumSet.of(IN_APPRAISAL, WITHDRAWN);
            case IN_APPRAISAL -> EnumSet.of(MODIFICATION_REQUESTED, APPRAISED, WITHDRAWN);
            case MODIFICATION_REQUESTED -> EnumSet.of(IN_APPRAISAL, WITHDRAWN);
            case APPRAISED -> EnumSet.of(SELECTED, REJECTED, DEFERRED, WITHDRAWN);
            case DEFERRED -> EnumSet.of(IN_APPRAISAL, WITHDRAWN);
            case SELECTED -> EnumSet.of(WITHDRAWN);
            case INADMISSIBLE, REJECTED, WITHDRAWN -> EnumSet.noneOf(FundingApplicationStatus.class);
        };
    }

    /** Whether the carrier writes in it now: everything in a draft, the sections named in a request for changes. */
    public boolean isInCarriersHands() {
        return this == DRAFT || this == COMPLETION_REQUESTED || this == MODIFICATION_REQUESTED;
    }
}
