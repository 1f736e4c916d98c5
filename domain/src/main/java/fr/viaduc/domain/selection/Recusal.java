package fr.viaduc.domain.selection;

import fr.viaduc.domain.shared.Act;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** A member who takes no part in an item (déport), why and since when. */
@Embeddable
public class Recusal {

    @Column(name = "committee_seat_id")
    private UUID seatId;

    @Enumerated(EnumType.STRING)
    private RecusalReason reason;

    @Column(name = "recused_at")
    private Instant at;

    protected Recusal() {}

    Recusal(CommitteeSeat seat, RecusalReason reason, Act act) {
        this.seatId = seat.id();
        this.reason = reason;
        this.at = act.at();
    }

    /** The seat that takes no part. */
    public UUID seatId() {
        return seatId;
    }

    /** Why. */
    public RecusalReason reason() {
        return reason;
    }

    /** Since when. */
    public Instant at() {
        return at;
    }
}
