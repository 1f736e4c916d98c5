package fr.viaduc.domain.programme;

import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Aggregate;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Ligne de maquette: the ESF credits of a global grant for one specific objective (and scheme) in one year.
 *
 * <p>A favourable decision reserves from it, a notified agreement commits, reports, checks and payments are noted; what
 * is deprogrammed is released. Each of these is a {@link BudgetMovement}. Reservations are made while the line is locked
 * in the database, which also refuses an overdraft by itself.
 */
@Entity
@Table(name = "budget_line")
public class BudgetLine extends Aggregate {

    @Column(name = "global_grant_id")
    private UUID globalGrantId;

    @Column(name = "specific_objective_id")
    private UUID specificObjectiveId;

    private String scheme;

    private int year;

    @Column(name = "esf_amount")
    private Money esfAmount;

    @Column(name = "national_public_amount")
    private Money nationalPublicAmount;

    @Column(name = "private_amount")
    private Money privateAmount;

    @Column(name = "max_rate")
    private Rate maxRate;

    @Column(name = "programmable_amount")
    private Money programmableAmount;

    @Column(name = "reserved_amount")
    private Money reservedAmount;

    @Column(name = "committed_amount")
    private Money committedAmount;

    @Column(name = "declared_amount")
    private Money declaredAmount;

    @Column(name = "retained_amount")
    private Money retainedAmount;

    @Column(name = "paid_amount")
    private Money paidAmount;

