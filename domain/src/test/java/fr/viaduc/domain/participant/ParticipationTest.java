package fr.viaduc.domain.participant;

import static fr.viaduc.domain.participant.ParticipantFixture.act;
import static fr.viaduc.domain.participant.ParticipantFixture.carrier;
import static fr.viaduc.domain.participant.ParticipantFixture.entered;
import static fr.viaduc.domain.participant.ParticipantFixture.entry;
import static fr.viaduc.domain.participant.ParticipantFixture.entryAs;
import static fr.viaduc.domain.participant.ParticipantFixture.exit;
import static fr.viaduc.domain.participant.ParticipantFixture.facts;
import static fr.viaduc.domain.participant.ParticipantFixture.lea;
import static fr.viaduc.domain.participant.ParticipantFixture.operation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.shared.RuleViolations;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipationTest {

    @DisplayName("the life of a record, every pair allowed or refused")
    @ParameterizedTest(name = "{0} may become {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    DRAFT                 | VALIDATED_BY_OPERATOR
                    VALIDATED_BY_OPERATOR | DRAFT VERIFIED_BY_MANAGER REJECTED_BY_CHECK
                    VERIFIED_BY_MANAGER   | DRAFT REJECTED_BY_CHECK
                    REJECTED_BY_CHECK     | VERIFIED_BY_MANAGER
                    """)
    void aStatusLeadsOnlyToThese(ParticipationStatus from, String allowed) {
        Set<ParticipationStatus> expected = Arrays.stream(allowed.split(" "))
                .map(ParticipationStatus::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ParticipationStatus.class)));
        assertEquals(expected, from.next());
    }

    @ParameterizedTest(name = "R-PART-2 an entry on {0} is refused with {1}")
    @CsvSource({"2025-12-31, participant.entry.outside", "2027-01-01, participant.entry.outside"})
    void anEntryOutsideTheOperationIsRefused(LocalDate day, String code) {
        assertEquals(List.of(code), codes(() -> enterOn(day, "2027-06-01")));
    }

    @ParameterizedTest(name = "R-PART-2 an entry on {0} is accepted")
    @CsvSource({"2026-01-01", "2026-12-31"})
    void theFirstAndTheLastDayOfTheOperationAreDaysOfEntry(LocalDate day) {
        assertEquals(day, enterOn(day, "2027-06-01").enteredOn());
    }

    @Test
    @DisplayName("R-PART-2 nobody enters tomorrow")
    void anEntryInTheFutureIsRefused() {
        assertEquals(List.of("participant.date.future"), codes(() -> enterOn(LocalDate.of(2026, 5, 2), "2026-05-01")));
        assertEquals(
                LocalDate.of(2026, 5, 1),
                enterOn(LocalDate.of(2026, 5, 1), "2026-05-01").enteredOn());
    }

    @Test
    @DisplayName("R-PART-2 an exit before the entry is refused, on the same day accepted")
    void anExitBeforeTheEntryIsRefused() {
        Participation p = entered();
        assertEquals(
                List.of("participant.exit.before.entry"),
                codes(() -> p.recordExit(facts(entry(), exit("2026-02-01", "2026-02-01")), carrier("2026-03-01"))));
        p.recordExit(facts(entry(), exit("2026-02-02", "2026-02-02")), carrier("2026-03-01"));
        assertFalse(p.isOpen());
    }

    @ParameterizedTest(name = "R-PART-3 a situation seen on {0} after an exit on 14 August: refused {1}")
    @CsvSource({"2026-08-13, true", "2026-08-14, false", "2026-09-11, false", "2026-09-12, true"})
    void theSituationAtExitIsObservedWithin28Days(String seen, boolean refused) {
        RecordFacts facts = facts(entry(), exit("2026-08-14", seen));
        Participation p = entered();
        if (refused) {
            assertEquals(
                    List.of("participant.exit.observed.late"), codes(() -> p.recordExit(facts, carrier("2026-10-01"))));
            assertTrue(p.isOpen());
        } else {
            p.recordExit(facts, carrier("2026-10-01"));
            assertEquals(LocalDate.of(2026, 8, 14), p.exit().orElseThrow().leftOn());
        }
    }

    @Test
    @DisplayName("R-PART-1 a return opens the same record: first entry kept, last exit counted")
    void aReturnOpensTheSameRecord() {
        Participation p = entered();
        p.recordExit(facts(entry(), exit("2026-03-20", "2026-03-22")), carrier("2026-04-01"));

        p.comeBack(LocalDate.of(2026, 6, 1), operation(), carrier("2026-06-02"));

        assertTrue(p.isOpen());
        assertEquals(LocalDate.of(2026, 2, 2), p.enteredOn());
        assertEquals(LocalDate.of(2026, 3, 20), p.formerStays().get(0).leftOn());

        p.recordExit(facts(entry(), exit("2026-10-15", "2026-10-18")), carrier("2026-10-20"));
        assertEquals(LocalDate.of(2026, 10, 15), p.exit().orElseThrow().leftOn());
        assertEquals(LocalDate.of(2026, 2, 2), p.enteredOn());
        assertEquals(1, p.formerStays().size());
    }

    @Test
    @DisplayName("R-PART-1 nobody comes back without having left, nor before, nor after the operation")
    void aReturnFollowsAnExit() {
        Participation p = entered();
        assertRefused("participation.return.without.exit", () -> back(p, "2026-06-01"));
        p.recordExit(facts(entry(), exit("2026-03-20", "2026-03-22")), carrier("2026-04-01"));
        assertRefused("participation.return.too.early", () -> back(p, "2026-03-20"));
        assertRefused("participant.entry.outside", () -> back(p, "2027-01-01"));
        back(p, "2026-03-21");
        assertRefused(
                "participation.exit.before.return",
                () -> p.recordExit(facts(entry(), exit("2026-03-20", "2026-03-20")), carrier("2026-04-01")));
    }

    @Test
    @DisplayName("R-PART-11 an incomplete record is not validated; the refusal names what misses")
    void anIncompleteRecordIsNotValidated() {
        Participation p = entered();
        RecordFacts bare = facts(entryAs(LabourMarketStatus.OTHER_INACTIVE, null), null);
        RecordFacts without = new RecordFacts(
                bare.operation(), bare.person(), bare.enteredOn(), EntryQuestionnaire.unanswered(), null);
        RuleViolation refused = assertThrows(RuleViolation.class, () -> p.validate(without, carrier("2026-02-05")));
        assertEquals("participation.incomplete", refused.code());
        assertTrue(refused.arguments().get(1).toString().contains("E13"));
        assertEquals(ParticipationStatus.DRAFT, p.status());
    }

    @Test
    @DisplayName("R-PART-11 once validated the entry is frozen until it is opened with a reason")
    void aValidatedEntryIsFrozen() {
        Participation p = entered();
        p.validate(facts(entry(), null), carrier("2026-02-05"));
        assertRefused("participation.entry.frozen", () -> p.recordEntry(facts(entry(), null), carrier("2026-02-06")));
        assertRefused("act.reason.missing", () -> p.reopen(carrier("2026-02-06")));
        p.reopen(carrier("2026-02-06").because("Date de naissance erronée"));
        p.recordEntry(facts(entry(), null), carrier("2026-02-06"));
        assertEquals(ParticipationStatus.DRAFT, p.status());
    }

    @Test
    void theManagerVerifiesOnlyWhatTheOperatorValidated() {
        Participation p = entered();
        assertRefused("state.move.refused", () -> p.verify(act(Role.GRANT_MANAGER, "2026-02-10")));
        p.validate(facts(entry(), null), carrier("2026-02-05"));
        p.verify(act(Role.GRANT_MANAGER, "2026-02-10"));
        assertEquals(ParticipationStatus.VERIFIED_BY_MANAGER, p.status());
    }

    @Test
    void aRejectedRecordTakesNoExitAndNoReturn() {
        Participation p = entered();
        p.validate(facts(entry(), null), carrier("2026-02-05"));
        p.rejectByCheck(act(Role.CONTROLLER, "2026-09-01").because("Résidence hors du territoire"));
        assertRefused(
                "participation.rejected",
                () -> p.recordExit(facts(entry(), exit("2026-08-14", "2026-08-20")), carrier("2026-09-02")));
        assertRefused("participation.rejected", () -> back(p, "2026-09-02"));
        p.restoreAfterRebuttal(act(Role.CONTROLLER, "2026-10-01").because("Justificatif produit"));
        assertEquals(ParticipationStatus.VERIFIED_BY_MANAGER, p.status());
    }

    @Test
    @DisplayName("R-PART-8 neither the history nor a refusal names the person")
    void theRecordSpeaksOfAPseudonym() {
        Participation p = entered();
        assertEquals("P-000123", p.label());
        RuleViolation refused = assertThrows(RuleViolation.class, () -> back(p, "2026-06-01"));
        assertEquals(List.of("P-000123"), refused.arguments());
        assertFalse(p.takeUntracedChanges().toString().contains(lea().lastName()));
    }

    private static Participation enterOn(LocalDate day, String today) {
        Participation p = new Participation(
                operation(),
                new Participant(ParticipantFixture.BODY, operation().organisationId(), 1, lea()),
                carrier("2026-02-03"));
        p.recordEntry(
                new RecordFacts(operation(), lea(), day, entryAs(LabourMarketStatus.OTHER_INACTIVE, null), null),
                carrier(today));
        return p;
    }

    private static void back(Participation p, String day) {
        p.comeBack(LocalDate.parse(day), operation(), carrier("2027-02-01"));
    }

    private static void assertRefused(String code, org.junit.jupiter.api.function.Executable act) {
        assertEquals(code, assertThrows(RuleViolation.class, act).code());
    }

    private static List<String> codes(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(RuleViolations.class, act).violations().stream()
                .map(RuleViolation::code)
                .toList();
    }
}
