package fr.viaduc.domain.appraisal;

import fr.viaduc.domain.shared.State;
import java.util.EnumSet;
import java.util.Set;

/** Life of a retained plan put to the carrier. */
public enum PlanProposalStatus implements State<PlanProposalStatus> {
    /** Proposé: waits for the carrier. */
    PROPOSED,
    /** Accepté by the carrier's signatory. */
    ACCEPTED,
    /** Contesté: the carrier says why. */
    CONTESTED,
    /** Retiré by the instructor. */
    WITHDRAWN;

    @Override
    public Set<PlanProposalStatus> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(ACCEPTED, CONTESTED, WITHDRAWN);
            case ACCEPTED, CONTESTED, WITHDRAWN -> EnumSet.noneOf(PlanProposalStatus.class);
        };
    }
}
