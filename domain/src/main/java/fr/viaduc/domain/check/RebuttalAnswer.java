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
import java.util.Optional;
import java.util.UUID;

/**
 * What the carrier answered on one item set aside, and what the controller replied (réponse au contradictoire).
 *
 * <p>An item without answer when the period ends is accepted tacitly.
 */
@Entity
@Table(name = "rebuttal_answer")
public class RebuttalAnswer {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "period_id")
    private RebuttalPeriod period;

    @Column(name = "item_id")
    private UUID itemId;

    @Enumerated(EnumType.STRING)
    private RebuttalPosition position;

    private String text;

    private boolean tacit;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    private String reply;

    @Column(name = "replied_by")
    private String repliedBy;

    @Column(name = "replied_at")
    private Instant repliedAt;

    protected RebuttalAnswer() {}

    RebuttalAnswer(RebuttalPeriod period, UUID itemId) {
        this.id = UUID.randomUUID();
        this.period = period;
        this.itemId = itemId;
    }

    /**
     * Takes a position on what was set aside.
     *
     * @throws RuleViolation {@code check.rebuttal.position.missing} when none is taken, {@code check.rebuttal.text.missing}
     *     when an item is contested without a word
     */
    void answer(RebuttalPosition taken, String why, Act act) {
        if (taken == null) {
            throw new RuleViolation("check.rebuttal.position.missing");
        }
        String stripped = why == null ? "" : why.strip();
        if (taken == RebuttalPosition.CONTEST && stripped.isEmpty()) {
            throw new RuleViolation("check.rebuttal.text.missing");
        }
        this.position = taken;
        this.text = stripped;
        this.tacit = false;
        this.answeredBy = act.actorName();
        this.answeredAt = act.at();
    }

    void acceptTacitly(Act act) {
        this.position = RebuttalPosition.ACCEPT;
        this.text = "";
        this.tacit = true;
        this.answeredBy = act.actorName();
        this.answeredAt = act.at();
    }

    /** @throws RuleViolation {@code check.review.reply.missing} when nothing is replied */
    static String requireReply(String words) {
        String stripped = words == null ? "" : words.strip();
        if (stripped.isEmpty()) {
            throw new RuleViolation("check.review.reply.missing");
        }
        return stripped;
    }

    void reply(String words, Act act) {
        this.reply = words;
        this.repliedBy = act.actorName();
        this.repliedAt = act.at();
    }

    public UUID id() {
        return id;
    }

    public UUID itemId() {
        return itemId;
    }

    public RebuttalPosition position() {
        return position;
    }

    public String text() {
        return text;
    }

    /** Whether the carrier said nothing in time. */
    public boolean isTacit() {
        return tacit;
    }

    public boolean isContest() {
        return position == RebuttalPosition.CONTEST;
    }

    public String answeredBy() {
        return answeredBy;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    /** The controller's reply to what was contested. */
    public Optional<String> reply() {
        return Optional.ofNullable(reply);
    }

    public Optional<Instant> repliedAt() {
        return Optional.ofNullable(repliedAt);
    }
}
