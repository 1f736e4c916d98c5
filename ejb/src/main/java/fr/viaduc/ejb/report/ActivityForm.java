package fr.viaduc.ejb.report;

import fr.viaduc.domain.report.ActivityAccount;
import java.io.Serializable;

/** What was done for one activity, as it is typed. */
public class ActivityForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String activity;
    private String planned;
    private String realised;
    private String gap;
    private String deliverables;

    public ActivityForm() {}

    ActivityForm(String activity, String planned) {
        this.activity = activity;
        this.planned = planned;
    }

    static ActivityForm of(ActivityAccount account) {
        ActivityForm form = new ActivityForm(account.activity(), account.planned());
        form.realised = account.realised();
        form.gap = account.gap();
        form.deliverables = account.deliverables();
        return form;
    }

    boolean isEmpty() {
        return activity == null || activity.isBlank();
    }

    ActivityAccount account() {
        return new ActivityAccount(activity, planned, realised, gap, deliverables);
    }

    public String getActivity() {
        return activity;
    }

    public void setActivity(String activity) {
        this.activity = activity;
    }

    public String getPlanned() {
        return planned;
    }

    public void setPlanned(String planned) {
        this.planned = planned;
    }

    public String getRealised() {
        return realised;
    }

    public void setRealised(String realised) {
        this.realised = realised;
    }

    public String getGap() {
        return gap;
    }

    public void setGap(String gap) {
        this.gap = gap;
    }

    public String getDeliverables() {
        return deliverables;
    }

    public void setDeliverables(String deliverables) {
        this.deliverables = deliverables;
    }
}
