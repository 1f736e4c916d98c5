package fr.viaduc.ejb.selection;

import static fr.viaduc.domain.selection.CommitteeFixture.CHAIR;
import static fr.viaduc.domain.selection.CommitteeFixture.MEMBER;
import static fr.viaduc.domain.selection.CommitteeFixture.SECRETARY;
import static fr.viaduc.domain.selection.CommitteeFixture.THIRD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.domain.document.DocumentTemplate;
import fr.viaduc.domain.selection.CommitteeFixture;
import fr.viaduc.domain.selection.CommitteeSession;
import fr.viaduc.domain.selection.DecisionOutcome;
import fr.viaduc.domain.selection.ProposalKind;
import fr.viaduc.domain.selection.ProposedDecision;
import fr.viaduc.domain.selection.RecusalReason;
import fr.viaduc.domain.selection.VoteChoice;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import fr.viaduc.ejb.document.Printed;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SessionPapersTest {

    @Test
    @DisplayName("R-DOC-1 the agenda conforms and lists every case with its amounts")
    void theAgendaListsEveryCase() throws IOException {
        CommitteeSession session =
                CommitteeFixture.convened(2, CommitteeFixture.proposal("202700012"), CHAIR, MEMBER, THIRD);
        Printed agenda = Printed.of(DocumentTemplate.SESSION_AGENDA, SessionPapers.agenda(session));
        assertEquals(List.of(), agenda.failures());
        assertTrue(agenda.text().contains("202700012"), agenda.text());
        assertTrue(agenda.text().contains("Alain Brun"), agenda.text());
    }

    @Test
    @DisplayName("R-SEL-8 the minutes conform and tell who stepped back, how they voted and what was decided")
    void theMinutesTellTheVotes() throws IOException {
        CommitteeSession session =
                CommitteeFixture.open(2, CommitteeFixture.proposal("202700012"), CHAIR, MEMBER, THIRD);
        UUID item = CommitteeFixture.only(session).id();
        session.recuse(item, THIRD.userId(), RecusalReason.DECLARED_CONFLICT, SECRETARY);
        session.vote(item, VoteChoice.FAVOURABLE, CommitteeFixture.by(CHAIR));
        session.vote(item, VoteChoice.FAVOURABLE, CommitteeFixture.by(MEMBER));
        session.decide(
                item,
                new ProposedDecision(
                        DecisionOutcome.FAVOURABLE, Money.of(60_000), "", "Transmettre la lettre du Département"),
                SECRETARY);
        session.close(SECRETARY);
        session.signMinutes(CommitteeFixture.by(CHAIR));
        Printed minutes = Printed.of(DocumentTemplate.SESSION_MINUTES, SessionPapers.minutes(session));
        assertEquals(List.of(), minutes.failures());
        assertTrue(minutes.text().contains("conflit d’intérêts déclaré"), minutes.text());
        assertTrue(minutes.text().contains("Transmettre la lettre du Département"), minutes.text());
        assertTrue(minutes.text().contains("Décision : favorable"), minutes.text());
    }

    @DisplayName("R-SEL-8 the notice conforms and says how a final decision may be contested")
    @ParameterizedTest
    @EnumSource(DecisionOutcome.class)
    void theNoticeSaysHowToContest(DecisionOutcome outcome) throws IOException {
        boolean favourable = outcome == DecisionOutcome.FAVOURABLE;
        Map<String, Object> model = new HashMap<>();
        model.put("operationNumber", "202700012");
        model.put(
                "carrier",
                Map.of("name", "Association Cap", "address", "14 rue Ampère", "representative", "Nadia Belkacem"));
        model.put("operation", Map.of("title", "Accompagner vers l’emploi"));
        model.put("call", Map.of("reference", "AP-2027-01", "title", "Accompagnement renforcé"));
        model.put("kind", ProposalKind.SELECTION);
        model.put("session", Map.of("title", "Comité du 12 mars 2027", "date", LocalDate.of(2027, 3, 12)));
        model.put("outcome", outcome);
        model.put("totalCost", Money.of(100_000));
        model.put("requested", Money.of(65_000));
        model.put("granted", favourable ? Money.of(60_000) : Money.ZERO);
        model.put("rate", favourable ? Rate.of("0.60") : Rate.ZERO);
        model.put("realisation", DateRange.of("2027-01-01", "2028-12-31"));
        model.put("reasons", favourable ? "" : "Public hors de l’appel");
        model.put("reservations", "");
        Printed notice = Printed.of(DocumentTemplate.DECISION_NOTICE, model);
        if (favourable) {
            assertEquals(List.of(), notice.failures());
        }
        assertEquals(outcome != DecisionOutcome.DEFERRED, notice.text().contains("Voies et délais de recours"));
    }
}
