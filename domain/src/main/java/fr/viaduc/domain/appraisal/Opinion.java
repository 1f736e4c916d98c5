package fr.viaduc.domain.appraisal;

import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Opinion of the appraisal (avis), its grounds, and the reservations under which it is favourable. */
@Embeddable
public class Opinion {

    @Enumerated(EnumType.STRING)
    @Column(name = "opinion")
    private OpinionValue value;

    @Column(name = "opinion_grounds")
    private String grounds;

    @Column(name = "opinion_reservations")
    private String reservations;

    protected Opinion() {}

    /**
     * @param grounds why, always said
     * @param reservations said when the opinion is favourable with reservations, and only then
     * @throws RuleViolation {@code appraisal.opinion.grounds.missing} or {@code appraisal.opinion.reservations.missing}
     */
    public Opinion(OpinionValue value, String grounds, String reservations) {
        this.value = value;
        this.grounds = grounds == null ? "" : grounds.strip();
        boolean withReservations = value == OpinionValue.FAVOURABLE_WITH_RESERVATIONS;
        this.reservations = reservations == null || !withReservations ? "" : reservations.strip();
        if (this.grounds.isEmpty()) {
            throw new RuleViolation("appraisal.opinion.grounds.missing");
        }
        if (withReservations && this.reservations.isEmpty()) {
            throw new RuleViolation("appraisal.opinion.reservations.missing");
        }
    }

    /** Favourable, with reservations, or unfavourable. */
    public OpinionValue value() {
        return value;
    }

    /** Why. */
    public String grounds() {
        return grounds;
    }

    /** Under which reservations; empty unless the opinion has some. */
    public String reservations() {
        return reservations;
    }
}
