package fr.viaduc.domain.check;

import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.ParisTime;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The days that the carrier has to answer the provisional conclusions (période contradictoire), and the answers.
 *
 * <p>Counted in calendar days from the notification, that day excluded, to the end of the last day in legal time of
 * mainland France. Silence accepts.
 */
@Entity
@Table(name = "rebuttal_period")
public class RebuttalPeriod {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "check_id")
    private ServiceFactCheck check;

    private int round;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "closed_at")
    private Instant closedAt;

    @OneToMany(mappedBy = "period", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<RebuttalAnswer> answers = new ArrayList<>();

    protected RebuttalPeriod() {}

    RebuttalPeriod(ServiceFactCheck check, int round, int days, Act act) {
        this.id = UUID.randomUUID();
        this.check = check;
        this.round = round;
        this.openedAt = act.at();
        this.lastDay = act.day().plusDays(days);
    }

    /** @throws RuleViolation {@code check.rebuttal.over} after the last day */
    void requireRunning(Act act) {
        if (hasElapsedAt(act.at())) {
            throw new RuleViolation("check.rebuttal.over", lastDay);
        }
    }

    /** @throws RuleViolation {@code check.rebuttal.running} before the end of the last day */
    void requireElapsed(Act act) {
        if (!hasElapsedAt(act.at())) {
            throw new RuleViolation("check.rebuttal.running", lastDay);
        }
    }

    void answer(UUID itemId, RebuttalPosition position, String text, Act act) {
        RebuttalAnswer answer = on(itemId).orElseGet(() -> new RebuttalAnswer(this, itemId));
        answer.answer(position, text, act);
        if (!answers.contains(answer)) {
            answers.add(answer);
        }
    }

    void close(Collection<Finding> rejections, Act act) {
        this.closedAt = act.at();
        for (Finding rejection : rejections) {
            if (on(rejection.itemId()).isEmpty()) {
                RebuttalAnswer silence = new RebuttalAnswer(this, rejection.itemId());
                silence.acceptTacitly(act);
                answers.add(silence);
            }
        }
    }

    /** The answer on one item. */
    public Optional<RebuttalAnswer> on(UUID itemId) {
        return answers.stream().filter(answer -> answer.itemId().equals(itemId)).findFirst();
    }

    /** How many contested items the controller has not replied to yet. */
    public long unansweredContests() {
        return answers.stream()
                .filter(answer -> answer.isContest() && answer.reply().isEmpty())
                .count();
    }

    /** The answers given, or held to be given by silence. */
    public List<RebuttalAnswer> answers() {
        return List.copyOf(answers);
    }

    /** Which period of the check, from 1. */
    public int round() {
        return round;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** Last day on which the carrier may answer. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /** When the answers were sent, or the period ran out; empty while it runs. */
    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** The instant at which silence becomes acceptance. */
    public Instant dueAt() {
        return ParisTime.endOf(lastDay);
    }

    /** Whether the time to answer is over. */
    public boolean hasElapsedAt(Instant at) {
        return !at.isBefore(dueAt());
    }
}
