package fr.viaduc.ejb.appraisal;

import fr.viaduc.domain.application.FundingApplication;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.application.RequestedChange;
import fr.viaduc.domain.appraisal.Appraisal;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.ParisTime;
import fr.viaduc.ejb.application.Applications;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.identity.ConflictsOfInterest;
import fr.viaduc.ejb.mail.Notice;
import fr.viaduc.ejb.mail.Notices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Asking the carrier for a new version of the application during the appraisal. */
@Stateless
public class RequestingModifications {

    @Inject
    private Appraisals appraisals;

    @Inject
    private PlanProposals proposals;

    @Inject
    private Applications applications;

    @Inject
    private Operations operations;

    @Inject
    private ConflictsOfInterest conflicts;

    @Inject
    private Notices notices;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /** Asks for changes, section by section, until a day. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public void request(UUID appraisalId, List<RequestedChange> changes, LocalDate dueOn) {
        Act act = caller.act(Role.GRANT_MANAGER);
        FundingApplication application = application(appraisalId, act);
        application.requestModification(changes, dueOn, act);
        trail.record("application.modification.request", application, act);
        Operation operation = operations.get(application.operationId());
        operation.heldBy(Role.BENEFICIARY_SIGNATORY, ParisTime.endOf(dueOn));
        notices.toCarrier(
                operation,
                new Notice(
                        "Modification de votre demande",
                        "L’instruction de votre demande appelle des modifications. Les rubriques concernées sont"
                                + " rouvertes sur le portail jusqu’à la date indiquée.",
                        "/carrier/application/view?id=" + operation.id()));
    }

    /** Goes on with the application as it is, once the delay is over without an answer. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public void goOnUnanswered(UUID appraisalId) {
        Act act = caller.act(Role.GRANT_MANAGER);
        FundingApplication application = application(appraisalId, act);
        application.goOnUnanswered(act);
        trail.record("application.modification.unanswered", application, act);
        operations.get(application.operationId()).heldBy(Role.GRANT_MANAGER, null);
    }

    private FundingApplication application(UUID appraisalId, Act act) {
        Appraisal appraisal = appraisals.get(appraisalId);
        conflicts.requireNone(appraisal.operationId());
        appraisal.requirePlanOpen(proposals.latest(appraisalId), act);
        return applications.get(appraisal.applicationId());
    }
}
