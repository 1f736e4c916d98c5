package fr.viaduc.domain.check;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Money;
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
 * What the controller found on one expenditure item (constat): how much is retained, how much is set aside and why.
 *
 * <p>The provisional finding stays as the carrier read it; the final one starts as its copy, and only rises from it.
 */
@Entity
@Table(name = "finding")
public class Finding {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "check_id")
    private ServiceFactCheck check;

    @Column(name = "item_id")
    private UUID itemId;

    @Enumerated(EnumType.STRING)
    private FindingStage stage;

    private int position;

    @Enumerated(EnumType.STRING)
    private CostCategory category;

    private String label;

    private Money declared;

    private Money retained;

    @Enumerated(EnumType.STRING)
    private RejectionReason reason;

    private String explanation = "";

    /** What an on-site visit said; null when none excluded the item. */
    private String exclusion;

    @Column(name = "controller_id")
    private UUID controllerId;

    @Column(name = "controller_name")
    private String controllerName;

    private Instant at;

    protected Finding() {}

    Finding(ServiceFactCheck check, ItemUnderCheck item, Act act) {
        this.id = UUID.randomUUID();
        this.check = check;
        this.itemId = item.itemId();
        this.stage = FindingStage.PROVISIONAL;
        this.position = item.position();
        this.category = item.category();
        this.label = item.label();
        this.declared = item.declared();
        this.exclusion = item.exclusion();
        if (exclusion != null) {
            write(new LineDecision(Money.ZERO, RejectionReason.EXCLUDED_BY_VISIT, exclusion), act);
        }
    }

    /** The check is given because persistence resolves no lazy reference inside a constructor. */
    private Finding(ServiceFactCheck check, Finding provisional) {
        this.id = UUID.randomUUID();
        this.check = check;
        this.itemId = provisional.itemId;
        this.stage = FindingStage.FINAL;
        this.position = provisional.position;
        this.category = provisional.category;
        this.label = provisional.label;
        this.declared = provisional.declared;
        this.retained = provisional.retained;
        this.reason = provisional.reason;
        this.explanation = provisional.explanation;
        this.exclusion = provisional.exclusion;
        this.controllerId = provisional.controllerId;
        this.controllerName = provisional.controllerName;
        this.at = provisional.at;
    }

    /** The final finding, which starts where the provisional one stands. */
    Finding toFinal() {
        return new Finding(check, this);
    }

    /**
     * Decides on the item.
     *
     * @throws RuleViolation as {@link LineDecision#requireValidFor}; {@code check.finding.exclusion.lifted} when an item
     *     that a visit excluded is retained without an explanation; {@code check.finding.reason.reserved} for a reason
     *     that only a visit or a sample gives
     */
    void decide(LineDecision decision, Act act) {
        decision.requireValidFor(label, declared);
        boolean excluded = exclusion != null;
        if (excluded
                && decision.retained().isPositive()
                && decision.explanation().isEmpty()) {
            throw new RuleViolation("check.finding.exclusion.lifted", label);
        }
        boolean reserved = decision.reason() != null && !decision.reason().isChosenByController();
        if (reserved && !(excluded && decision.reason() == RejectionReason.EXCLUDED_BY_VISIT)) {
            throw new RuleViolation("check.finding.reason.reserved", decision.reason());
        }
        write(decision, act);
    }

    /**
     * Retains more after the carrier's answer.
     *
     * @throws RuleViolation {@code check.review.lowered} when less than before would be retained
     */
    void raise(LineDecision decision, Act act) {
        if (decision.retained() != null && decision.retained().isLessThan(retained)) {
            throw new RuleViolation("check.review.lowered", label, retained);
        }
        decide(decision, act);
    }

    private void write(LineDecision decision, Act act) {
        this.retained = decision.retained();
        this.reason = decision.retained().isLessThan(declared) ? decision.reason() : null;
        this.explanation = decision.explanation();
        this.controllerId = act.actorId();
        this.controllerName = act.actorName();
        this.at = act.at();
    }

    public UUID id() {
        return id;
    }

    /** The item of the execution report. */
    public UUID itemId() {
        return itemId;
    }

    /** Before or after the carrier could answer. */
    public FindingStage stage() {
        return stage;
    }

    /** Place of the item in the report, from 1. */
    public int position() {
        return position;
    }

    public CostCategory category() {
        return category;
    }

    public String label() {
        return label;
    }

    public Money declared() {
        return declared;
    }

    /** Whether the controller, or a visit, has decided. */
    public boolean isDecided() {
        return retained != null;
    }

    /** What is retained; nothing as long as nothing is decided. */
    public Money retained() {
        return retained == null ? Money.ZERO : retained;
    }

    /** What is set aside: declared less retained; nothing as long as nothing is decided. */
    public Money rejected() {
        return retained == null ? Money.ZERO : declared.minus(retained);
    }

    /** Whether the carrier may answer: a part is set aside. */
    public boolean isRejection() {
        return rejected().isPositive();
    }

    public Optional<RejectionReason> reason() {
        return Optional.ofNullable(reason);
    }

    /** The facts and the rule in words; empty when all is retained. */
    public String explanation() {
        return explanation;
    }

    /** What an on-site visit said of the item. */
    public Optional<String> exclusion() {
        return Optional.ofNullable(exclusion);
    }

    /** Who decided; empty while nobody did. */
    public Optional<String> controllerName() {
        return Optional.ofNullable(controllerName);
    }

    public Optional<UUID> controllerId() {
        return Optional.ofNullable(controllerId);
    }

    public Optional<Instant> at() {
        return Optional.ofNullable(at);
    }
}
