package fr.viaduc.ejb.report;

import fr.viaduc.domain.report.ActivityAccount;
import fr.viaduc.domain.report.ExecutionReport;
import fr.viaduc.domain.report.Narrative;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The qualitative part, as it is typed. */
public class NarrativeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String difficulties;
    private String principles;
    private String publicity;
    private String publicityUrl;
    private String recordsHeld;
    private List<ActivityForm> activities = new ArrayList<>();

    /** The form as it is filled in for a known report. */
    static NarrativeForm of(ExecutionReport report) {
        NarrativeForm form = new NarrativeForm();
        Narrative narrative = report.narrative();
        form.difficulties = narrative.difficulties();
        form.principles = narrative.principles();
        form.publicity = narrative.publicity();
        form.publicityUrl = narrative.publicityUrl();
        form.recordsHeld = narrative.recordsHeld();
        report.activities().forEach(account -> form.activities.add(ActivityForm.of(account)));
        return form;
    }

    Narrative narrative() {
        return new Narrative(difficulties, principles, publicity, publicityUrl, recordsHeld);
    }

    List<ActivityAccount> accounts() {
        return activities.stream()
                .filter(form -> !form.isEmpty())
                .map(ActivityForm::account)
                .toList();
    }

    public String getDifficulties() {
        return difficulties;
    }

    public void setDifficulties(String difficulties) {
        this.difficulties = difficulties;
    }

    public String getPrinciples() {
        return principles;
    }

    public void setPrinciples(String principles) {
        this.principles = principles;
    }

    public String getPublicity() {
        return publicity;
    }

    public void setPublicity(String publicity) {
        this.publicity = publicity;
    }

    public String getPublicityUrl() {
        return publicityUrl;
    }

    public void setPublicityUrl(String publicityUrl) {
        this.publicityUrl = publicityUrl;
    }

    public String getRecordsHeld() {
        return recordsHeld;
    }

    public void setRecordsHeld(String recordsHeld) {
        this.recordsHeld = recordsHeld;
    }

    public List<ActivityForm> getActivities() {
        return activities;
    }

    public void setActivities(List<ActivityForm> activities) {
        this.activities = activities;
    }
}
