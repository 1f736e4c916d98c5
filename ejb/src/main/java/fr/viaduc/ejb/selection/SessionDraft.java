package fr.viaduc.ejb.selection;

import fr.viaduc.domain.selection.SessionPlan;
import fr.viaduc.domain.shared.ParisTime;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDateTime;

/** What the secretary types of a session. */
public class SessionDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 200)
    private String title;

    private LocalDateTime scheduledAt;

    @Size(max = 200)
    private String place;

    private Integer quorum;

    @Size(max = 50)
    private String rulesVersion;

    SessionPlan toPlan() {
        return new SessionPlan(
                title,
                scheduledAt == null ? null : ParisTime.at(scheduledAt),
                place,
                quorum == null ? 0 : quorum,
                rulesVersion);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDateTime getScheduledAt() {
        return scheduledAt;
    }

    public void setScheduledAt(LocalDateTime scheduledAt) {
        this.scheduledAt = scheduledAt;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public Integer getQuorum() {
        return quorum;
    }

    public void setQuorum(Integer quorum) {
        this.quorum = quorum;
    }

    public String getRulesVersion() {
        return rulesVersion;
    }

    public void setRulesVersion(String rulesVersion) {
        this.rulesVersion = rulesVersion;
    }
}
