package fr.viaduc.domain.check;

import fr.viaduc.domain.shared.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** One line of the calculation of the amount due, kept as the carrier was told. */
@Entity
@Table(name = "check_due_line")
public class DueLine {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "check_id")
    private ServiceFactCheck check;

    @Enumerated(EnumType.STRING)
    private FindingStage stage;

    private int position;

    @Enumerated(EnumType.STRING)
    private DueStep step;

    private Money amount;

    protected DueLine() {}

    DueLine(ServiceFactCheck check, FindingStage stage, int position, AmountDue.TraceLine line) {
        this.id = UUID.randomUUID();
        this.check = check;
        this.stage = stage;
        this.position = position;
        this.step = line.step();
        this.amount = line.amount();
    }

    FindingStage stage() {
        return stage;
    }

    AmountDue.TraceLine line() {
        return new AmountDue.TraceLine(step, amount);
    }
}
