package fr.viaduc.domain.selection;

import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.shared.RuleViolations;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What is set before a session: title, date and time, place, quorum and version of the committee's own rules. */
@Embeddable
public class SessionPlan {

    private String title;

    @Column(name = "scheduled_at")
    private Instant scheduledAt;

    private String place;

    private int quorum;

    @Column(name = "rules_version")
    private String rulesVersion;

    protected SessionPlan() {}

    /**
     * @param title such as « Comité de programmation du 12 mars 2027 »
     * @param scheduledAt when the members meet
     * @param place where they meet, or how
     * @param quorum number of members who must be able to vote, at least 1
     * @param rulesVersion version of the committee's rules of procedure (règlement intérieur)
     * @throws RuleViolations with one refusal by field
     */
    public SessionPlan(String title, Instant scheduledAt, String place, int quorum, String rulesVersion) {
        List<RuleViolation> refused = new ArrayList<>();
        this.title = required(title, "committee.title.missing", refused);
        this.place = required(place, "committee.place.missing", refused);
        this.rulesVersion = required(rulesVersion, "committee.rules.missing", refused);
        if (scheduledAt == null) {
            refused.add(new RuleViolation("committee.date.missing"));
        }
        if (quorum < 1) {
            refused.add(new RuleViolation("committee.quorum.low"));
        }
        RuleViolations.throwIfAny(refused);
        this.scheduledAt = scheduledAt;
        this.quorum = quorum;
    }

    private static String required(String text, String code, List<RuleViolation> refused) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.isEmpty()) {
            refused.add(new RuleViolation(code));
        }
        return stripped;
    }

    /** What the session is called. */
    public String title() {
        return title;
    }

    /** When the members meet. */
    public Instant scheduledAt() {
        return scheduledAt;
    }

    /** Where they meet. */
    public String place() {
        return place;
    }

    /** How many members must be able to vote. */
    public int quorum() {
        return quorum;
    }

    /** Version of the committee's rules of procedure. */
    public String rulesVersion() {
        return rulesVersion;
    }
}
