package fr.viaduc.domain.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;

/** What was found on one point of the checklist. */
@Embeddable
public class CheckpointFinding implements Serializable {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    private Checkpoint checkpoint;

    @Enumerated(EnumType.STRING)
    private CheckpointAnswer answer;

    @Column(name = "remark")
    private String comment;

    protected CheckpointFinding() {}

    /**
     * @param answer null while the point is not looked at
     * @param comment what was seen; required for some answers when the report is drawn up
     */
    public CheckpointFinding(Checkpoint checkpoint, CheckpointAnswer answer, String comment) {
        this.checkpoint = Objects.requireNonNull(checkpoint, "A finding is about a point.");
        this.answer = answer;
        this.comment = VisitText.optional(comment, "visit.comment");
    }

    /** The point. */
    public Checkpoint checkpoint() {
        return checkpoint;
    }

    /** What was found; null while the point is not looked at. */
    public CheckpointAnswer answer() {
        return answer;
    }

    /** What was seen; empty when nothing was written. */
    public String comment() {
        return comment;
    }

    boolean isComplete() {
        return answer != null && !(answer.needsComment() && comment.isEmpty());
    }
}
