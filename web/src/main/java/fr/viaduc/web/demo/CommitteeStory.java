package fr.viaduc.web.demo;

import static fr.viaduc.web.demo.AppraisalStory.STORY;

import fr.viaduc.domain.selection.DecisionOutcome;
import fr.viaduc.domain.selection.VoteChoice;
import fr.viaduc.ejb.identity.DeclaringConflictsOfInterest;
import fr.viaduc.ejb.selection.CommitteeQueries;
import fr.viaduc.ejb.selection.DecisionDraft;
import fr.viaduc.ejb.selection.HoldingSessions;
import fr.viaduc.ejb.selection.PreparingSessions;
import fr.viaduc.ejb.selection.RecordingDecisions;
import fr.viaduc.ejb.selection.SessionDraft;
import fr.viaduc.ejb.selection.SessionSheet;
import fr.viaduc.ejb.selection.SettingAgendas;
import fr.viaduc.ejb.selection.VotingOnFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** How the committee of the demonstration meets; for every chapter that needs a decided file. */
@ApplicationScoped
public class CommitteeStory {

    private static final List<String> MEMBERS = List.of("comite1", "comite2");

    @Inject
    private PreparingSessions preparing;

    @Inject
    private SettingAgendas agendas;

    @Inject
    private HoldingSessions holding;

    @Inject
    private VotingOnFiles voting;

    @Inject
    private RecordingDecisions decisions;

    @Inject
    private CommitteeQueries committees;

    @Inject
    private DeclaringConflictsOfInterest declaring;

    /** The secretary prepares a session with these files and sends the agenda. */
    UUID prepare(Stage stage, String preparedOn, LocalDateTime scheduledAt, List<String> names) {
        stage.as("secretariat", preparedOn + "T09:00");
        SessionDraft draft = new SessionDraft();
        draft.setTitle(STORY.getString("session.title"));
        draft.setScheduledAt(scheduledAt);
        draft.setPlace(STORY.getString("session.place"));
        draft.setQuorum(MEMBERS.size());
        draft.setRulesVersion("2022-1");
        UUID session = preparing.prepare(draft);
        for (String name : names) {
            UUID operation = stage.the("operation " + name);
            declaring.declare(operation, false, "");
            agendas.putOnAgenda(session, version(session), waiting(operation));
        }
        preparing.convene(session, version(session));
        return session;
    }

    private UUID waiting(UUID operation) {
        return committees.waiting().stream()
                .filter(waiting -> waiting.operationId().equals(operation))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private int version(UUID session) {
        return committees.session(session).version();
    }

    /** Members vote, the secretary records, and the chair signs the minutes two days later. */
    void hold(Stage stage, UUID session, LocalDateTime at, Map<String, DecisionOutcome> outcomes) {
        stage.as("secretariat", at.toString());
        Set<UUID> present = committees.session(session).seats().stream()
                .map(SessionSheet.Seat::memberId)
                .collect(Collectors.toSet());
        UUID chair = committees.session(session).seats().get(0).memberId();
        holding.open(session, version(session), present, chair);
        for (String member : MEMBERS) {
            stage.as(member, at.plusMinutes(20).toString());
            outcomes.forEach((name, outcome) -> vote(session, stage.the("operation " + name), outcome));
        }
        stage.as("secretariat", at.plusHours(1).toString());
        outcomes.forEach((name, outcome) -> decide(item(session, stage.the("operation " + name)), outcome));
        holding.close(session, version(session));
        stage.as(MEMBERS.get(0), at.plusDays(2).toString());
        holding.signMinutes(session, version(session));
    }

    private void vote(UUID session, UUID operation, DecisionOutcome outcome) {
        declaring.declare(operation, false, "");
        VoteChoice choice =
                switch (outcome) {
                    case FAVOURABLE -> VoteChoice.FAVOURABLE;
                    case UNFAVOURABLE -> VoteChoice.UNFAVOURABLE;
                    case DEFERRED -> VoteChoice.DEFERRED;
                };
        voting.vote(item(session, operation).id(), choice);
    }

    private void decide(SessionSheet.Item item, DecisionOutcome outcome) {
        DecisionDraft draft = new DecisionDraft();
        draft.setOutcome(outcome);
        draft.setGrantedAmount(outcome == DecisionOutcome.FAVOURABLE ? item.instructed() : null);
        draft.setReasons(STORY.getString("decision." + outcome));
        draft.setReservations("");
        decisions.decide(item.id(), draft);
    }

    private SessionSheet.Item item(UUID session, UUID operation) {
        return committees.session(session).items().stream()
                .filter(item -> item.operationId().equals(operation))
                .findFirst()
                .orElseThrow();
    }
}
