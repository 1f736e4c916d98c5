package fr.viaduc.ejb.check;

import fr.viaduc.domain.check.SeededDraw;
import fr.viaduc.domain.check.ServiceFactCheck;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.participant.Participation;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.AsPortal;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.participant.ParticipantDraws;
import fr.viaduc.ejb.participant.Participations;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Drawing the people whose files the controller opens by name, for the time of the check. */
@Stateless
public class DrawingParticipants {

    @Inject
    private ServiceFactChecks checks;

    @Inject
    private Participations participations;

    @Inject
    private ParticipantDraws draws;

    @Inject
    private Operations operations;

    @Inject
    private IndependentControllers controllers;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /**
     * Draws people of the operation; the trail keeps what is needed to draw them again.
     *
     * @param count how many; all when there are fewer
     */
    @RolesAllowed(Role.Names.CONTROLLER)
    public void draw(UUID checkId, int count) {
        Act act = caller.act(Role.CONTROLLER);
        ServiceFactCheck check = checks.get(checkId);
        controllers.require(operations.get(check.operationId()), act);
        check.requireExaminedBy(act);
        List<UUID> population = participations.ofOperation(check.operationId()).stream()
                .map(Participation::id)
                .toList();
        SeededDraw draw = SeededDraw.of(check.label(), population, count);
        draws.draw(checkId, act.actorId(), draw.drawn(), act.at());
        trail.record("check.draw", check, act, draw.description(), null);
    }

    /** Hides the names again: the check is over. */
    @AsPortal
    @PermitAll
    public void close(UUID checkId, Instant at) {
        draws.close(checkId, at);
    }
}