    @OneToMany(mappedBy = "line", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    private List<BudgetMovement> movements = new ArrayList<>();

    protected BudgetLine() {}

    /**
     * Opens a line.
     *
     * @param esf ESF credits, EUR, positive
     * @param nationalPublic other public money planned beside them, EUR
     * @param privateMoney private money planned beside them, EUR
     * @param maxRate highest share of ESF in the total eligible cost of an operation
     * @param overprogrammingRate share that may be programmed above the credits (parameter overprogramming.rate)
     */
    public BudgetLine(
            GlobalGrant grant,
            UUID specificObjectiveId,
            String scheme,
            int year,
            Money esf,
            Money nationalPublic,
            Money privateMoney,
            Rate maxRate,
            Rate overprogrammingRate,
            Act act) {
        super(grant.bodyId());
        if (!esf.isPositive()) {
            throw new RuleViolation("budget.line.amount.missing");
        }
        grant.requireYear(year);
        this.globalGrantId = grant.id();
        this.specificObjectiveId = specificObjectiveId;
        this.scheme = scheme == null ? "" : scheme.strip();
        this.year = year;
        this.esfAmount = esf;
        this.nationalPublicAmount = nationalPublic;
        this.privateAmount = privateMoney;
        this.maxRate = maxRate;
        this.programmableAmount = esf.plus(esf.times(overprogrammingRate));
        this.reservedAmount = Money.ZERO;
        this.committedAmount = Money.ZERO;
        this.declaredAmount = Money.ZERO;
        this.retainedAmount = Money.ZERO;
        this.paidAmount = Money.ZERO;
        note(BudgetMovementKind.OPENING, esf, null, act);
    }

    @Override
    public String label() {
        return scheme.isEmpty() ? String.valueOf(year) : scheme + " " + year;
    }

    /** The global grant to which the line belongs. */
    public UUID globalGrantId() {
        return globalGrantId;
    }

    /** The specific objective that the line finances. */
    public UUID specificObjectiveId() {
        return specificObjectiveId;
    }

    /** The year of the credits. */
    public int year() {
        return year;
    }

    /** ESF credits, EUR. */
    public Money esfAmount() {
        return esfAmount;
    }

    /** Highest share of ESF in the total eligible cost of an operation. */
    public Rate maxRate() {
        return maxRate;
    }

    /** What favourable decisions hold at present, EUR. */
    public Money reservedAmount() {
        return reservedAmount;
    }

    /** What notified agreements hold at present, EUR. */
    public Money committedAmount() {
        return committedAmount;
    }

    /** What may still be programmed, EUR. */
    public Money availableAmount() {
        return programmableAmount.minus(reservedAmount);
    }

    /** The ledger, in the order of the entries. */
    public List<BudgetMovement> movements() {
        return List.copyOf(movements);
    }

    /**
     * Reserves for an operation (programmation). The line must be locked by the caller.
     *
     * @throws RuleViolation {@code budget.line.exhausted} when less is left
     */
    public void reserve(Money amount, UUID operationId, Act act) {
        if (amount.isGreaterThan(availableAmount())) {
            throw new RuleViolation("budget.line.exhausted", label(), amount, availableAmount());
        }
        reservedAmount = reservedAmount.plus(requirePositive(amount));
        note(BudgetMovementKind.RESERVATION, amount, operationId, act);
    }

    /**
     * Gives back what was reserved for an operation (déprogrammation, under-spending).
     *
     * @throws RuleViolation {@code budget.line.release.excess} when the operation holds less
     */
    public void release(Money amount, UUID operationId, Act act) {
        Money held = held(operationId);
        if (amount.isGreaterThan(held)) {
            throw new RuleViolation("budget.line.release.excess", label(), amount, held);
        }
        reservedAmount = reservedAmount.minus(requirePositive(amount));
        note(BudgetMovementKind.RELEASE, amount, operationId, act);
    }

    /** What the line holds for an operation at present, EUR. */
    public Money held(UUID operationId) {
        return total(BudgetMovementKind.RESERVATION, operationId).minus(total(BudgetMovementKind.RELEASE, operationId));
    }

    /**
     * Notes that an agreement was notified for what was reserved (conventionnement), or that an amendment or its end
     * changed that amount.
     *
     * @param amount EUR; negative when less is committed than before
     */
    public void commit(Money amount, UUID operationId, Act act) {
        if (amount.isZero() || committed(operationId).plus(amount).isNegative()) {
            throw new RuleViolation("budget.movement.amount.missing");
        }
        committedAmount = committedAmount.plus(amount);
        note(BudgetMovementKind.COMMITMENT, amount, operationId, act);
    }

    /** What the agreement of an operation commits on the line at present, EUR. */
    public Money committed(UUID operationId) {
        return total(BudgetMovementKind.COMMITMENT, operationId);
    }

    /** Notes the ESF share that a carrier declared in a deposited report. */
    public void declare(Money amount, UUID operationId, Act act) {
        declaredAmount = declaredAmount.plus(requirePositive(amount));
        note(BudgetMovementKind.DECLARED, amount, operationId, act);
    }

    /** Notes the ESF share that a check retained; negative when a later check takes back what an earlier one retained. */
    public void retain(Money amount, UUID operationId, Act act) {
        if (amount.isZero()) {
            throw new RuleViolation("budget.movement.amount.missing");
        }
        retainedAmount = retainedAmount.plus(amount);
        note(BudgetMovementKind.RETAINED, amount, operationId, act);
    }

    /** Notes what was paid to the beneficiary. */
    public void pay(Money amount, UUID operationId, Act act) {
        paidAmount = paidAmount.plus(requirePositive(amount));
        note(BudgetMovementKind.PAID_TO_BENEFICIARY, amount, operationId, act);
    }

    /** Notes that the beneficiary gave an undue amount back. */
    public void recover(Money amount, UUID operationId, Act act) {
        paidAmount = paidAmount.minus(requirePositive(amount));
        note(BudgetMovementKind.RECOVERED, amount, operationId, act);
    }

    private Money total(BudgetMovementKind kind, UUID operationId) {
        return Money.sum(movements.stream()
                .filter(m -> m.kind() == kind
                        && m.operationId().filter(operationId::equals).isPresent())
                .map(BudgetMovement::amount));
    }

    private static Money requirePositive(Money amount) {
        if (!amount.isPositive()) {
            throw new RuleViolation("budget.movement.amount.missing");
        }
        return amount;
    }

    private void note(BudgetMovementKind kind, Money amount, UUID operationId, Act act) {
        movements.add(new BudgetMovement(this, kind, amount, operationId, act));
    }
}
