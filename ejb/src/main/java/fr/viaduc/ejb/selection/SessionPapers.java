package fr.viaduc.ejb.selection;

import fr.viaduc.domain.document.Document;
import fr.viaduc.domain.document.DocumentTemplate;
import fr.viaduc.domain.document.Filing;
import fr.viaduc.domain.selection.AgendaItem;
import fr.viaduc.domain.selection.AgendaProposal;
import fr.viaduc.domain.selection.CommitteeSeat;
import fr.viaduc.domain.selection.CommitteeSession;
import fr.viaduc.domain.selection.Decision;
import fr.viaduc.domain.selection.VoteChoice;
import fr.viaduc.domain.selection.VoteTally;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.ejb.document.GeneratingDocuments;
import fr.viaduc.ejb.identity.Bodies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the agenda of a session and its minutes, for the body alone. */
@ApplicationScoped
public class SessionPapers {

    @Inject
    private GeneratingDocuments documents;

    @Inject
    private Bodies bodies;

    /** Writes the agenda (ordre du jour). */
    public Document agenda(CommitteeSession session, Act act) {
        return produce(DocumentTemplate.SESSION_AGENDA, agenda(session), session, act);
    }

    /** Writes the minutes (procès-verbal), signed by the person who acts. */
    public Document minutes(CommitteeSession session, Act act) {
        return produce(DocumentTemplate.SESSION_MINUTES, minutes(session), session, act);
    }

    private Document produce(
            DocumentTemplate template, Map<String, Object> content, CommitteeSession session, Act act) {
        Map<String, Object> model = new HashMap<>(content);
        model.put("bodyName", bodies.get(session.bodyId()).name());
        return documents.produce(template, model, Filing.with(session).internal(), act);
    }

    static Map<String, Object> agenda(CommitteeSession session) {
        List<AgendaProposal> proposals =
                session.items().stream().map(AgendaItem::proposal).toList();
        return Map.of(
                "session",
                Map.of(
                        "title", session.plan().title(),
                        "scheduledAt", session.plan().scheduledAt(),
                        "place", session.plan().place(),
                        "quorum", session.plan().quorum(),
                        "rulesVersion", session.plan().rulesVersion()),
                "members",
                session.seats().stream().map(CommitteeSeat::memberName).toList(),
                "items",
                session.items().stream().map(SessionPapers::caseOf).toList(),
                "total",
                Money.sum(proposals.stream().map(AgendaProposal::instructedAmount)));
    }

    private static Map<String, Object> caseOf(AgendaItem item) {
        AgendaProposal proposal = item.proposal();
        return Map.ofEntries(
                Map.entry("rank", item.rank()),
                Map.entry("number", proposal.operationNumber()),
                Map.entry("title", proposal.title()),
                Map.entry("carrier", proposal.carrierName()),
                Map.entry("kind", proposal.kind()),
                Map.entry("opinion", opinion(proposal)),
                Map.entry("totalCost", proposal.totalCost()),
                Map.entry("requested", proposal.requestedAmount()),
                Map.entry("instructed", proposal.instructedAmount()),
                Map.entry("summary", proposal.summary()));
    }

    private static Object opinion(AgendaProposal proposal) {
        return proposal.opinion().<Object>map(opinion -> opinion).orElse("");
    }

    static Map<String, Object> minutes(CommitteeSession session) {
        return Map.of(
                "session",
                Map.of(
                        "title", session.plan().title(),
                        "scheduledAt", session.plan().scheduledAt(),
                        "openedAt", session.openedAt().orElseThrow(),
                        "closedAt", session.closedAt().orElseThrow(),
                        "place", session.plan().place(),
                        "quorum", session.plan().quorum(),
                        "rulesVersion", session.plan().rulesVersion()),
                "chair",
                Map.of(
                        "name", session.chair().orElseThrow().memberName(),
                        "signedAt", session.minutesSignedAt().orElseThrow()),
                "attendance",
                session.seats().stream()
                        .map(seat -> Map.of("name", seat.memberName(), "state", seat.attendance()))
                        .toList(),
                "items",
                session.decidedItems().stream()
                        .map(item -> decided(session, item))
                        .toList(),
                "total",
                Money.sum(session.items().stream()
                        .map(item ->
                                item.decision().map(Decision::grantedAmount).orElse(Money.ZERO))));
    }

    private static Map<String, Object> decided(CommitteeSession session, AgendaItem item) {
        Decision decision = item.decision().orElseThrow();
        Map<String, Object> told = new HashMap<>(caseOf(item));
        told.put("recusals", recusals(session, item));
        told.put("votes", votes(session.tally(item)));
        told.put("outcome", decision.outcome());
        told.put("granted", decision.grantedAmount());
        told.put("reasons", decision.reasons());
        told.put("reservations", decision.reservations());
        return told;
    }

    private static List<Map<String, Object>> recusals(CommitteeSession session, AgendaItem item) {
        return item.recusals().stream()
                .map(recusal -> Map.<String, Object>of(
                        "name",
                        session.seats().stream()
                                .filter(seat -> seat.id().equals(recusal.seatId()))
                                .map(CommitteeSeat::memberName)
                                .findFirst()
                                .orElseThrow(),
                        "reason",
                        recusal.reason()))
                .toList();
    }

    private static Map<String, Object> votes(VoteTally tally) {
        return Map.of(
                "favourable", tally.count(VoteChoice.FAVOURABLE),
                "unfavourable", tally.count(VoteChoice.UNFAVOURABLE),
                "deferred", tally.count(VoteChoice.DEFERRED),
                "abstentions", tally.count(VoteChoice.ABSTENTION));
    }
}
