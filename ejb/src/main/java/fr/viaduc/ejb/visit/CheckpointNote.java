package fr.viaduc.ejb.visit;

import fr.viaduc.domain.visit.Checkpoint;
import fr.viaduc.domain.visit.CheckpointAnswer;
import java.io.Serializable;

/** One point of the checklist as it is noted on screen. */
public class CheckpointNote implements Serializable {

    private static final long serialVersionUID = 1L;

    private Checkpoint checkpoint;
    private CheckpointAnswer answer;
    private String comment;

    public CheckpointNote() {}

    CheckpointNote(Checkpoint checkpoint, CheckpointAnswer answer, String comment) {
        this.checkpoint = checkpoint;
        this.answer = answer;
        this.comment = comment;
    }

    public Checkpoint getCheckpoint() {
        return checkpoint;
    }

    public void setCheckpoint(Checkpoint checkpoint) {
        this.checkpoint = checkpoint;
    }

    public CheckpointAnswer getAnswer() {
        return answer;
    }

    public void setAnswer(CheckpointAnswer answer) {
        this.answer = answer;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
