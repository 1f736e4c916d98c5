package fr.viaduc.ejb.programme;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.programme.Programme;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Preparing and validating the programme tree. */
@Stateless
public class PreparingProgrammes {

    @Inject
    private Programmes programmes;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /** Opens a programme tree. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public UUID prepare(String code, String title, String period) {
        Act act = caller.act(Role.GRANT_MANAGER);
        Programme programme = new Programme(caller.bodyId(), code, title, period, act);
        trail.record("programme.prepare", programme, act);
        return programmes.add(programme).id();
    }

    /** Adds a specific objective under a priority. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public UUID addObjective(
            UUID programmeId,
            String priorityCode,
            String priorityTitle,
            String code,
            String title,
            List<String> schemes) {
        Act act = caller.act(Role.GRANT_MANAGER);
        Programme programme = programmes.get(programmeId);
        UUID objectiveId = programme
                .addObjective(priorityCode, priorityTitle, code, title, schemes)
                .id();
        trail.record("programme.objective.add", programme, act, priorityCode + "/" + code, null);
        return objectiveId;
    }

    /** Validates a tree that another person prepared. */
    @RolesAllowed(Role.Names.VALIDATOR)
    public void validate(UUID programmeId, int seenVersion) {
        Act act = caller.act(Role.VALIDATOR);
        Programme programme = programmes.get(programmeId, seenVersion);
        programme.validate(act);
        trail.record("programme.validate", programme, act);
    }

    /** Opens a validated tree to changes again. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public void reopen(UUID programmeId, int seenVersion, String reason) {
        Act act = caller.act(Role.GRANT_MANAGER).because(reason);
        Programme programme = programmes.get(programmeId, seenVersion);
        programme.reopen(act);
        trail.record("programme.reopen", programme, act);
    }
}
