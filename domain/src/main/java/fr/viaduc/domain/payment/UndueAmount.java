package fr.viaduc.domain.payment;

import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Aggregate;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.ParisTime;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Money that a carrier received and was not entitled to (indu).
 *
 * <p>It is established, discussed with the carrier, decided with its grounds, claimed by an order and recovered in one or
 * several payments; or waived when it is too small to be claimed. Settled, it lets the operation be closed.
 */
@Entity
@Table(name = "undue_amount")
public class UndueAmount extends Aggregate {

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "operation_id")
    private UUID operationId;

    @Column(name = "check_id")
    private UUID checkId;

    private String number;

    @Enumerated(EnumType.STRING)
    private UndueSource source;

    private Money amount;

    private String grounds;

    @Enumerated(EnumType.STRING)
    private UndueStatus status;

    @Column(name = "rebuttal_last_day")
    private LocalDate rebuttalLastDay;

    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    private String decision;

    @Column(name = "validated_by")
    private UUID validatedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Embedded
    private RecoveryOrder order;

    @OneToMany(mappedBy = "undue", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("valueDate")
    private List<RecoveryReceipt> receipts = new ArrayList<>();

    protected UndueAmount() {}

    /**
     * Establishes an undue amount.
     *
     * @param number such as {@code 202600012-I1}
     * @param grounds the facts in words, for the carrier
     */
    public UndueAmount(UndueOrigin origin, String number, Money amount, String grounds, Act act) {
        super(origin.bodyId());
        this.organisationId = origin.organisationId();
        this.operationId = origin.operationId();
        this.checkId = origin.checkId();
        this.source = origin.source();
        this.number = Objects.requireNonNull(number, "An undue amount has a number.");
        if (!amount.isPositive()) {
            throw new RuleViolation("undue.amount.none");
        }
        this.amount = amount;
        this.grounds = required(grounds, "undue.grounds.missing");
        this.status = begin(UndueStatus.ESTABLISHED, act);
    }

    /**
     * Notifies the carrier, who may answer.
     *
     * @param days calendar days to answer, the day of the notification excluded
     */
    public void openRebuttal(int days, Act act) {
        this.status = move(status, UndueStatus.REBUTTAL, act);
        this.rebuttalLastDay = act.day().plusDays(days);
        this.validatedBy = act.actorId();
    }

    /** Records the carrier's observations; the last ones given in time count. */
    public void answer(String words, Act act) {
        if (status != UndueStatus.REBUTTAL || hasRebuttalElapsedAt(act.at())) {
            throw new RuleViolation("undue.rebuttal.over");
        }
        this.answer = required(words, "undue.answer.missing");
        this.answeredAt = act.at();
        this.answeredBy = act.actorName();
    }

    /**
     * Signs the reasoned decision.
     *
     * @param reasons the legal and factual grounds, as courts require them
     * @throws RuleViolation {@code undue.rebuttal.running} while the carrier may still answer and has not;
     *     {@code undue.same.person} when the validator of the rebuttal would sign
     */
    public void decide(String reasons, Act act) {
        if (answeredAt == null && !hasRebuttalElapsedAt(act.at())) {
            throw new RuleViolation("undue.rebuttal.running", rebuttalLastDay == null ? act.day() : rebuttalLastDay);
        }
        if (validatedBy != null && act.isBy(validatedBy)) {
            throw new RuleViolation("undue.same.person", act.actorName());
        }
        String stripped = required(reasons, "undue.decision.missing");
        this.status = move(status, UndueStatus.DECIDED, act);
        this.decision = stripped;
        this.decidedAt = act.at();
        this.decidedBy = act.actorName();
    }

    /**
     * Issues the recovery order.
     *
     * @param minimum the amount below which no order is issued
     * @param lastDay last day on which the carrier may pay without further steps
     * @throws RuleViolation {@code undue.below.minimum} when the amount is too small to be claimed; {@code
     *     undue.order.date} for a day that is not to come
     */
    public void issueOrder(String orderNumber, Money minimum, LocalDate lastDay, Act act) {
        if (amount.isLessThan(minimum)) {
            throw new RuleViolation("undue.below.minimum", amount, minimum);
        }
        String stripped = required(orderNumber, "undue.order.number.missing");
        if (lastDay == null || !lastDay.isAfter(act.day())) {
            throw new RuleViolation("undue.order.date", act.day());
        }
        this.status = move(status, UndueStatus.ORDER_ISSUED, act);
        this.order = new RecoveryOrder(stripped, amount, lastDay, act);
    }

    /** Waives what is left, with the reason. */
    public void waive(Act act) {
        act.requireReason();
        this.status = move(status, UndueStatus.WAIVED, act);
    }

    /**
     * Records money that came back.
     *
     * @throws RuleViolation {@code undue.receipt.range} when it is nothing, or more than what is left to recover
     */
    public void recover(Money received, LocalDate valueDate, String bankReference, Act act) {
        if (received == null || !received.isPositive() || received.isGreaterThan(outstanding())) {
            throw new RuleViolation("undue.receipt.range", outstanding());
        }
        if (valueDate == null || valueDate.isAfter(act.day())) {
            throw new RuleViolation("undue.receipt.date", act.day());
        }
        String reference = required(bankReference, "undue.receipt.reference.missing");
        boolean whole = received.equals(outstanding());
        this.status = move(status, whole ? UndueStatus.RECOVERED : UndueStatus.PARTLY_RECOVERED, act);
        receipts.add(new RecoveryReceipt(this, received, valueDate, reference, act));
    }

    /** Agrees that the carrier pays in several times, with the calendar as reason. */
    public void reschedule(Act act) {
        act.requireReason();
        this.status = move(status, UndueStatus.RESCHEDULED, act);
    }

    /** Gives up what the accountant cannot recover, with the reason. */
    public void declareIrrecoverable(Act act) {
        act.requireReason();
        this.status = move(status, UndueStatus.IRRECOVERABLE, act);
    }

    /** Closes the matter. */
    public void settle(Act act) {
        this.status = move(status, UndueStatus.SETTLED, act);
    }

    private boolean hasRebuttalElapsedAt(Instant at) {
        return rebuttalLastDay != null && !at.isBefore(ParisTime.endOf(rebuttalLastDay));
    }

    private static String required(String text, String code) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.isEmpty()) {
            throw new RuleViolation(code);
        }
        return stripped;
    }

    @Override
    public UUID organisationId() {
        return organisationId;
    }

    @Override
    public UUID operationId() {
        return operationId;
    }

    public Optional<UUID> checkId() {
        return Optional.ofNullable(checkId);
    }

    public UndueSource source() {
        return source;
    }

    public Money amount() {
        return amount;
    }

    /** What came back so far. */
    public Money recovered() {
        return Money.sum(receipts.stream().map(RecoveryReceipt::amount));
    }

    /** What is left to recover. */
    public Money outstanding() {
        return amount.minus(recovered());
    }

    /** The facts in words. */
    public String grounds() {
        return grounds;
    }

    public UndueStatus status() {
        return status;
    }

    /** Last day on which the carrier may answer; empty before the notification. */
    public Optional<LocalDate> rebuttalLastDay() {
        return Optional.ofNullable(rebuttalLastDay);
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

    /** The reasons of the decision. */
    public Optional<String> decision() {
        return Optional.ofNullable(decision);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<RecoveryOrder> order() {
        return Optional.ofNullable(order).filter(issued -> issued.number() != null);
    }

    public List<RecoveryReceipt> receipts() {
        return List.copyOf(receipts);
    }

    @Override
    public String label() {
        return number;
    }
}
