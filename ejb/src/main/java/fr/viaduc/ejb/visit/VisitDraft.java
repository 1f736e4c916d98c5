package fr.viaduc.ejb.visit;

import java.io.Serializable;
import java.time.LocalDateTime;

/** A visit as it is planned on screen. */
public class VisitDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDateTime plannedAt;
    private String sites;
    private boolean announced = true;
    private String motive;
    private String companions;

    public LocalDateTime getPlannedAt() {
        return plannedAt;
    }

    public void setPlannedAt(LocalDateTime plannedAt) {
        this.plannedAt = plannedAt;
    }

    public String getSites() {
        return sites;
    }

    public void setSites(String sites) {
        this.sites = sites;
    }

    public boolean isAnnounced() {
        return announced;
    }

    public void setAnnounced(boolean announced) {
        this.announced = announced;
    }

    public String getMotive() {
        return motive;
    }

    public void setMotive(String motive) {
        this.motive = motive;
    }

    public String getCompanions() {
        return companions;
    }

    public void setCompanions(String companions) {
        this.companions = companions;
    }
}
