package fr.viaduc.domain.selection;

import static fr.viaduc.domain.selection.CommitteeFixture.CHAIR;
import static fr.viaduc.domain.selection.CommitteeFixture.MEMBER;
import static fr.viaduc.domain.selection.CommitteeFixture.SECRETARY;
import static fr.viaduc.domain.selection.CommitteeFixture.THIRD;
import static fr.viaduc.domain.selection.CommitteeFixture.by;
import static fr.viaduc.domain.selection.CommitteeFixture.favourable;
import static fr.viaduc.domain.selection.CommitteeFixture.member;
import static fr.viaduc.domain.selection.CommitteeFixture.only;
import static fr.viaduc.domain.selection.CommitteeFixture.open;
import static fr.viaduc.domain.selection.CommitteeFixture.proposal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.RuleViolation;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommitteeDecisionTest {

    private static void refused(String code, Executable act) {
        assertEquals(code, assertThrows(RuleViolation.class, act).code());
    }

    private static ProposedDecision of(DecisionOutcome outcome, String reasons) {
        return new ProposedDecision(outcome, Money.of(60_000), reasons, "");
    }

    private static void vote(CommitteeSession session, VoteChoice choice, CommitteeMember... members) {
        for (CommitteeMember member : members) {
            session.vote(only(session).id(), choice, by(member));
        }
    }

    @DisplayName("R-SEL-2 a member who stepped back does not vote, and a vote already cast no longer counts")
    @ParameterizedTest
    @EnumSource(RecusalReason.class)
    void aRecusedMemberDoesNotVote(RecusalReason reason) {
        CommitteeSession session = open(1, proposal("202600001"), CHAIR, MEMBER);
        vote(session, VoteChoice.UNFAVOURABLE, MEMBER);
        session.recuse(only(session).id(), MEMBER.userId(), reason, SECRETARY);
        assertEquals(0, session.tally(only(session)).count(VoteChoice.UNFAVOURABLE));
        refused("committee.vote.recused", () -> vote(session, VoteChoice.FAVOURABLE, MEMBER));
        session.recuse(only(session).id(), MEMBER.userId(), reason, SECRETARY);
        assertEquals(1, only(session).recusals().size());
    }

    @Test
    void aPersonWithoutSeatOrOutOfTheRoomDoesNotVote() {
        CommitteeSession session = open(1, proposal("202600001"), CHAIR, MEMBER);
        refused("committee.member.unknown", () -> vote(session, VoteChoice.FAVOURABLE, member("Inconnue")));
        session.attend(MEMBER.userId(), Attendance.EXCUSED);
        refused("committee.vote.absent", () -> vote(session, VoteChoice.FAVOURABLE, MEMBER));
    }

    @Test
    void aMemberMayChangeTheVoteUntilTheDecision() {
        CommitteeSession session = open(1, proposal("202600001"), CHAIR);
        vote(session, VoteChoice.UNFAVOURABLE, CHAIR);
        vote(session, VoteChoice.FAVOURABLE, CHAIR);
        assertEquals(1, only(session).votes().size());
        session.decide(only(session).id(), favourable(60_000), SECRETARY);
        refused("committee.item.decided", () -> vote(session, VoteChoice.UNFAVOURABLE, CHAIR));
        refused("committee.item.decided", () -> session.decide(only(session).id(), favourable(60_000), SECRETARY));
        refused(
                "committee.item.decided",
                () -> session.recuse(only(session).id(), CHAIR.userId(), RecusalReason.AT_OWN_REQUEST, SECRETARY));
    }

    @Test
    @DisplayName("R-SEL-3 with too few voters only a deferral is possible, without a vote")
    void withTooFewVotersOnlyADeferralIsPossible() {
        CommitteeSession session = open(2, proposal("202600001"), CHAIR, MEMBER);
        session.recuse(only(session).id(), MEMBER.userId(), RecusalReason.DECLARED_CONFLICT, SECRETARY);
        vote(session, VoteChoice.FAVOURABLE, CHAIR);
        refused("committee.quorum.item", () -> session.decide(only(session).id(), favourable(60_000), SECRETARY));
        session.decide(only(session).id(), of(DecisionOutcome.DEFERRED, "Quorum non atteint"), SECRETARY);
        assertEquals(
                DecisionOutcome.DEFERRED, only(session).decision().orElseThrow().outcome());
    }

    @Test
    void everybodyWhoMayVoteVotesFirst() {
        CommitteeSession session = open(2, proposal("202600001"), CHAIR, MEMBER);
        vote(session, VoteChoice.FAVOURABLE, CHAIR);
        RuleViolation missing = assertThrows(
                RuleViolation.class, () -> session.decide(only(session).id(), favourable(60_000), SECRETARY));
        assertEquals("committee.vote.missing", missing.code());
        assertEquals(List.of(MEMBER.name()), missing.arguments());
        vote(session, VoteChoice.ABSTENTION, MEMBER);
        session.decide(only(session).id(), favourable(60_000), SECRETARY);
    }

    @Test
    @DisplayName("R-SEL-4 the decision follows the votes")
    void theDecisionFollowsTheVotes() {
        CommitteeSession session = open(1, proposal("202600001"), CHAIR, MEMBER, THIRD);
        vote(session, VoteChoice.UNFAVOURABLE, CHAIR, MEMBER);
        vote(session, VoteChoice.FAVOURABLE, THIRD);
        refused(
                "committee.decision.against.vote",
                () -> session.decide(only(session).id(), favourable(60_000), SECRETARY));
        refused(
                "committee.decision.against.vote",
                () -> session.decide(only(session).id(), of(DecisionOutcome.DEFERRED, "À revoir"), SECRETARY));
        session.decide(only(session).id(), of(DecisionOutcome.UNFAVOURABLE, "Hors objet de l’appel"), SECRETARY);
    }

    @Test
    @DisplayName("R-SEL-4 the chair's vote breaks a tie; without it nothing is decided")
    void theChairBreaksATie() {
        CommitteeSession session = open(1, proposal("202600001"), CHAIR, MEMBER, THIRD);
        vote(session, VoteChoice.ABSTENTION, CHAIR);
        vote(session, VoteChoice.UNFAVOURABLE, MEMBER);
        vote(session, VoteChoice.FAVOURABLE, THIRD);
        refused("committee.vote.tied", () -> session.decide(only(session).id(), favourable(60_000), SECRETARY));
        vote(session, VoteChoice.FAVOURABLE, CHAIR);
        vote(session, VoteChoice.UNFAVOURABLE, THIRD);
        vote(session, VoteChoice.ABSTENTION, MEMBER);
        session.decide(only(session).id(), favourable(60_000), SECRETARY);
        assertEquals(
                DecisionOutcome.FAVOURABLE,
                only(session).decision().orElseThrow().outcome());
    }

    @Test
    @DisplayName("R-SEL-4 when everybody abstains nothing is decided")
    void abstentionsAloneDecideNothing() {
        CommitteeSession session = open(1, proposal("202600001"), CHAIR);
        vote(session, VoteChoice.ABSTENTION, CHAIR);
        refused("committee.vote.tied", () -> session.decide(only(session).id(), favourable(60_000), SECRETARY));
    }

    @Test
    @DisplayName("R-SEL-5 the grant stops at the instructed amount, to the cent")
    void theGrantStopsAtTheInstructedAmount() {
        CommitteeSession session = open(1, proposal("202600001"), CHAIR);
        vote(session, VoteChoice.FAVOURABLE, CHAIR);
        ProposedDecision oneCentMore = new ProposedDecision(DecisionOutcome.FAVOURABLE, Money.of("60000.01"), "", "");
        refused(
                "committee.amount.above.instructed",
                () -> session.decide(only(session).id(), oneCentMore, SECRETARY));
        refused("committee.amount.missing", () -> session.decide(only(session).id(), favourable(0), SECRETARY));
        session.decide(only(session).id(), favourable(60_000), SECRETARY);
        assertEquals(Money.of(60_000), BudgetShare.total(only(session).grantedShares()));
    }

    @Test
    @DisplayName("R-SEL-6 a smaller grant weighs on the same years in the same proportions, to the cent")
    void aSmallerGrantKeepsTheProportionsOfTheYears() {
        CommitteeSession session = open(1, proposal("202600001"), CHAIR);
        vote(session, VoteChoice.FAVOURABLE, CHAIR);
        session.decide(
                only(session).id(),
                new ProposedDecision(DecisionOutcome.FAVOURABLE, Money.of("50000.00"), "", ""),
                SECRETARY);
        assertEquals(
                List.of(Money.of("33333.34"), Money.of("16666.66")),
                only(session).grantedShares().stream().map(BudgetShare::amount).toList());
    }

    @DisplayName("R-SEL-7 a refusal or a deferral needs its grounds, and grants nothing")
    @ParameterizedTest
    @EnumSource(
            value = DecisionOutcome.class,
            names = {"UNFAVOURABLE", "DEFERRED"})
    void aRefusalNeedsItsGrounds(DecisionOutcome outcome) {
        CommitteeSession session = open(1, proposal("202600001"), CHAIR);
        vote(session, VoteChoice.valueOf(outcome.name()), CHAIR);
        refused(
                "committee.decision.reasons.missing",
                () -> session.decide(only(session).id(), of(outcome, "  "), SECRETARY));
        session.decide(only(session).id(), of(outcome, "Public visé hors appel"), SECRETARY);
        assertTrue(only(session).grantedShares().isEmpty());
        assertEquals(Money.ZERO, only(session).decision().orElseThrow().grantedAmount());
        assertEquals(AgendaProposalStatus.DECIDED, only(session).proposal().status());
    }

    @Test
    @DisplayName("R-SEL-9 a deprogramming is decided without an amount")
    void aDeprogrammingGrantsNothing() {
        CommitteeSession session = open(1, proposal("202600001", ProposalKind.DEPROGRAMMING), CHAIR);
        vote(session, VoteChoice.FAVOURABLE, CHAIR);
        session.decide(
                only(session).id(),
                new ProposedDecision(DecisionOutcome.FAVOURABLE, null, "Opération non démarrée", ""),
                SECRETARY);
        assertEquals(Money.ZERO, only(session).decision().orElseThrow().grantedAmount());
        assertTrue(only(session).grantedShares().isEmpty());
    }

    @Test
    @DisplayName("R-SEL-9 a file given up is no longer voted on and does not keep the session open")
    void aFileGivenUpIsLeftOut() {
        CommitteeSession session = open(1, proposal("202600001"), CHAIR);
        only(session).proposal().withdraw(SECRETARY);
        refused("committee.item.withdrawn", () -> vote(session, VoteChoice.FAVOURABLE, CHAIR));
        refused("committee.item.withdrawn", () -> session.decide(only(session).id(), favourable(60_000), SECRETARY));
        session.close(SECRETARY);
        assertTrue(session.decidedItems().isEmpty());
    }

    @Test
    void aCaseWhoseYearsDoNotAddUpIsRefused() {
        ProposedFile file = new ProposedFile(
                CommitteeFixture.BODY,
                java.util.UUID.randomUUID(),
                "202600009",
                "Projet",
                java.util.UUID.randomUUID(),
                "Cap",
                null);
        ProposedFigures figures = new ProposedFigures(
                null,
                "",
                Money.of(10),
                Money.of(6),
                Money.of(6),
                List.of(new BudgetShare(CommitteeFixture.LINE_2027, 2027, Money.of(5))));
        refused(
                "committee.shares.unbalanced",
                () -> new AgendaProposal(
                        file, ProposalKind.SELECTION, java.util.UUID.randomUUID(), figures, SECRETARY));
    }
}
