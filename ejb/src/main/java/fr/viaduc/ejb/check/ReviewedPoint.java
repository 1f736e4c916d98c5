package fr.viaduc.ejb.check;

import java.io.Serializable;

/** What a controller answers on one point of the formal review of a report. */
public class ReviewedPoint implements Serializable {

    private static final long serialVersionUID = 1L;

    private boolean satisfied = true;
    private String comment = "";

    /** Whether the report satisfies the point. */
    public boolean isSatisfied() {
        return satisfied;
    }

    public void setSatisfied(boolean satisfied) {
        this.satisfied = satisfied;
    }

    /** What is wrong; required when the point is not satisfied. */
    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
