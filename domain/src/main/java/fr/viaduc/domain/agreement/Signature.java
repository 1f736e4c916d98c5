package fr.viaduc.domain.agreement;

import fr.viaduc.domain.shared.Act;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** The signature of one side: who, when, on which text. */
@Embeddable
public class Signature {

    @Column(name = "signatory_id")
    private UUID signatoryId;

    @Column(name = "signatory_name")
    private String signatoryName;

    @Column(name = "signed_at")
    private Instant at;

    protected Signature() {}

    Signature(Act act) {
        this.signatoryId = act.actorId();
        this.signatoryName = act.actorName();
        this.at = act.at();
    }

    /** The account of the signatory. */
    public UUID signatoryId() {
        return signatoryId;
    }

    /** The signatory's name on that day. */
    public String signatoryName() {
        return signatoryName;
    }

    /** When it was given. */
    public Instant at() {
        return at;
    }
}
