package fr.viaduc.ejb.call;

import fr.viaduc.domain.call.CallDraft;
import fr.viaduc.domain.call.CallForProjects;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.programme.BudgetLines;
import fr.viaduc.ejb.programme.Territories;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.UUID;

/** Writing a call for projects, up to its adoption. */
@Stateless
public class DraftingCalls {

    @Inject
    private Calls calls;

    @Inject
    private BudgetLines budgetLines;

    @Inject
    private Territories territories;

    @Inject
    private CallPapers papers;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /** Opens a draft. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public UUID draft(@Valid CallDraft draft) {
        Act act = caller.act(Role.GRANT_MANAGER);
        requireOwnTerritory(draft);
        CallForProjects call = calls.add(traced(new CallForProjects(caller.bodyId(), draft, act), act));
        return call.id();
    }

    private void requireOwnTerritory(CallDraft draft) {
        if (draft.getTerritoryId() != null) {
            territories.get(draft.getTerritoryId());
        }
    }

    private CallForProjects traced(CallForProjects call, Act act) {
        trail.record("call.draft", call, act);
        return call;
    }

    /** Changes a draft that is still as it was shown. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public void edit(UUID callId, int seenVersion, @Valid CallDraft draft) {
        Act act = caller.act(Role.GRANT_MANAGER);
        CallForProjects call = calls.get(callId, seenVersion);
        requireOwnTerritory(draft);
        call.edit(draft, act);
        trail.record("call.edit", call, act);
    }

    /** Sends a draft to the head of the service. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public void submitForValidation(UUID callId, int seenVersion) {
        Act act = caller.act(Role.GRANT_MANAGER);
        CallForProjects call = calls.get(callId, seenVersion);
        call.submitForValidation(budgetLines.left(call.globalGrantId(), call.specificObjectiveId()), act);
        trail.record("call.submit", call, act);
    }

    /** Sends a call back to its author, with a reason. */
    @RolesAllowed(Role.Names.VALIDATOR)
    public void returnToDraft(UUID callId, int seenVersion, String reason) {
        Act act = caller.act(Role.VALIDATOR).because(reason);
        CallForProjects call = calls.get(callId, seenVersion);
        call.returnToDraft(act);
        trail.record("call.return", call, act);
    }

    /** Notes the adoption by the deciding body. */
    @RolesAllowed(Role.Names.VALIDATOR)
    public void adopt(UUID callId, int seenVersion, String deliberation) {
        Act act = caller.act(Role.VALIDATOR);
        CallForProjects call = calls.get(callId, seenVersion);
        call.adopt(deliberation, budgetLines.left(call.globalGrantId(), call.specificObjectiveId()), act);
        trail.record(
                "call.adopt", call, act, deliberation, papers.write(call, act).sha256());
    }
}
