package fr.viaduc.domain.check;

import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What the controller concludes on one topic of the check, in words. */
@Entity
@Table(name = "check_topic")
public class TopicConclusion {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "check_id")
    private ServiceFactCheck check;

    @Enumerated(EnumType.STRING)
    private CheckTopic topic;

    @Enumerated(EnumType.STRING)
    private TopicOutcome outcome;

    private String explanation;

    @Column(name = "concluded_by")
    private String concludedBy;

    @Column(name = "concluded_at")
    private Instant concludedAt;

    protected TopicConclusion() {}

    TopicConclusion(ServiceFactCheck check, CheckTopic topic) {
        this.id = UUID.randomUUID();
        this.check = check;
        this.topic = topic;
    }

    /** @throws RuleViolation {@code check.topic.explanation.missing} when a reserve is not explained */
    void conclude(TopicOutcome reached, String why, Act act) {
        String stripped = why == null ? "" : why.strip();
        if (reached == null || (reached.needsExplanation() && stripped.isEmpty())) {
            throw new RuleViolation("check.topic.explanation.missing", topic);
        }
        this.outcome = reached;
        this.explanation = stripped;
        this.concludedBy = act.actorName();
        this.concludedAt = act.at();
    }

    public CheckTopic topic() {
        return topic;
    }

    public TopicOutcome outcome() {
        return outcome;
    }

    /** The facts; empty when nothing is to be said. */
    public String explanation() {
        return explanation;
    }

    public String concludedBy() {
        return concludedBy;
    }

    public Instant concludedAt() {
        return concludedAt;
    }
}
