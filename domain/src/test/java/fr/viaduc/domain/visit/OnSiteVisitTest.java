package fr.viaduc.domain.visit;

import static fr.viaduc.domain.visit.VisitFixture.CARRIER;
import static fr.viaduc.domain.visit.VisitFixture.CORRECTION;
import static fr.viaduc.domain.visit.VisitFixture.VALIDATOR;
import static fr.viaduc.domain.visit.VisitFixture.act;
import static fr.viaduc.domain.visit.VisitFixture.allCompliant;
import static fr.viaduc.domain.visit.VisitFixture.carriedOut;
import static fr.viaduc.domain.visit.VisitFixture.carrier;
import static fr.viaduc.domain.visit.VisitFixture.controller;
import static fr.viaduc.domain.visit.VisitFixture.finallyReported;
import static fr.viaduc.domain.visit.VisitFixture.inRebuttal;
import static fr.viaduc.domain.visit.VisitFixture.plan;
import static fr.viaduc.domain.visit.VisitFixture.planned;
import static fr.viaduc.domain.visit.VisitFixture.seenOn;
import static fr.viaduc.domain.visit.VisitFixture.validator;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.shared.RuleViolations;
import fr.viaduc.domain.shared.StatusChange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OnSiteVisitTest {

    @DisplayName("R-VISIT-10 the whole life of a visit, every pair allowed or refused")
    @ParameterizedTest(name = "{0} may become {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    PLANNED            | ANNOUNCED CARRIED_OUT
                    ANNOUNCED          | CARRIED_OUT
                    CARRIED_OUT        | PROVISIONAL_REPORT
                    PROVISIONAL_REPORT | REBUTTAL FINAL_REPORT
                    REBUTTAL           | FINAL_REPORT
                    FINAL_REPORT       | MEASURES_OPEN
                    MEASURES_OPEN      | LIFTED NOT_LIFTED
                    NOT_LIFTED         | LIFTED
                    LIFTED             | ''
                    """)
    void aStatusLeadsOnlyToThese(VisitStatus from, String allowed) {
        Set<VisitStatus> expected = Arrays.stream(allowed.split(" "))
                .filter(name -> !name.isEmpty())
                .map(VisitStatus::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(VisitStatus.class)));
        assertEquals(expected, from.next());
    }

    @Test
    @DisplayName("R-VISIT-1 a visit without a reason is not planned")
    void aVisitWithoutAReasonIsNotPlanned() {
        VisitPlan p = plan(true, "2026-06-15");
        assertRefused(
                "visit.text.missing",
                () -> new VisitPlan(
                        p.bodyId(),
                        p.organisationId(),
                        p.operationId(),
                        p.operationNumber(),
                        p.agreementId(),
                        p.realisation(),
                        1,
                        p.day(),
                        null,
                        p.sites(),
                        true,
                        " ",
                        ""));
        assertEquals("Premier conventionnement, montant élevé", planned(true).motive());
    }

    @ParameterizedTest(name = "R-VISIT-2 a visit on {0} is refused")
    @CsvSource({"2025-12-31", "2027-01-01"})
    void aVisitOutsideTheRealisationIsRefused(String day) {
        assertRefused("visit.day.outside", () -> plan(true, day));
    }

    @Test
    @DisplayName("R-VISIT-2 the first and the last day of the realisation are days of visit, yesterday is not")
    void aVisitIsNotPlannedForYesterday() {
        plan(true, "2026-01-01");
        plan(true, "2026-12-31");
        assertRefused("visit.day.past", () -> new OnSiteVisit(plan(true, "2026-06-15"), controller("2026-06-16")));
        new OnSiteVisit(plan(true, "2026-06-15"), controller("2026-06-15"));
    }

    @Test
    @DisplayName("R-VISIT-3 an unannounced visit belongs to no carrier in the history before its report is sent")
    void anUnannouncedVisitIsHiddenFromTheCarrier() {
        OnSiteVisit visit = planned(false);
        assertNull(visit.organisationId());
        assertRefused("visit.announce.unannounced", () -> visit.announce(controller("2026-06-02")));
        visit.note(
                seenOn("2026-06-15"),
                allCompliant(),
                List.of(new PersonMet("Nadia Ferrand", "Directrice")),
                controller("2026-06-15"));
        visit.carryOut(controller("2026-06-15"));
        visit.drawUp(VisitConclusion.COMPLIANT_WITH_RESERVATIONS, "", List.of(CORRECTION), controller("2026-06-20"));
        assertNull(visit.organisationId());
        visit.openRebuttal(15, controller("2026-06-21"));
        assertEquals(CARRIER, visit.organisationId());
    }

    @Test
    void anAnnouncedVisitIsAnnouncedTheDayBeforeAtTheLatest() {
        assertRefused("visit.announce.late", () -> planned(true).announce(controller("2026-06-15")));
        OnSiteVisit visit = planned(true);
        visit.announce(controller("2026-06-14"));
        assertEquals(CARRIER, visit.organisationId());
    }

    @Test
    void anAnnouncedVisitDoesNotTakePlaceWithoutItsLetter() {
        OnSiteVisit visit = planned(true);
        visit.note(
                seenOn("2026-06-15"),
                List.of(),
                List.of(new PersonMet("Nadia Ferrand", "Directrice")),
                controller("2026-06-15"));
        assertRefused("visit.announce.missing", () -> visit.carryOut(controller("2026-06-15")));
    }

    @Test
    void aVisitTakesPlaceOnADayWithSomebody() {
        OnSiteVisit visit = planned(false);
        assertRefused("visit.day.missing", () -> visit.carryOut(controller("2026-06-15")));
        assertRefused(
                "visit.day.future",
                () -> visit.note(seenOn("2026-06-16"), List.of(), List.of(), controller("2026-06-15")));
        visit.note(seenOn("2026-06-15"), List.of(), List.of(), controller("2026-06-15"));
        assertRefused("visit.persons.missing", () -> visit.carryOut(controller("2026-06-15")));
    }

    @Test
    @DisplayName("R-VISIT-4 every point of the checklist is answered, and explained when it is not compliant")
    void everyPointIsAnswered() {
        OnSiteVisit visit = carriedOut();
        List<CheckpointFinding> found = Arrays.stream(Checkpoint.values())
                .filter(point -> point != Checkpoint.POSTER)
                .map(point -> new CheckpointFinding(
                        point,
                        point == Checkpoint.WEB_PAGE ? CheckpointAnswer.NON_COMPLIANT : CheckpointAnswer.COMPLIANT,
                        ""))
                .toList();
        visit.note(
                seenOn("2026-06-15"),
                found,
                List.of(new PersonMet("Nadia Ferrand", "Directrice")),
                controller("2026-06-15"));
        RuleViolations refused = assertThrows(
                RuleViolations.class,
                () -> visit.drawUp(VisitConclusion.COMPLIANT, "", List.of(), controller("2026-06-20")));
        assertEquals(
                List.of(List.of(Checkpoint.POSTER), List.of(Checkpoint.WEB_PAGE)),
                refused.violations().stream().map(RuleViolation::arguments).toList());
    }

    @Test
    @DisplayName("R-VISIT-5 measures fit the conclusion")
    void measuresFitTheConclusion() {
        OnSiteVisit visit = carriedOut();
        assertRefused(
                "visit.measures.unexpected",
                () -> visit.drawUp(VisitConclusion.COMPLIANT, "", List.of(CORRECTION), controller("2026-06-20")));
        assertRefused(
                "visit.measures.missing",
                () -> visit.drawUp(
                        VisitConclusion.COMPLIANT_WITH_RESERVATIONS, "", List.of(), controller("2026-06-20")));
        assertRefused(
                "visit.text.missing",
                () -> visit.drawUp(VisitConclusion.NON_COMPLIANT, "", List.of(), controller("2026-06-20")));
        assertRefused("visit.conclusion.missing", () -> visit.drawUp(null, "", List.of(), controller("2026-06-20")));
        visit.drawUp(VisitConclusion.NON_COMPLIANT, "Action inexistante", List.of(), controller("2026-06-20"));
        assertEquals(VisitStatus.PROVISIONAL_REPORT, visit.status());
    }

    @Test
    @DisplayName("R-VISIT-5 an exclusion says what it excludes, another measure until when")
    void aMeasureIsComplete() {
        assertRefused("visit.measure.due.missing", () -> new MeasureDraft(MeasureKind.CORRECT, "Afficher", null, null));
        assertRefused("visit.exclusion.empty", () -> new MeasureDraft(MeasureKind.EXCLUDE, "Exclu", null, null));
        assertRefused("visit.exclusion.empty", () -> new ExclusionScope(null, null, null));
        assertRefused(
                "visit.text.missing", () -> new MeasureDraft(MeasureKind.CORRECT, "", LocalDate.of(2026, 8, 31), null));
    }

    @Test
    @DisplayName("R-VISIT-6 the rebuttal period lasts 15 days at least, and a compliant visit has none")
    void theRebuttalPeriodLasts15DaysAtLeast() {
        OnSiteVisit visit = carriedOut();
        visit.drawUp(VisitConclusion.COMPLIANT_WITH_RESERVATIONS, "", List.of(CORRECTION), controller("2026-06-20"));
        assertRefused("visit.rebuttal.needed", () -> visit.validate(validator("2026-06-21")));
        OnSiteVisit compliant = carriedOut();
        compliant.drawUp(VisitConclusion.COMPLIANT, "", List.of(), controller("2026-06-20"));
        assertRefused("visit.rebuttal.pointless", () -> compliant.openRebuttal(30, controller("2026-06-20")));
        assertRefused("visit.rebuttal.short", () -> visit.openRebuttal(14, controller("2026-06-20")));
    }

    @Test
    @DisplayName("R-VISIT-6 the carrier answers once, until the last day; silence ends with it")
    void theCarrierAnswersOnceUntilTheLastDay() {
        OnSiteVisit visit = inRebuttal(CORRECTION);
        assertEquals(Optional.of(LocalDate.of(2026, 7, 20)), visit.rebuttal().until());
        assertRefused("visit.answer.closed", () -> visit.answer("Trop tard", List.of(), carrier("2026-07-21")));
        assertRefused(
                "visit.rebuttal.running",
                () -> visit.concludeFinally(VisitConclusion.COMPLIANT, "", List.of(), "", controller("2026-07-20")));
        visit.answer("L’affiche est posée", List.of(UUID.randomUUID()), carrier("2026-07-20"));
        assertRefused("visit.answer.given", () -> visit.answer("Encore", List.of(), carrier("2026-07-20")));
        assertRefused(
                "visit.text.missing",
                () -> visit.concludeFinally(VisitConclusion.COMPLIANT, "", List.of(), " ", controller("2026-07-20")));
        visit.concludeFinally(VisitConclusion.COMPLIANT, "", List.of(), "Photo vue", controller("2026-07-20"));
        assertTrue(visit.isConcluded());
        assertEquals(List.of(), visit.measures());
    }

    @Test
    @DisplayName("R-VISIT-7 neither the author nor the leader of the visit validates the report")
    void theAuthorDoesNotValidate() {
        OnSiteVisit visit = inRebuttal(CORRECTION);
        assertRefused("visit.conclusion.missing", () -> visit.validate(validator("2026-07-22")));
        visit.concludeFinally(
                VisitConclusion.COMPLIANT_WITH_RESERVATIONS,
                "",
                List.of(CORRECTION),
                "",
                act(VALIDATOR, Role.CONTROLLER, "2026-07-21"));
        assertRefused("visit.validate.author", () -> visit.validate(validator("2026-07-22")));
        assertRefused("visit.validate.author", () -> visit.validate(controller("2026-07-22")));
        visit.validate(act(UUID.randomUUID(), Role.VALIDATOR, "2026-07-22"));
        assertEquals(VisitStatus.MEASURES_OPEN, visit.status());
    }

    @Test
    @DisplayName("R-VISIT-8 an exclusion takes effect with the final report, not before")
    void anExclusionTakesEffectWithTheFinalReport() {
        UUID line = UUID.randomUUID();
        MeasureDraft exclusion = new MeasureDraft(
                MeasureKind.EXCLUDE,
                "Ateliers non rattachables",
                null,
                new ExclusionScope(CostCategory.OPERATING, line, DateRange.of("2026-03-01", "2026-03-31")));
        assertEquals(List.of(), inRebuttal(exclusion).exclusions());

        OnSiteVisit visit = finallyReported(exclusion);

        assertEquals(VisitStatus.FINAL_REPORT, visit.status());
        VisitExclusion effective = visit.exclusions().get(0);
        assertEquals(LocalDate.of(2026, 7, 22), effective.notifiedOn());
        ExclusionScope scope = effective.scope();
        assertTrue(scope.covers(CostCategory.OPERATING, line, LocalDate.of(2026, 3, 31)));
        assertTrue(scope.covers(CostCategory.OPERATING, line, DateRange.of("2026-02-01", "2026-03-01")));
        assertFalse(scope.covers(CostCategory.OPERATING, line, LocalDate.of(2026, 4, 1)));
        assertFalse(scope.covers(CostCategory.STAFF, line, LocalDate.of(2026, 3, 31)));
        assertFalse(scope.covers(CostCategory.OPERATING, null, LocalDate.of(2026, 3, 31)));
        assertTrue(new ExclusionScope(CostCategory.OPERATING, null, null)
                .covers(CostCategory.OPERATING, null, LocalDate.of(2030, 1, 1)));
        assertTrue(visit.obstacleToDeposit().isEmpty());
    }

    @Test
    @DisplayName("R-VISIT-9 open measures keep the next report from being deposited until all are lifted")
    void openMeasuresBlockTheNextReport() {
        OnSiteVisit visit = finallyReported(CORRECTION, CORRECTION);
        assertEquals(
                "visit.deposit.measures.open",
                visit.obstacleToDeposit().orElseThrow().code());
        UUID first = visit.measures().get(0).id();
        UUID second = visit.measures().get(1).id();
        visit.assess(first, true, "Affiche vue en photo", controller("2026-08-01"));
        assertEquals(VisitStatus.MEASURES_OPEN, visit.status());
        assertRefused("visit.measure.unknown", () -> visit.assess(first, true, "Encore", controller("2026-08-01")));
        visit.assess(second, false, "Rien n’a été fait", controller("2026-09-01"));
        assertEquals(VisitStatus.NOT_LIFTED, visit.status());
        assertTrue(visit.obstacleToDeposit().isPresent());
        visit.assess(second, true, "Fait depuis", controller("2026-09-15"));
        assertEquals(VisitStatus.LIFTED, visit.status());
        assertTrue(visit.obstacleToDeposit().isEmpty());
        assertRefused("visit.measures.closed", () -> visit.assess(second, true, "Encore", controller("2026-09-16")));
    }

    @Test
    @DisplayName("R-VISIT-9 a conclusion that is not compliant keeps every report from being deposited")
    void aNonCompliantVisitBlocksTheNextReport() {
        OnSiteVisit visit = carriedOut();
        visit.drawUp(VisitConclusion.NON_COMPLIANT, "Action inexistante", List.of(), controller("2026-06-20"));
        visit.openRebuttal(30, controller("2026-06-20"));
        assertTrue(visit.obstacleToDeposit().isEmpty());
        visit.concludeFinally(
                VisitConclusion.NON_COMPLIANT, "Action inexistante", List.of(), "", controller("2026-07-21"));
        visit.validate(validator("2026-07-22"));
        assertEquals(
                "visit.deposit.non.compliant",
                visit.obstacleToDeposit().orElseThrow().code());
    }

    @ParameterizedTest(name = "R-VISIT-10 a planned visit refuses an act of another stage ({0})")
    @EnumSource(WrongAct.class)
    void actsOfAnotherStageAreRefused(WrongAct wrong) {
        OnSiteVisit visit = planned(true);
        assertThrows(RuleViolation.class, () -> wrong.on(visit));
        assertEquals(VisitStatus.PLANNED, visit.status());
    }

    @Test
    void theNotesAreClosedWithTheReport() {
        OnSiteVisit visit = inRebuttal(CORRECTION);
        assertRefused(
                "visit.notes.closed",
                () -> visit.note(seenOn("2026-06-15"), List.of(), List.of(), controller("2026-07-01")));
        assertRefused(
                "visit.notes.closed",
                () -> visit.photograph(
                        UUID.randomUUID(), "Affiche", new PhotoFacts(null, null), controller("2026-07-01")));
    }

    @Test
    void theHistoryKeepsEveryMove() {
        assertEquals(
                List.of(
                        "PLANNED",
                        "ANNOUNCED",
                        "CARRIED_OUT",
                        "PROVISIONAL_REPORT",
                        "REBUTTAL",
                        "FINAL_REPORT",
                        "MEASURES_OPEN"),
                finallyReported(CORRECTION).takeUntracedChanges().stream()
                        .map(StatusChange::toStatus)
                        .toList());
    }

    enum WrongAct {
        DRAW_UP {
            @Override
            void on(OnSiteVisit visit) {
                visit.note(
                        seenOn("2026-06-15"),
                        allCompliant(),
                        List.of(new PersonMet("A", "B")),
                        controller("2026-06-15"));
                visit.drawUp(VisitConclusion.COMPLIANT, "", List.of(), controller("2026-06-20"));
            }
        },
        OPEN_REBUTTAL {
            @Override
            void on(OnSiteVisit visit) {
                visit.openRebuttal(30, controller("2026-06-20"));
            }
        },
        ANSWER {
            @Override
            void on(OnSiteVisit visit) {
                visit.answer("x", List.of(), carrier("2026-06-20"));
            }
        },
        CONCLUDE {
            @Override
            void on(OnSiteVisit visit) {
                visit.concludeFinally(VisitConclusion.COMPLIANT, "", List.of(), "", controller("2026-06-20"));
            }
        },
        VALIDATE {
            @Override
            void on(OnSiteVisit visit) {
                visit.validate(validator("2026-06-20"));
            }
        };

        abstract void on(OnSiteVisit visit);
    }

    private static void assertRefused(String code, Executable act) {
        assertEquals(code, assertThrows(RuleViolation.class, act).code());
    }
}
