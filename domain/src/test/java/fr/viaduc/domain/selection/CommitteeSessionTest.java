package fr.viaduc.domain.selection;

import static fr.viaduc.domain.selection.CommitteeFixture.CHAIR;
import static fr.viaduc.domain.selection.CommitteeFixture.MEMBER;
import static fr.viaduc.domain.selection.CommitteeFixture.SECRETARY;
import static fr.viaduc.domain.selection.CommitteeFixture.THIRD;
import static fr.viaduc.domain.selection.CommitteeFixture.accounts;
import static fr.viaduc.domain.selection.CommitteeFixture.act;
import static fr.viaduc.domain.selection.CommitteeFixture.by;
import static fr.viaduc.domain.selection.CommitteeFixture.convened;
import static fr.viaduc.domain.selection.CommitteeFixture.favourable;
import static fr.viaduc.domain.selection.CommitteeFixture.only;
import static fr.viaduc.domain.selection.CommitteeFixture.open;
import static fr.viaduc.domain.selection.CommitteeFixture.prepared;
import static fr.viaduc.domain.selection.CommitteeFixture.proposal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.shared.RuleViolations;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitteeSessionTest {

    private static void refused(String code, Executable act) {
        assertEquals(code, assertThrows(RuleViolation.class, act).code());
    }

    @DisplayName("R-SEL-1 the whole life of a session, every pair allowed or refused")
    @ParameterizedTest(name = "{0} may become {1}")
    @CsvSource({"PREPARED,OPEN", "OPEN,CLOSED", "CLOSED,MINUTES_SIGNED", "MINUTES_SIGNED,"})
    void aStatusLeadsOnlyToTheNext(CommitteeSessionStatus from, CommitteeSessionStatus only) {
        for (CommitteeSessionStatus to : CommitteeSessionStatus.values()) {
            assertEquals(to == only, from.canBecome(to), from + " -> " + to);
        }
    }

    @Test
    @DisplayName("R-SEL-1 a session that is only prepared takes neither vote nor decision")
    void aPreparedSessionTakesNoVote() {
        CommitteeSession session = convened(1, proposal("202600001"), CHAIR);
        refused("committee.session.not.open", () -> session.vote(only(session).id(), VoteChoice.FAVOURABLE, by(CHAIR)));
        refused("committee.session.not.open", () -> session.decide(only(session).id(), favourable(60_000), SECRETARY));
        refused("committee.session.not.open", () -> session.close(SECRETARY));
        refused("committee.minutes.chair", () -> session.signMinutes(by(CHAIR)));
    }

    @Test
    @DisplayName("R-SEL-1 an open session keeps its agenda, its members and its plan")
    void anOpenSessionCannotBePreparedAgain() {
        CommitteeSession session = open(1, proposal("202600001"), CHAIR);
        Stream.<Executable>of(
                        () -> session.putOnAgenda(proposal("202600002"), SECRETARY),
                        () -> session.takeOffAgenda(only(session).id(), SECRETARY),
                        () -> session.rank(only(session).id(), 1),
                        () -> session.seat(MEMBER),
                        () -> session.unseat(CHAIR.userId()),
                        () -> session.replan(session.plan()),
                        () -> session.convene(SECRETARY),
                        () -> session.open(accounts(CHAIR), CHAIR.userId(), SECRETARY))
                .forEach(act -> refused("committee.session.not.prepared", act));
    }

    @Test
    void aSessionWithoutAgendaOrMembersIsNotConvened() {
        CommitteeSession empty = prepared(1, CHAIR);
        refused("committee.agenda.empty", () -> empty.convene(SECRETARY));
        CommitteeSession few = prepared(2, CHAIR);
        few.putOnAgenda(proposal("202600001"), SECRETARY);
        refused("committee.members.few", () -> few.convene(SECRETARY));
    }

    @Test
    void aSessionIsConvenedBeforeItsDate() {
        CommitteeSession session = prepared(1, CHAIR);
        session.putOnAgenda(proposal("202600001"), SECRETARY);
        refused(
                "committee.date.past",
                () -> session.convene(act("Claire Morel", Role.COMMITTEE_SECRETARY, "2027-03-12T08:30:00Z")));
        session.convene(act("Claire Morel", Role.COMMITTEE_SECRETARY, "2027-03-12T08:29:59Z"));
        assertTrue(session.convenedAt().isPresent());
    }

    @Test
    void aSessionOpensConvenedWithItsQuorumAndItsChair() {
        CommitteeSession unconvened = prepared(1, CHAIR);
        unconvened.putOnAgenda(proposal("202600001"), SECRETARY);
        refused("committee.not.convened", () -> unconvened.open(accounts(CHAIR), CHAIR.userId(), SECRETARY));

        CommitteeSession session = convened(2, proposal("202600002"), CHAIR, MEMBER, THIRD);
        refused("committee.quorum.session", () -> session.open(accounts(CHAIR), CHAIR.userId(), SECRETARY));
        refused("committee.chair.absent", () -> session.open(accounts(CHAIR, MEMBER), THIRD.userId(), SECRETARY));
        session.open(accounts(CHAIR, MEMBER), CHAIR.userId(), SECRETARY);
        assertEquals(CommitteeSessionStatus.OPEN, session.status());
        assertFalse(session.seatOf(THIRD.userId()).orElseThrow().isPresent());
    }

    @Test
    void aMemberHasOneSeat() {
        CommitteeSession session = prepared(1, CHAIR);
        refused("committee.member.seated", () -> session.seat(CHAIR));
    }

    @Test
    void aCaseIsOnOneAgendaOnly() {
        AgendaProposal proposal = proposal("202600001");
        prepared(1, CHAIR).putOnAgenda(proposal, SECRETARY);
        refused("state.move.refused", () -> prepared(1, CHAIR).putOnAgenda(proposal, SECRETARY));
    }

    @Test
    void aCaseTakenOffTheAgendaWaitsAgainAndTheOthersCloseUp() {
        CommitteeSession session = prepared(1, CHAIR);
        List<AgendaItem> items = Stream.of("202600001", "202600002", "202600003")
                .map(number -> session.putOnAgenda(proposal(number), SECRETARY))
                .toList();
        session.rank(items.get(2).id(), 1);
        assertEquals(List.of("202600003", "202600001", "202600002"), numbers(session));
        AgendaProposal taken = session.takeOffAgenda(items.get(0).id(), SECRETARY);
        assertEquals(AgendaProposalStatus.WAITING, taken.status());
        assertEquals(List.of("202600003", "202600002"), numbers(session));
        assertEquals(
                List.of(1, 2), session.items().stream().map(AgendaItem::rank).toList());
        refused("committee.rank.outside", () -> session.rank(items.get(1).id(), 3));
        refused("committee.rank.outside", () -> session.rank(items.get(1).id(), 0));
    }

    private static List<String> numbers(CommitteeSession session) {
        return session.items().stream()
                .map(item -> item.proposal().operationNumber())
                .toList();
    }

    @Test
    void aSessionClosesWhenEveryItemIsDecided() {
        CommitteeSession session = open(1, proposal("202600001"), CHAIR);
        refused("committee.items.undecided", () -> session.close(SECRETARY));
        session.vote(only(session).id(), VoteChoice.FAVOURABLE, by(CHAIR));
        session.decide(only(session).id(), favourable(60_000), SECRETARY);
        session.close(SECRETARY);
        assertEquals(CommitteeSessionStatus.CLOSED, session.status());
        refused("committee.session.not.open", () -> session.attend(CHAIR.userId(), Attendance.ABSENT));
    }

    @Test
    @DisplayName("A vote that is cast again is not another vote, a changed one is")
    void repeatedVoteIsNoOther() {
        CommitteeSession session = open(1, proposal("202600001"), CHAIR);
        var item = only(session).id();
        assertTrue(session.vote(item, VoteChoice.FAVOURABLE, by(CHAIR)));
        assertFalse(session.vote(item, VoteChoice.FAVOURABLE, by(CHAIR)));
        assertTrue(session.vote(item, VoteChoice.DEFERRED, by(CHAIR)));
    }

    @Test
    @DisplayName("R-SEL-8 only the chair signs the minutes, and not after having closed the session in person")
    void onlyTheChairSignsTheMinutes() {
        CommitteeSession session = open(1, proposal("202600001"), CHAIR, MEMBER);
        session.vote(only(session).id(), VoteChoice.FAVOURABLE, by(CHAIR));
        session.vote(only(session).id(), VoteChoice.FAVOURABLE, by(MEMBER));
        session.decide(only(session).id(), favourable(60_000), SECRETARY);
        refused("state.move.refused", () -> session.signMinutes(by(CHAIR)));
        session.close(SECRETARY);
        refused("committee.minutes.chair", () -> session.signMinutes(by(MEMBER)));
        session.signMinutes(by(CHAIR));
        assertEquals(CommitteeSessionStatus.MINUTES_SIGNED, session.status());
        refused("state.move.refused", () -> session.signMinutes(by(CHAIR)));
    }

    @Test
    @DisplayName("R-SEL-8 the chair who closed the session does not sign its minutes")
    void theChairWhoClosedDoesNotSign() {
        CommitteeSession session = open(1, proposal("202600001"), CHAIR);
        session.vote(only(session).id(), VoteChoice.FAVOURABLE, by(CHAIR));
        session.decide(only(session).id(), favourable(60_000), SECRETARY);
        session.close(by(CHAIR));
        refused("act.same.person", () -> session.signMinutes(by(CHAIR)));
    }

    @Test
    void aPlanNamesAllThatIsMissing() {
        RuleViolations refused = assertThrows(RuleViolations.class, () -> new SessionPlan(" ", null, null, 0, ""));
        assertEquals(
                Set.of(
                        "committee.title.missing",
                        "committee.place.missing",
                        "committee.rules.missing",
                        "committee.date.missing",
                        "committee.quorum.low"),
                Set.copyOf(
                        refused.violations().stream().map(RuleViolation::code).toList()));
    }
}
