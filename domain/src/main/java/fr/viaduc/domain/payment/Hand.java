package fr.viaduc.domain.payment;

import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.ParisTime;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A person through whose hands a payment went, and when. */
@Embeddable
public class Hand {

    @Column(name = "by_id")
    private UUID byId;

    @Column(name = "by_name")
    private String byName;

    private Instant at;

    protected Hand() {}

    Hand(Act act) {
        this.byId = act.actorId();
        this.byName = act.actorName();
        this.at = act.at();
    }

    /** The account of the person. */
    public UUID byId() {
        return byId;
    }

    /** The name of the person at that time. */
    public String byName() {
        return byName;
    }

    public Instant at() {
        return at;
    }

    /** The day, in legal time of mainland France. */
    public LocalDate day() {
        return at.atZone(ParisTime.ZONE).toLocalDate();
    }
}
