package fr.viaduc.ejb.check;

import fr.viaduc.domain.shared.Money;
import java.io.Serializable;

/** What a controller retains of one resource. */
public class ResourceNote implements Serializable {

    private static final long serialVersionUID = 1L;

    private Money received;
    private boolean complete;
    private String explanation = "";

    /** Nothing written yet. */
    public ResourceNote() {}

    /** What was written. */
    public ResourceNote(Money received, boolean complete, String explanation) {
        this.received = received;
        this.complete = complete;
        this.explanation = explanation;
    }

    /** The amount received that is proved. */
    public Money getReceived() {
        return received;
    }

    public void setReceived(Money received) {
        this.received = received;
    }

    /** Whether nothing more will come. */
    public boolean isComplete() {
        return complete;
    }

    public void setComplete(boolean complete) {
        this.complete = complete;
    }

    /** Why the decision differs from what the carrier declared. */
    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation == null ? "" : explanation;
    }
}
