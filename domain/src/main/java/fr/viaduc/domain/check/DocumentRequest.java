package fr.viaduc.domain.check;

import fr.viaduc.domain.report.ClockInterruption;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.ParisTime;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One grouped request for missing documents (demande de pièces), which interrupts the payment clock from its day to the
 * day of the complete answer (CPR art. 74(1)(b)).
 */
@Entity
@Table(name = "document_request")
public class DocumentRequest {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "check_id")
    private ServiceFactCheck check;

    private String wanted;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private boolean reminded;

    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected DocumentRequest() {}

    DocumentRequest(ServiceFactCheck check, String wanted, int days, Act act) {
        String stripped = wanted == null ? "" : wanted.strip();
        if (stripped.isEmpty()) {
            throw new RuleViolation("check.request.empty");
        }
        this.id = UUID.randomUUID();
        this.check = check;
        this.wanted = stripped;
        this.requestedAt = act.at();
        this.requestedBy = act.actorName();
        this.lastDay = act.day().plusDays(days);
    }

    /** Gives a second and last delay, counted from the day of the reminder. */
    void remind(int days, Act act) {
        if (reminded) {
            throw new RuleViolation("check.request.reminded");
        }
        this.reminded = true;
        this.lastDay = act.day().plusDays(days);
        this.answeredAt = null;
    }

    void answer(String words, Act act) {
        if (answeredAt != null) {
            throw new RuleViolation("check.request.answered", answeredAt);
        }
        this.answer = words == null ? "" : words.strip();
        this.answeredAt = act.at();
        this.answeredBy = act.actorName();
    }

    /**
     * Ends the interruption: on the day of the answer when it is complete, else on the day on which the controller goes
     * on without it.
     *
     * @throws RuleViolation {@code check.request.running} when the carrier has neither answered nor run out of time
     */
    void close(Act act) {
        if (answeredAt == null && act.at().isBefore(dueAt())) {
            throw new RuleViolation("check.request.running", lastDay);
        }
        this.closedAt = answeredAt == null ? act.at() : answeredAt;
    }

    /** What the request does to the payment clock. */
    ClockInterruption interruption() {
        ClockInterruption running = new ClockInterruption(day(requestedAt), wanted, id.toString());
        return closedAt == null ? running : running.answeredOn(day(closedAt));
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(ParisTime.ZONE).toLocalDate();
    }

    public UUID id() {
        return id;
    }

    /** The list of documents asked for. */
    public String wanted() {
        return wanted;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public String requestedBy() {
        return requestedBy;
    }

    /** Last day on which the carrier may answer. */
    public LocalDate lastDay() {
        return lastDay;
    }

    public Instant dueAt() {
        return ParisTime.endOf(lastDay);
    }

    public boolean isReminded() {
        return reminded;
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public Optional<String> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    /** When the clock ran again; empty while it is interrupted. */
    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}
