package fr.viaduc.domain.payment;

import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Aggregate;
import fr.viaduc.domain.shared.Iban;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Money sent to a carrier (paiement): an advance, an interim payment or the balance.
 *
 * <p>It goes from hand to hand, never twice through the same: the payment officer liquidates, the validator validates,
 * the signatory orders, the accountant pays or records that the bank sent it back. Nobody who decided in the check takes
 * part. Together the payments of an operation never exceed the ESF amount of its agreement, and they go to the account of
 * the agreement only.
 */
@Entity
@Table(name = "payment")
public class Payment extends Aggregate {

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "operation_id")
    private UUID operationId;

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Column(name = "check_id")
    private UUID checkId;

    @Enumerated(EnumType.STRING)
    private PaymentKind kind;

    private String number;

    private Money amount;

    private Iban account;

    @Enumerated(EnumType.STRING)
    private PaymentStatus status;

    @Column(name = "due_at")
    private Instant dueAt;

    @Embedded
    @AttributeOverride(name = "byId", column = @Column(name = "liquidated_by"))
    @AttributeOverride(name = "byName", column = @Column(name = "liquidated_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "liquidated_at"))
    private Hand liquidated;

    @Embedded
    @AttributeOverride(name = "byId", column = @Column(name = "validated_by"))
    @AttributeOverride(name = "byName", column = @Column(name = "validated_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "validated_at"))
    private Hand validated;

    @Embedded
    @AttributeOverride(name = "byId", column = @Column(name = "ordered_by"))
    @AttributeOverride(name = "byName", column = @Column(name = "ordered_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "ordered_at"))
    private Hand ordered;

    @Embedded
    @AttributeOverride(name = "byId", column = @Column(name = "closed_by"))
    @AttributeOverride(name = "byName", column = @Column(name = "closed_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "closed_at"))
    private Hand closed;

    @Column(name = "mandate_number")
    private String mandateNumber;

    @Column(name = "value_date")
    private LocalDate valueDate;

    @Column(name = "bank_reference")
    private String bankReference;

    @Column(name = "bounce_reason")
    private String bounceReason;

    protected Payment() {}

    private Payment(PaymentDue due, String number, Act act) {
        super(due.bodyId());
        this.organisationId = due.organisationId();
        this.operationId = due.operationId();
        this.agreementId = due.agreementId();
        this.checkId = due.checkId();
        this.kind = due.kind();
        this.amount = due.amount();
        this.account = due.account();
        this.dueAt = due.dueAt();
        this.number = Objects.requireNonNull(number, "A payment has a number.");
        this.status = begin(PaymentStatus.TO_LIQUIDATE, act);
    }

    /**
     * Puts a payment that is due before the payment officer.
     *
     * @param number the number of the payment in its operation, such as {@code 202600012-P1}
     * @throws RuleViolation {@code payment.amount.none} when nothing is due
     */
    public static Payment prepare(PaymentDue due, String number, Act act) {
        if (!due.amount().isPositive()) {
            throw new RuleViolation("payment.amount.none");
        }
        return new Payment(due, number, act);
    }

    /**
     * Liquidates: computes and fixes what is to be paid, to which account.
     *
     * @throws RuleViolation {@code payment.ceiling} when the agreement would be exceeded; {@code payment.same.person} or
     *     {@code payment.check.author} when the person may not
     */
    public void liquidate(PaymentGrounds grounds, Act act) {
        requireAnotherHand(grounds, act);
        requireWithinCeiling(grounds);
        this.status = move(status, PaymentStatus.LIQUIDATED, act);
        this.account = grounds.account();
        this.liquidated = new Hand(act);
    }

    /** Validates the liquidation. */
    public void validate(PaymentGrounds grounds, Act act) {
        requireAnotherHand(grounds, act);
        requireWithinCeiling(grounds);
        requireAccount(grounds);
        this.status = move(status, PaymentStatus.VALIDATED, act);
        this.validated = new Hand(act);
    }

    /**
     * Signs the payment order.
     *
     * @param mandate the number of the order in the accounts of the intermediate body
     * @throws RuleViolation {@code payment.mandate.missing}; {@code payment.account.changed} when the agreement names
     *     another account since the liquidation
     */
    public void order(String mandate, PaymentGrounds grounds, Act act) {
        requireAnotherHand(grounds, act);
        requireWithinCeiling(grounds);
        requireAccount(grounds);
        this.mandateNumber = required(mandate, "payment.mandate.missing");
        this.status = move(status, PaymentStatus.ORDERED, act);
        this.ordered = new Hand(act);
    }

    /**
     * Records that the bank has paid.
     *
     * @param day the value date: neither before the order nor in the future
     * @param reference the reference of the bank, which proves the payment (CPR Annex XIII, I.5)
     */
    public void confirm(LocalDate day, String reference, PaymentGrounds grounds, Act act) {
        requireAnotherHand(grounds, act);
        String bank = required(reference, "payment.reference.missing");
        PaymentStatus reached = move(status, PaymentStatus.PAID, act);
        if (day == null || day.isAfter(act.day()) || day.isBefore(ordered.day())) {
            throw new RuleViolation("payment.value.date", ordered.day(), act.day());
        }
        this.status = reached;
        this.valueDate = day;
        this.bankReference = bank;
        this.closed = new Hand(act);
    }

    /** Records that the bank has sent the money back, with its reason. */
    public void bounce(PaymentGrounds grounds, Act act) {
        requireAnotherHand(grounds, act);
        this.bounceReason = act.requireReason().reason();
        this.status = move(status, PaymentStatus.BOUNCED, act);
        this.closed = new Hand(act);
    }

    /** Sends the payment back to its liquidation, with the reason: refused by the validator or by the signatory. */
    public void sendBack(Act act) {
        act.requireReason();
        requireStatus(EnumSet.of(PaymentStatus.LIQUIDATED, PaymentStatus.VALIDATED));
        this.status = move(status, PaymentStatus.TO_LIQUIDATE, act);
        forgetHands();
    }

    /**
     * Takes up again a payment that the bank sent back, once the agreement names another account.
     *
     * @throws RuleViolation {@code payment.account.same} when the agreement still names the account that bounced
     */
    public void retry(PaymentGrounds grounds, Act act) {
        requireStatus(EnumSet.of(PaymentStatus.BOUNCED));
        if (account.equals(grounds.account())) {
            throw new RuleViolation("payment.account.same", account);
        }
        this.status = move(status, PaymentStatus.TO_LIQUIDATE, act);
        this.account = grounds.account();
        forgetHands();
    }

    private void requireStatus(Set<PaymentStatus> allowed) {
        if (!allowed.contains(status)) {
            throw new RuleViolation("state.move.refused", number, status, PaymentStatus.TO_LIQUIDATE);
        }
    }

    private void forgetHands() {
        this.liquidated = null;
        this.validated = null;
        this.ordered = null;
        this.closed = null;
    }

    private void requireAnotherHand(PaymentGrounds grounds, Act act) {
        if (grounds.checkAuthors().contains(act.actorId())) {
            throw new RuleViolation("payment.check.author", act.actorName());
        }
        Stream.of(liquidated, validated, ordered)
                .filter(hand -> hand != null && hand.byId() != null && act.isBy(hand.byId()))
                .findFirst()
                .ifPresent(hand -> {
                    throw new RuleViolation("payment.same.person", hand.byName(), hand.at());
                });
    }

    private void requireWithinCeiling(PaymentGrounds grounds) {
        if (amount.isGreaterThan(grounds.ceiling())) {
            throw new RuleViolation("payment.ceiling", amount, grounds.esfAmount(), grounds.otherPayments());
        }
    }

    private void requireAccount(PaymentGrounds grounds) {
        if (!account.equals(grounds.account())) {
            throw new RuleViolation("payment.account.changed", account, grounds.account());
        }
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

    /** The agreement by which the money is granted. */
    public UUID agreementId() {
        return agreementId;
    }

    /** The check on which it rests; empty for an advance. */
    public Optional<UUID> checkId() {
        return Optional.ofNullable(checkId);
    }

    public PaymentKind kind() {
        return kind;
    }

    public Money amount() {
        return amount;
    }

    /** Where the money goes. */
    public Iban account() {
        return account;
    }

    public PaymentStatus status() {
        return status;
    }

    /** Until when the carrier must be paid; empty for an advance. */
    public Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    public Optional<Hand> liquidated() {
        return Optional.ofNullable(liquidated);
    }

    public Optional<Hand> validated() {
        return Optional.ofNullable(validated);
    }

    public Optional<Hand> ordered() {
        return Optional.ofNullable(ordered);
    }

    /** The accountant's hand: paid, or sent back by the bank. */
    public Optional<Hand> closed() {
        return Optional.ofNullable(closed);
    }

    public Optional<String> mandateNumber() {
        return Optional.ofNullable(mandateNumber);
    }

    public Optional<LocalDate> valueDate() {
        return Optional.ofNullable(valueDate);
    }

    public Optional<String> bankReference() {
        return Optional.ofNullable(bankReference);
    }

    public Optional<String> bounceReason() {
        return Optional.ofNullable(bounceReason);
    }

    @Override
    public String label() {
        return number;
    }
}
