package fr.viaduc.ejb.visit;

import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.document.Document;
import fr.viaduc.domain.document.DocumentTemplate;
import fr.viaduc.domain.document.Filing;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.visit.OnSiteVisit;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.check.IndependentControllers;
import fr.viaduc.ejb.document.GeneratingDocuments;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.identity.ConflictsOfInterest;
import fr.viaduc.ejb.legal.Law;
import fr.viaduc.ejb.mail.Notice;
import fr.viaduc.ejb.mail.Notices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Drawing up the report of a visit, provisional then final, and following its measures. */
@Stateless
public class ConcludingVisits {

    @Inject
    private Operations operations;

    @Inject
    private Visits visits;

    @Inject
    private IndependentControllers independence;

    @Inject
    private ConflictsOfInterest conflicts;

    @Inject
    private VisitTexts texts;

    @Inject
    private GeneratingDocuments documents;

    @Inject
    private Notices notices;

    @Inject
    private Law law;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /** Draws up the provisional report. */
    @RolesAllowed(Role.Names.CONTROLLER)
    public void drawUp(UUID visitId, int seenVersion, ConclusionNote note) {
        Act act = caller.act(Role.CONTROLLER);
        OnSiteVisit visit = visits.get(visitId, seenVersion);
        independence.require(operations.get(visit.operationId()), act);
        visit.drawUp(note.getConclusion(), note.getFindings(), note.drafts(), act);
        trail.record("visit.drawUp", visit, act);
    }

    /** Sends the provisional report to the carrier and opens the rebuttal period. */
    @RolesAllowed(Role.Names.CONTROLLER)
    public void openRebuttal(UUID visitId, int seenVersion) {
        Act act = caller.act(Role.CONTROLLER);
        OnSiteVisit visit = visits.get(visitId, seenVersion);
        Operation operation = operations.get(visit.operationId());
        independence.require(operation, act);
        int days = law.on(visit.bodyId(), act.day()).integer("rebuttal.days");
        visit.openRebuttal(days, act);
        Document report = produce(visit, operation, act);
        trail.record("visit.openRebuttal", visit, act, "", report.sha256());
        notices.toCarrier(
                operation,
                new Notice(
                        "Rapport provisoire de visite sur place",
                        "Le rapport provisoire de la visite sur place est à votre disposition. Vous pouvez y répondre"
                                + " sur le portail pendant " + days
                                + " jours ; sans réponse, il est réputé accepté.",
                        "/carrier/visit/view?id=" + visit.id()));
    }

    /** Writes the final conclusion, after the carrier's answer or the end of the period. */
    @RolesAllowed(Role.Names.CONTROLLER)
    public void concludeFinally(UUID visitId, int seenVersion, ConclusionNote note) {
        Act act = caller.act(Role.CONTROLLER);
        OnSiteVisit visit = visits.get(visitId, seenVersion);
        independence.require(operations.get(visit.operationId()), act);
        visit.concludeFinally(note.getConclusion(), note.getFindings(), note.drafts(), note.getReply(), act);
        trail.record("visit.conclude", visit, act);
    }

    /** Validates and notifies the final report; measures to be lifted open at once. */
    @RolesAllowed(Role.Names.VALIDATOR)
    public void validate(UUID visitId, int seenVersion) {
        Act act = caller.act(Role.VALIDATOR);
        OnSiteVisit visit = visits.get(visitId, seenVersion);
        Operation operation = operations.get(visit.operationId());
        conflicts.requireNone(operation.id());
        visit.validate(act);
        Document report = produce(visit, operation, act);
        trail.record("visit.validate", visit, act, "", report.sha256());
        notices.toCarrier(
                operation,
                new Notice(
                        "Rapport définitif de visite sur place",
                        "Le rapport définitif de la visite sur place vous est notifié. S’il demande des mesures, leur"
                                + " échéance y figure : tant qu’elles ne sont pas levées, le prochain bilan ne peut pas"
                                + " être déposé.",
                        "/carrier/visit/view?id=" + visit.id()));
    }

    /** Says whether a measure is lifted, and why. */
    @RolesAllowed(Role.Names.CONTROLLER)
    public void assess(UUID visitId, int seenVersion, UUID measureId, boolean lifted, String why) {
        Act act = caller.act(Role.CONTROLLER);
        OnSiteVisit visit = visits.get(visitId, seenVersion);
        Operation operation = operations.get(visit.operationId());
        independence.require(operation, act);
        visit.assess(measureId, lifted, why, act);
        trail.record(lifted ? "visit.lift" : "visit.notLift", visit, act.because(why));
        notices.toCarrier(
                operation,
                new Notice(
                        lifted ? "Mesure de visite levée" : "Mesure de visite non levée",
                        lifted
                                ? "Une mesure demandée à la suite de la visite sur place est levée."
                                : "Une mesure demandée à la suite de la visite sur place n’est pas levée. Le motif est"
                                        + " sur le portail.",
                        "/carrier/visit/view?id=" + visit.id()));
    }

    private Document produce(OnSiteVisit visit, Operation operation, Act act) {
        return documents.produce(
                DocumentTemplate.VISIT_REPORT, texts.report(visit, operation), Filing.with(visit), act);
    }
}
