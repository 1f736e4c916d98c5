package fr.viaduc.domain.appraisal;

import fr.viaduc.domain.shared.State;
import java.util.EnumSet;
import java.util.Set;

/** Life of an appraisal (instruction). */
public enum AppraisalStatus implements State<AppraisalStatus> {
    /** En cours: the instructor writes the findings. Handing over to another instructor stays in progress. */
    IN_PROGRESS,
    /** À valider: the report is complete and waits for the validator. */
    AWAITING_VALIDATION,
    /** Validée: the report goes to the committee. */
    VALIDATED,
    /** Abandonnée: the application was withdrawn. */
    ABANDONED;

    @Override
    public Set<AppraisalStatus> next() {
        return switch (this) {
            case IN_PROGRESS -> EnumSet.of(IN_PROGRESS, AWAITING_VALIDATION, ABANDONED);
            case AWAITING_VALIDATION -> EnumSet.of(IN_PROGRESS, VALIDATED, ABANDONED);
            case VALIDATED -> EnumSet.of(IN_PROGRESS, ABANDONED);
            case ABANDONED -> EnumSet.noneOf(AppraisalStatus.class);
        };
    }
}
