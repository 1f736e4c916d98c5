package fr.viaduc.domain.selection;

/** What a member votes on an item of the agenda. */
public enum VoteChoice {
    /** Votes for a favourable decision. */
    FAVOURABLE,
    /** Votes for an unfavourable decision. */
    UNFAVOURABLE,
    /** Votes for a deferral. */
    DEFERRED,
    /** Takes part without choosing. */
    ABSTENTION;

    /** The decision that this vote asks for; null for an abstention. */
    DecisionOutcome outcome() {
        return switch (this) {
            case FAVOURABLE -> DecisionOutcome.FAVOURABLE;
            case UNFAVOURABLE -> DecisionOutcome.UNFAVOURABLE;
            case DEFERRED -> DecisionOutcome.DEFERRED;
            case ABSTENTION -> null;
        };
    }
}
