package fr.viaduc.domain.call;

import fr.viaduc.domain.shared.State;
import java.util.EnumSet;
import java.util.Set;

/** The life of a call for projects. An extension is a version, not a status. */
public enum CallStatus implements State<CallStatus> {
    /** Brouillon. */
    DRAFT,
    /** En validation by the head of the service. */
    IN_VALIDATION,
    /** Adopté by the deciding body. */
    ADOPTED,
    /** Publié: applications are accepted between its opening and closing instants. */
    PUBLISHED,
    /** Clos: the closing instant has come. */
    CLOSED,
    /** Traité: every application has its final decision. */
    PROCESSED,
    /** Archivé. */
    ARCHIVED,
    /** Annulé, with a reason. */
    CANCELLED;

    @Override
    public Set<CallStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(IN_VALIDATION, CANCELLED);
            case IN_VALIDATION -> EnumSet.of(DRAFT, ADOPTED, CANCELLED);
            case ADOPTED -> EnumSet.of(PUBLISHED, CANCELLED);
            case PUBLISHED -> EnumSet.of(CLOSED, CANCELLED);
            case CLOSED -> EnumSet.of(PUBLISHED, PROCESSED, CANCELLED);
            case PROCESSED -> EnumSet.of(ARCHIVED);
            case ARCHIVED, CANCELLED -> EnumSet.noneOf(CallStatus.class);
        };
    }

    /** Whether anybody may read the call without logging in. */
    public boolean isPublic() {
        return this == PUBLISHED || this == CLOSED || this == PROCESSED;
    }
}
