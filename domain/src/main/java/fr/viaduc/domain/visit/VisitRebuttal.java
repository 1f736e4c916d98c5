package fr.viaduc.domain.visit;

import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.ParisTime;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Période contradictoire: what the carrier answers to a provisional report, and what is replied. */
@Embeddable
public class VisitRebuttal {

    /** The shortest rebuttal period, in days. */
    public static final int SHORTEST = 15;

    @Column(name = "rebuttal_until")
    private LocalDate until;

    private String answer = "";

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    private String reply = "";

    protected VisitRebuttal() {}

    static VisitRebuttal none() {
        return new VisitRebuttal();
    }

    /** @throws RuleViolation {@code visit.rebuttal.short} */
    void open(int days, Act act) {
        if (days < SHORTEST) {
            throw new RuleViolation("visit.rebuttal.short", SHORTEST);
        }
        this.until = act.day().plusDays(days);
    }

    /** @throws RuleViolation {@code visit.answer.closed} after the last day, {@code visit.answer.given} a second time */
    void requireOpen(Act act) {
        if (until == null || act.day().isAfter(until)) {
            throw new RuleViolation("visit.answer.closed");
        }
        if (answeredAt != null) {
            throw new RuleViolation("visit.answer.given", answeredAt);
        }
    }

    void answer(String text, Act act) {
        requireOpen(act);
        this.answer = VisitText.required(text, "visit.answer");
        this.answeredAt = act.at();
        this.answeredBy = act.actorName();
    }

    /** @throws RuleViolation {@code visit.rebuttal.running} while the carrier may still answer */
    void reply(String text, Act act) {
        if (answeredAt == null && act.at().isBefore(ParisTime.endOf(until))) {
            throw new RuleViolation("visit.rebuttal.running", until);
        }
        this.reply =
                answeredAt == null ? VisitText.optional(text, "visit.reply") : VisitText.required(text, "visit.reply");
    }

    /** Last day on which the carrier may answer; empty before the period opens. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    /** The carrier's answer; empty when there is none, which stands for acceptance once the period is over. */
    public String answer() {
        return answer;
    }

    /** When the carrier answered. */
    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    /** Who answered for the carrier. */
    public Optional<String> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    /** What was replied to the carrier. */
    public String reply() {
        return reply;
    }
}
