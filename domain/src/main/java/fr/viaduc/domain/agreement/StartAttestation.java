package fr.viaduc.domain.agreement;

import fr.viaduc.domain.shared.Act;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** The carrier's word that the operation has started (attestation de démarrage). */
@Embeddable
public class StartAttestation {

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "start_attested_at")
    private Instant at;

    @Column(name = "start_attested_by")
    private String by;

    protected StartAttestation() {}

    StartAttestation(LocalDate startedOn, Act act) {
        this.startedOn = startedOn;
        this.at = act.at();
        this.by = act.actorName();
    }

    /** First day of the operation in fact. */
    public LocalDate startedOn() {
        return startedOn;
    }

    /** When it was attested. */
    public Instant at() {
        return at;
    }

    /** Who attested it. */
    public String by() {
        return by;
    }
}
