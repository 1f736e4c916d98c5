package fr.viaduc.domain.report;

import jakarta.persistence.Embeddable;

/** What was planned and what was done for one activity (fiche action), and why they differ. */
@Embeddable
public class ActivityAccount {

    private String activity;

    private String planned;

    private String realised;

    private String gap;

    private String deliverables;

    protected ActivityAccount() {}

    /**
     * @param activity title of the activity
     * @param planned what the agreement foresaw
     * @param realised what was done
     * @param gap why they differ; may be empty
     * @param deliverables what was produced; may be empty
     */
    public ActivityAccount(String activity, String planned, String realised, String gap, String deliverables) {
        this.activity = ReportText.required(activity, "report.activity.title");
        this.planned = ReportText.optional(planned, "report.activity.planned");
        this.realised = ReportText.optional(realised, "report.activity.realised");
        this.gap = ReportText.optional(gap, "report.activity.gap");
        this.deliverables = ReportText.optional(deliverables, "report.activity.deliverables");
    }

    /** Title. */
    public String activity() {
        return activity;
    }

    /** What the agreement foresaw. */
    public String planned() {
        return planned;
    }

    /** What was done. */
    public String realised() {
        return realised;
    }

    /** Why they differ. */
    public String gap() {
        return gap;
    }

    /** What was produced. */
    public String deliverables() {
        return deliverables;
    }
}
