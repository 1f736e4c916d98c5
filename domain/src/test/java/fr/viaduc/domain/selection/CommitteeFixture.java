package fr.viaduc.domain.selection;

import fr.viaduc.domain.appraisal.OpinionValue;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Sessions, members and cases for the tests of the committee. */
public final class CommitteeFixture {

    public static final UUID BODY = UUID.randomUUID();
    public static final UUID LINE_2027 = UUID.randomUUID();
    public static final UUID LINE_2028 = UUID.randomUUID();
    public static final Instant MEETING = Instant.parse("2027-03-12T08:30:00Z");
    public static final Act SECRETARY = act("Claire Morel", Role.COMMITTEE_SECRETARY, "2027-03-01T08:00:00Z");
    public static final CommitteeMember CHAIR = member("Alain Brun");
    public static final CommitteeMember MEMBER = member("Béatrice Colas");
    public static final CommitteeMember THIRD = member("Denis Faure");

    private CommitteeFixture() {}

    public static Act act(String name, Role role, String at) {
        return new Act(UUID.randomUUID(), name, role.name(), null, Instant.parse(at), "");
    }

    public static CommitteeMember member(String name) {
        return new CommitteeMember(UUID.randomUUID(), name, "membre@exemple.fr", UUID.randomUUID());
    }

    public static Act by(CommitteeMember member) {
        return new Act(member.userId(), member.name(), Role.Names.COMMITTEE_MEMBER, member.unitId(), MEETING, "");
    }

    public static AgendaProposal proposal(String number) {
        return proposal(number, ProposalKind.SELECTION);
    }

    public static AgendaProposal proposal(String number, ProposalKind kind) {
        ProposedFile file = new ProposedFile(
                BODY,
                UUID.randomUUID(),
                number,
                "Accompagner vers l’emploi",
                UUID.randomUUID(),
                "Association Cap",
                null);
        List<BudgetShare> shares = List.of(
                new BudgetShare(LINE_2027, 2027, Money.of(40_000)), new BudgetShare(LINE_2028, 2028, Money.of(20_000)));
        ProposedFigures figures = new ProposedFigures(
                OpinionValue.FAVOURABLE,
                "Accompagnement renforcé",
                Money.of(100_000),
                Money.of(65_000),
                Money.of(60_000),
                kind == ProposalKind.DEPROGRAMMING ? List.of() : shares);
        return new AgendaProposal(file, kind, UUID.randomUUID(), figures, SECRETARY);
    }

    public static CommitteeSession prepared(int quorum, CommitteeMember... members) {
        CommitteeSession session = new CommitteeSession(
                BODY,
                new SessionPlan(
                        "Comité de programmation du 12 mars 2027", MEETING, "Salle du conseil", quorum, "2026-1"),
                SECRETARY);
        for (CommitteeMember member : members) {
            session.seat(member);
        }
        return session;
    }

    public static CommitteeSession convened(int quorum, AgendaProposal proposal, CommitteeMember... members) {
        CommitteeSession session = prepared(quorum, members);
        session.putOnAgenda(proposal, SECRETARY);
        session.convene(SECRETARY);
        return session;
    }

    public static CommitteeSession open(int quorum, AgendaProposal proposal, CommitteeMember... members) {
        CommitteeSession session = convened(quorum, proposal, members);
        session.open(accounts(members), members[0].userId(), SECRETARY);
        return session;
    }

    public static Set<UUID> accounts(CommitteeMember... members) {
        return java.util.Arrays.stream(members).map(CommitteeMember::userId).collect(Collectors.toSet());
    }

    public static AgendaItem only(CommitteeSession session) {
        return session.items().get(0);
    }

    public static ProposedDecision favourable(long granted) {
        return new ProposedDecision(DecisionOutcome.FAVOURABLE, Money.of(granted), "", "");
    }
}
