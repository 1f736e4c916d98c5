package fr.viaduc.ejb.check;

import fr.viaduc.domain.check.TopicOutcome;
import java.io.Serializable;

/** What a controller writes on one topic. */
public class TopicNote implements Serializable {

    private static final long serialVersionUID = 1L;

    private TopicOutcome outcome;
    private String explanation = "";

    /** Nothing written yet. */
    public TopicNote() {}

    /** What was written. */
    public TopicNote(TopicOutcome outcome, String explanation) {
        this.outcome = outcome;
        this.explanation = explanation;
    }

    /** The conclusion; null while nothing is concluded. */
    public TopicOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(TopicOutcome outcome) {
        this.outcome = outcome;
    }

    /** The facts; required unless the conclusion is that all is as it should be. */
    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation == null ? "" : explanation;
    }
}
