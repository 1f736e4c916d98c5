package fr.viaduc.ejb.visit;

import fr.viaduc.domain.agreement.AgreementVersion;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.document.Document;
import fr.viaduc.domain.document.DocumentTemplate;
import fr.viaduc.domain.document.Filing;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.visit.OnSiteVisit;
import fr.viaduc.domain.visit.VisitPlan;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.check.IndependentControllers;
import fr.viaduc.ejb.document.GeneratingDocuments;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.mail.Notice;
import fr.viaduc.ejb.mail.Notices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Choosing an operation to visit, and telling its carrier when the visit is announced. */
@Stateless
public class PlanningVisits {

    @Inject
    private Operations operations;

    @Inject
    private AgreedOperations agreements;

    @Inject
    private Visits visits;

    @Inject
    private IndependentControllers independence;

    @Inject
    private VisitTexts texts;

    @Inject
    private GeneratingDocuments documents;

    @Inject
    private Notices notices;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /** Plans a visit of an operation; the controller who plans it leads it. */
    @RolesAllowed(Role.Names.CONTROLLER)
    public UUID plan(UUID operationId, VisitDraft draft) {
        Act act = caller.act(Role.CONTROLLER);
        Operation operation = operations.get(operationId);
        independence.require(operation, act);
        AgreementVersion agreement = agreements.inForce(operationId);
        if (draft.getPlannedAt() == null) {
            throw new RuleViolation("visit.day.missing");
        }
        OnSiteVisit visit = new OnSiteVisit(
                new VisitPlan(
                        operation.bodyId(),
                        operation.organisationId(),
                        operation.id(),
                        operation.label(),
                        agreement.id(),
                        agreement.periods().realisation(),
                        visits.nextNumber(operationId),
                        draft.getPlannedAt().toLocalDate(),
                        draft.getPlannedAt().toLocalTime(),
                        draft.getSites(),
                        draft.isAnnounced(),
                        draft.getMotive(),
                        draft.getCompanions()),
                act);
        trail.record("visit.plan", visit, act, visit.motive(), null);
        return visits.add(visit).id();
    }

    /** Sends the letter that announces a visit. */
    @RolesAllowed(Role.Names.CONTROLLER)
    public void announce(UUID visitId, int seenVersion) {
        Act act = caller.act(Role.CONTROLLER);
        OnSiteVisit visit = visits.get(visitId, seenVersion);
        Operation operation = operations.get(visit.operationId());
        independence.require(operation, act);
        visit.announce(act);
        Document letter = documents.produce(
                DocumentTemplate.VISIT_ANNOUNCEMENT, texts.announcement(visit, operation), Filing.with(visit), act);
        trail.record("visit.announce", visit, act, "", letter.sha256());
        notices.toCarrier(
                operation,
                new Notice(
                        "Visite sur place annoncée",
                        "Une visite sur place de votre opération est prévue. Le jour, l’heure, le lieu et les pièces à"
                                + " tenir prêtes sont dans la lettre d’annonce, que vous trouvez sur le portail.",
                        "/carrier/visit/view?id=" + visit.id()));
    }
}
