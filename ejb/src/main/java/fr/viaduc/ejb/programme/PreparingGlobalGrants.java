package fr.viaduc.ejb.programme;

import fr.viaduc.domain.identity.PreparationStatus;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.programme.BudgetLine;
import fr.viaduc.domain.programme.GlobalGrant;
import fr.viaduc.domain.programme.Programme;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.legal.Law;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.UUID;

/** Preparing and validating a global grant with its budget lines. */
@Stateless
public class PreparingGlobalGrants {

    @Inject
    private GlobalGrants globalGrants;

    @Inject
    private BudgetLines budgetLines;

    @Inject
    private Programmes programmes;

    @Inject
    private Law law;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /** Opens a global grant of a validated programme. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public UUID prepare(UUID programmeId, String number, String title, int firstYear, int lastYear) {
        Act act = caller.act(Role.GRANT_MANAGER);
        Programme programme = programmes.get(programmeId);
        if (programme.status() != PreparationStatus.VALIDATED) {
            throw new RuleViolation("programme.not.validated", programme.label());
        }
        GlobalGrant grant = new GlobalGrant(caller.bodyId(), programmeId, number, title, firstYear, lastYear, act);
        trail.record("global.grant.prepare", grant, act);
        return globalGrants.add(grant).id();
    }

    /** Opens a budget line in a grant that is being prepared. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public UUID addLine(UUID globalGrantId, @Valid BudgetLineDraft draft) {
        Act act = caller.act(Role.GRANT_MANAGER);
        GlobalGrant grant = globalGrants.get(globalGrantId);
        BudgetLine line = new BudgetLine(
                grant,
                draft.getSpecificObjectiveId(),
                draft.getScheme(),
                draft.getYear(),
                draft.getEsfAmount(),
                draft.getNationalPublicAmount(),
                draft.getPrivateAmount(),
                draft.getMaxRate(),
                law.on(grant.bodyId(), act.day()).rate("overprogramming.rate"),
                act);
        trail.record("budget.line.open", line, act, draft.getEsfAmount().format(), null);
        return budgetLines.add(line).id();
    }

    /** Validates a grant that another person prepared: from now on calls draw on its lines. */
    @RolesAllowed(Role.Names.VALIDATOR)
    public void validate(UUID globalGrantId, int seenVersion) {
        Act act = caller.act(Role.VALIDATOR);
        GlobalGrant grant = globalGrants.get(globalGrantId, seenVersion);
        grant.validate(act);
        trail.record("global.grant.validate", grant, act);
    }

    /** Opens a validated grant to changes again. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public void reopen(UUID globalGrantId, int seenVersion, String reason) {
        Act act = caller.act(Role.GRANT_MANAGER).because(reason);
        GlobalGrant grant = globalGrants.get(globalGrantId, seenVersion);
        grant.reopen(act);
        trail.record("global.grant.reopen", grant, act);
    }
}
