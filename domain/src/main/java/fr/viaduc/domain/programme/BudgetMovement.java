package fr.viaduc.domain.programme;

import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Money;
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

/** One entry of the ledger of a budget line (mouvement de maquette). Written once, never changed. */
@Entity
@Table(name = "budget_movement")
public class BudgetMovement {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "budget_line_id")
    private BudgetLine line;

    @Enumerated(EnumType.STRING)
    private BudgetMovementKind kind;

    private Money amount;

    @Column(name = "operation_id")
    private UUID operationId;

    private Instant at;

    @Column(name = "actor_name")
    private String actorName;

    private String reason;

    protected BudgetMovement() {}

    BudgetMovement(BudgetLine line, BudgetMovementKind kind, Money amount, UUID operationId, Act act) {
        this.id = UUID.randomUUID();
        this.line = line;
        this.kind = kind;
        this.amount = amount;
        this.operationId = operationId;
        this.at = act.at();
        this.actorName = act.actorName();
        this.reason = act.reason();
    }

    /** Why the ledger moved. */
    public BudgetMovementKind kind() {
        return kind;
    }

    /** The ESF amount, EUR; negative for a transfer away. */
    public Money amount() {
        return amount;
    }

    /** The file for which it moved; empty when it concerns the line alone. */
    public Optional<UUID> operationId() {
        return Optional.ofNullable(operationId);
    }

    /** When it moved. */
    public Instant at() {
        return at;
    }
}
