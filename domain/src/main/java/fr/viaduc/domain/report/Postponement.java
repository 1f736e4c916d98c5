package fr.viaduc.domain.report;

import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Report de date: asked for by the carrier with a justification, granted or refused before the due date. */
@Embeddable
public class Postponement {

    @Column(name = "postponement_asked_until")
    private LocalDate askedUntil;

    @Column(name = "postponement_reason")
    private String reason;

    @Column(name = "postponement_asked_at")
    private Instant askedAt;

    @Column(name = "postponement_granted")
    private Boolean granted;

    @Column(name = "postponement_answer")
    private String answer;

    @Column(name = "postponement_answered_by")
    private String answeredBy;

    @Column(name = "postponement_answered_at")
    private Instant answeredAt;

    protected Postponement() {}

    Postponement(LocalDate askedUntil, String reason, Instant askedAt) {
        this.askedUntil = askedUntil;
        this.reason = ReportText.required(reason, "report.postponement.reason");
        this.askedAt = askedAt;
    }

    void answer(boolean accept, String words, Act act) {
        if (granted != null) {
            throw new RuleViolation("report.postponement.answered");
        }
        this.answer = accept
                ? ReportText.optional(words, "report.postponement.answer")
                : ReportText.required(words, "report.postponement.answer");
        this.granted = accept;
        this.answeredBy = act.actorName();
        this.answeredAt = act.at();
    }

    /** Whether it waits for an answer. */
    public boolean isOpen() {
        return granted == null;
    }

    /** Whether the date was put off. */
    public boolean isGranted() {
        return Boolean.TRUE.equals(granted);
    }

    /** The date asked for. */
    public LocalDate askedUntil() {
        return askedUntil;
    }

    /** Why. */
    public String reason() {
        return reason;
    }

    /** When it was asked for. */
    public Instant askedAt() {
        return askedAt;
    }

    /** What was answered; empty while it waits. */
    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    /** Who answered; empty while it waits. */
    public Optional<String> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    /** When it was answered; empty while it waits. */
    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }
}
