package fr.viaduc.ejb.selection;

import fr.viaduc.domain.application.FundingApplication;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.call.CallForProjects;
import fr.viaduc.domain.document.DocumentTemplate;
import fr.viaduc.domain.document.Filing;
import fr.viaduc.domain.mail.Recipient;
import fr.viaduc.domain.selection.AgendaItem;
import fr.viaduc.domain.selection.AgendaProposal;
import fr.viaduc.domain.selection.CommitteeSession;
import fr.viaduc.domain.selection.Decision;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.ParisTime;
import fr.viaduc.domain.shared.Rate;
import fr.viaduc.ejb.application.Applications;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.application.Party;
import fr.viaduc.ejb.call.Calls;
import fr.viaduc.ejb.document.French;
import fr.viaduc.ejb.document.GeneratingDocuments;
import fr.viaduc.ejb.identity.Bodies;
import fr.viaduc.ejb.mail.MailOrder;
import fr.viaduc.ejb.mail.Mails;
import fr.viaduc.ejb.mail.Notice;
import fr.viaduc.ejb.mail.Notices;
import fr.viaduc.ejb.organisation.Organisations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** Tells the members when they meet, and the carriers what was decided. */
@ApplicationScoped
public class NotifiedDecisions {

    private final French french = new French();

    @Inject
    private CommitteeSessions sessions;

    @Inject
    private Operations operations;

    @Inject
    private Applications applications;

    @Inject
    private Organisations organisations;

    @Inject
    private Calls calls;

    @Inject
    private Bodies bodies;

    @Inject
    private GeneratingDocuments documents;

    @Inject
    private Mails mails;

    @Inject
    private Notices notices;

    void convene(@Observes SessionConvened convened) {
        CommitteeSession session = sessions.get(convened.sessionId());
        Map<String, Object> model = Map.of(
                "subject",
                "Convocation – " + session.label(),
                "text",
                "Le comité de programmation auquel vous siégez se réunit le "
                        + french.say(session.plan().scheduledAt()) + ", "
                        + session.plan().place()
                        + ".\n\nL’ordre du jour est sur le portail. Avant de voter, déclarez pour chaque dossier l’absence"
                        + " ou l’existence d’un conflit d’intérêts.",
                "link",
                "/staff/committee/view?id=" + session.id(),
                "bodyName",
                bodies.get(session.bodyId()).name());
        session.seats().stream()
                .map(seat -> new Recipient(seat.email(), seat.memberName(), seat.memberId()))
                .forEach(member ->
                        mails.queue(MailOrder.of("notice", member, model).about(session)));
    }

    void tellCarriers(@Observes MinutesSigned signed) {
        CommitteeSession session = sessions.get(signed.sessionId());
        session.decidedItems().forEach(item -> tell(session, item, signed.act()));
    }

    private void tell(CommitteeSession session, AgendaItem item, Act act) {
        Operation operation = operations.get(item.proposal().operationId());
        documents.produce(
                DocumentTemplate.DECISION_NOTICE,
                notice(session, item, operation),
                Filing.with(item.proposal()).sharedWith(operation.organisationId()),
                act);
        notices.toCarrier(
                operation,
                new Notice(
                        "Décision du comité de programmation",
                        "Le comité de programmation a rendu une décision sur votre dossier. La notification est jointe à"
                                + " votre dossier sur le portail.",
                        "/carrier/operation/view?id=" + operation.id()));
    }

    private Map<String, Object> notice(CommitteeSession session, AgendaItem item, Operation operation) {
        AgendaProposal proposal = item.proposal();
        Decision decision = item.decision().orElseThrow();
        FundingApplication application = applications.ofOperation(operation.id());
        CallForProjects call = calls.get(operation.callId());
        Party carrier = Party.carrier(organisations.get(operation.organisationId()), application);
        Map<String, Object> model = new HashMap<>();
        model.put("bodyName", bodies.get(operation.bodyId()).name());
        model.put("operationNumber", proposal.operationNumber());
        model.put(
                "carrier",
                Map.of(
                        "name", carrier.name(),
                        "address", carrier.address(),
                        "representative", carrier.representative().name()));
        model.put("operation", Map.of("title", proposal.title()));
        model.put("call", Map.of("reference", call.reference(), "title", call.title()));
        model.put("kind", proposal.kind());
        model.put(
                "session",
                Map.of(
                        "title", session.plan().title(),
                        "date", ParisTime.wallClock(decision.decidedAt()).toLocalDate()));
        model.put("outcome", decision.outcome());
        model.put("totalCost", proposal.totalCost());
        model.put("requested", proposal.requestedAmount());
        model.put("granted", decision.grantedAmount());
        model.put(
                "rate",
                decision.grantedAmount().isPositive()
                        ? Rate.ratio(decision.grantedAmount(), proposal.totalCost())
                        : Rate.ZERO);
        model.put("realisation", application.period().orElseThrow());
        model.put("reasons", decision.reasons());
        model.put("reservations", decision.reservations());
        return model;
    }
}
