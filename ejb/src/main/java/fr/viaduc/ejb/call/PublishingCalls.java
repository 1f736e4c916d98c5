package fr.viaduc.ejb.call;

import fr.viaduc.domain.call.CallForProjects;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.AsPortal;
import fr.viaduc.ejb.identity.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

/** The public life of a call for projects: publication, extension, closing, cancellation. */
@Stateless
public class PublishingCalls {

    @Inject
    private Calls calls;

    @Inject
    private CallPapers papers;

    @Inject
    private Applicants applicants;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /** Publishes an adopted call. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public void publish(UUID callId, int seenVersion) {
        Act act = caller.act(Role.GRANT_MANAGER);
        CallForProjects call = calls.get(callId, seenVersion);
        call.publish(act);
        papers.publish(call, act);
        trail.record("call.publish", call, act);
    }

    /** Extends a call to a later closing, in wall-clock time of mainland France. */
    @RolesAllowed(Role.Names.VALIDATOR)
    public void extend(UUID callId, int seenVersion, LocalDateTime newClosing, String reason) {
        Act act = caller.act(Role.VALIDATOR).because(reason);
        CallForProjects call = calls.get(callId, seenVersion);
        Instant formerClosing = call.closesAt();
        call.extend(newClosing, act);
        String hash = papers.extended(call, formerClosing, act).sha256();
        trail.record("call.extend", call, act, newClosing.toString(), hash);
        applicants.tellOfExtension(call, act);
    }

    /** Cancels a call, with a reason. */
    @RolesAllowed(Role.Names.VALIDATOR)
    public void cancel(UUID callId, int seenVersion, String reason) {
        Act act = caller.act(Role.VALIDATOR).because(reason);
        CallForProjects call = calls.get(callId, seenVersion);
        call.cancel(act);
        trail.record("call.cancel", call, act);
        applicants.tellOfCancellation(call, act);
    }

    /**
     * Notes for every published call whose closing instant has come that it is closed. Applications are refused from the
     * instant itself, whenever this runs.
     */
    @AsPortal
    @PermitAll
    @Schedule(hour = "*", minute = "*", second = "0", persistent = false)
    public void closeDue() {
        Act act = caller.portal();
        for (CallForProjects call : calls.dueToClose(act.at())) {
            call.close(act);
            trail.record("call.close", call, act);
        }
    }
}
