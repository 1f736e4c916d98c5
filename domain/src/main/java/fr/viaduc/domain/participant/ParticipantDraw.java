package fr.viaduc.domain.participant;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A person drawn for a check: what shows her name to one controller, for the time of that check. Filled by the draw of
 * the check, closed with it.
 */
@Entity
@Table(name = "participant_draw")
public class ParticipantDraw {

    @Id
    private UUID id;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "participant_id")
    private UUID participantId;

    @Column(name = "participation_id")
    private UUID participationId;

    @Column(name = "check_id")
    private UUID checkId;

    @Column(name = "controller_id")
    private UUID controllerId;

    @Column(name = "drawn_at")
    private Instant drawnAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected ParticipantDraw() {}

    /**
     * @param checkId the check for which the person was drawn
     * @param controllerId the only controller to whom the name is shown
     */
    public ParticipantDraw(Participation participation, UUID checkId, UUID controllerId, Instant drawnAt) {
        this.id = UUID.randomUUID();
        this.bodyId = participation.bodyId();
        this.participantId = participation.participantId();
        this.participationId = participation.id();
        this.checkId = checkId;
        this.controllerId = controllerId;
        this.drawnAt = drawnAt;
    }

    /** The check is over: the name is hidden again. */
    public void close(Instant at) {
        if (closedAt == null) {
            closedAt = at;
        }
    }

    /** Whether it shows the person to this controller. */
    public boolean isFor(UUID controller) {
        return controllerId.equals(controller);
    }

    /**
     * Whether it shows the name on the record to the person who acts: to the controller who drew it until her check is
     * closed, to an auditor also afterwards. (R-PART-8)
     */
    public boolean shows(Act act) {
        return act.role().equals(Role.Names.AUDITOR) || isFor(act.actorId()) && closedAt == null;
    }

    /** The participation drawn. */
    public UUID participationId() {
        return participationId;
    }

    /** The person drawn. */
    public UUID participantId() {
        return participantId;
    }
}
