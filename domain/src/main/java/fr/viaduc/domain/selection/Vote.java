package fr.viaduc.domain.selection;

import fr.viaduc.domain.shared.Act;
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
import java.util.UUID;

/** What one member voted on one item; may change until the decision is recorded. */
@Entity
@Table(name = "committee_vote")
public class Vote {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agenda_item_id")
    private AgendaItem item;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "committee_seat_id")
    private CommitteeSeat seat;

    @Enumerated(EnumType.STRING)
    private VoteChoice choice;

    @Column(name = "cast_at")
    private Instant castAt;

    protected Vote() {}

    Vote(AgendaItem item, CommitteeSeat seat, VoteChoice choice, Act act) {
        this.id = UUID.randomUUID();
        this.item = item;
        this.seat = seat;
        change(choice, act);
    }

    /** Gives the vote; says whether it is another one than before. */
    final boolean change(VoteChoice newChoice, Act act) {
        if (newChoice == choice) {
            return false;
        }
        this.choice = newChoice;
        this.castAt = act.at();
        return true;
    }

    /** The item voted on. */
    public AgendaItem item() {
        return item;
    }

    /** Who voted. */
    public CommitteeSeat seat() {
        return seat;
    }

    /** What was voted. */
    public VoteChoice choice() {
        return choice;
    }

    /** When it was last cast. */
    public Instant castAt() {
        return castAt;
    }
}
