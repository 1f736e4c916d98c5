package fr.viaduc.domain.programme;

import fr.viaduc.domain.identity.Prepared;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Protocole d'accord of a local plan: its founders, its support organisation and its funders sign for some years what
 * each of them gives every year (plan de financement annuel prévisionnel).
 */
@Entity
@Table(name = "protocol")
public class Protocol extends Prepared {

    private static final int LONGEST_YEARS = 10;

    @Column(name = "local_plan_id")
    private UUID localPlanId;

    private String title;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @OneToMany(mappedBy = "protocol", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @OrderBy("position")
    private List<ProtocolSignatory> signatories = new ArrayList<>();

    protected Protocol() {}

    /** @param period first and last day; at most ten years */
    public Protocol(LocalPlan plan, String title, DateRange period, Act act) {
        super(plan.bodyId(), act);
        this.localPlanId = plan.id();
        name(title, period);
    }

    private void name(String newTitle, DateRange period) {
        if (newTitle == null || newTitle.isBlank()) {
            throw new RuleViolation("protocol.title.missing");
        }
        if (period.end().isAfter(period.start().plusYears(LONGEST_YEARS))) {
            throw new RuleViolation("protocol.too.long", LONGEST_YEARS);
        }
        this.title = newTitle.strip();
        this.startsOn = period.start();
        this.endsOn = period.end();
    }

    @Override
    public String label() {
        return title;
    }

    /** Changes title or days, while it is being prepared. */
    public void change(String newTitle, DateRange period, Act act) {
        preparedBy(act);
        name(newTitle, period);
    }

    /**
     * Adds a signatory, while it is being prepared.
     *
     * @throws RuleViolation {@code protocol.signatory.twice}, {@code protocol.signatory.year}, {@code preparation.over}
     */
    public void addSignatory(ProtocolCommitment commitment, Act act) {
        preparedBy(act);
        if (signatories.stream().anyMatch(known -> known.commitment().name().equalsIgnoreCase(commitment.name()))) {
            throw new RuleViolation("protocol.signatory.twice", commitment.name());
        }
        if (commitment.securedUntil() != null && !years().contains(commitment.securedUntil())) {
            throw new RuleViolation("protocol.signatory.year", commitment.securedUntil(), startsOn, endsOn);
        }
        int last =
                signatories.stream().mapToInt(ProtocolSignatory::position).max().orElse(0);
        signatories.add(new ProtocolSignatory(this, last + 1, commitment));
    }

    /** Takes a signatory out, while it is being prepared. */
    public void removeSignatory(UUID signatoryId, Act act) {
        preparedBy(act);
        signatories.removeIf(known -> known.id().equals(signatoryId));
    }

    /**
     * {@inheritDoc}
     *
     * @throws RuleViolation {@code protocol.empty} without a signatory, {@code validator.is.author}
     */
    @Override
    public void validate(Act act) {
        if (signatories.isEmpty()) {
            throw new RuleViolation("protocol.empty", title);
        }
        super.validate(act);
    }

    /** The local plan that it governs. */
    public UUID localPlanId() {
        return localPlanId;
    }

    /** First and last day. */
    public DateRange period() {
        return new DateRange(startsOn, endsOn);
    }

    /** The years of its financing plan. */
    public List<Integer> years() {
        return period().years();
    }

    /** Those who signed, in the order of the text. */
    public List<ProtocolSignatory> signatories() {
        return List.copyOf(signatories);
    }

    /** What all signatories give together each year, EUR. */
    public Money yearlyTotal() {
        return Money.sum(signatories.stream().map(ProtocolSignatory::yearlyAmount));
    }

    /** What a signatory gives over all years, EUR. */
    public Money totalOf(ProtocolSignatory signatory) {
        return Money.sum(years().stream().map(year -> signatory.yearlyAmount()));
    }

    /** What agreements of the signatories cover in a year already, EUR. */
    public Money secured(int year) {
        return Money.sum(signatories.stream()
                .filter(signatory -> signatory.isSecured(year))
                .map(ProtocolSignatory::yearlyAmount));
    }

    /** What agreements of the signatories cover over all years already, EUR. */
    public Money securedTotal() {
        return Money.sum(years().stream().map(this::secured));
    }

    /** What all signatories give over all years, EUR. */
    public Money total() {
        return Money.sum(signatories.stream().map(this::totalOf));
    }
}
