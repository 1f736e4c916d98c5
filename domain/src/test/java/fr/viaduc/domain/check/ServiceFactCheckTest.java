package fr.viaduc.domain.check;

import static fr.viaduc.domain.check.CheckFixture.CONTEXT;
import static fr.viaduc.domain.check.CheckFixture.CONTROLLER;
import static fr.viaduc.domain.check.CheckFixture.DEPARTMENT;
import static fr.viaduc.domain.check.CheckFixture.EXCLUDED;
import static fr.viaduc.domain.check.CheckFixture.OTHER_CONTROLLER;
import static fr.viaduc.domain.check.CheckFixture.PORTAL;
import static fr.viaduc.domain.check.CheckFixture.RENT;
import static fr.viaduc.domain.check.CheckFixture.SALARY;
import static fr.viaduc.domain.check.CheckFixture.SIGNATORY;
import static fr.viaduc.domain.check.CheckFixture.VALIDATOR;
import static fr.viaduc.domain.check.CheckFixture.euros;
import static fr.viaduc.domain.check.CheckFixture.on;
import static fr.viaduc.domain.check.CheckFixture.setAside;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.application.FundingSourceKind;
import fr.viaduc.domain.report.PaymentClock;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import fr.viaduc.domain.shared.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceFactCheckTest {

    @Test
    @DisplayName("R-CHECK-3 a report with an unsatisfied point is not examined")
    void anInadmissibleReportIsNotExamined() {
        ServiceFactCheck check = CheckFixture.opened();
        Map<AdmissibilityPoint, Boolean> points = CheckFixture.allPoints(true);
        points.put(AdmissibilityPoint.COMPETENT_SIGNATORY, false);

        refused("check.admissibility.comment.missing", () -> check.reviewAdmissibility(points, Map.of(), CONTROLLER));
        check.reviewAdmissibility(
                points, Map.of(AdmissibilityPoint.COMPETENT_SIGNATORY, "Délégation absente."), CONTROLLER);

        assertFalse(check.isReportAdmissible());
        refused(
                "check.report.inadmissible",
                () -> check.begin(CheckFixture.TERMS, CheckFixture.items(), List.of(), CONTROLLER));
    }

    @Test
    @DisplayName("R-CHECK-3 every point of the formal review is answered")
    void everyPointIsAnswered() {
        refused("check.admissibility.incomplete", () -> CheckFixture.opened()
                .reviewAdmissibility(Map.of(AdmissibilityPoint.SIGNED, true), Map.of(), CONTROLLER));
    }

    @Test
    @DisplayName("R-CHECK-4 no item is decided before the control plan is justified in writing")
    void noItemIsDecidedWithoutPlan() {
        ServiceFactCheck check = CheckFixture.inProgress();

        refused("check.plan.justification.missing", () -> check.plan(ControlMethod.EXHAUSTIVE, "  ", CONTROLLER));
        refused(
                "check.plan.missing",
                () -> check.decide(Map.of(RENT, LineDecision.accept(euros("800.00"))), CONTROLLER));
    }

    @ParameterizedTest(name = "R-CHECK-5 retaining {0} of 800,00 € with reason {1} and text {2} is {3}")
    @CsvSource({
        "-0.01, ALLOCATION_KEY, Clé., check.finding.range",
        "800.01, ALLOCATION_KEY, Clé., check.finding.range",
        "799.99, , Clé., check.finding.reason.missing",
        "799.99, ALLOCATION_KEY, ' ', check.finding.explanation.missing",
        "799.99, EXTRAPOLATION, Taux., check.finding.reason.reserved",
        "799.99, EXCLUDED_BY_VISIT, Visite., check.finding.reason.reserved",
        "799.99, ALLOCATION_KEY, Clé., ",
        "0.00, DOCUMENT_MISSING, Pièce absente., ",
        "800.00, , , "
    })
    void aDecisionIsCompleteOrRefused(String retained, RejectionReason reason, String explanation, String refusal) {
        ServiceFactCheck check = CheckFixture.planned();
        Executable act =
                () -> check.decide(Map.of(RENT, new LineDecision(euros(retained), reason, explanation)), CONTROLLER);

        if (refusal == null) {
            assertDoesNotRefuse(act);
            assertEquals(euros(retained), check.provisional().on(RENT).retained());
            assertEquals(
                    euros("800.00").minus(euros(retained)),
                    check.provisional().on(RENT).rejected());
        } else {
            refused(refusal, act);
            assertFalse(check.provisional().on(RENT).isDecided());
        }
    }

    @Test
    @DisplayName("R-CHECK-5 retaining all forgets the reason of an earlier rejection")
    void retainingAllForgetsTheReason() {
        ServiceFactCheck check = CheckFixture.decided();

        check.decide(Map.of(RENT, new LineDecision(euros("800.00"), RejectionReason.ALLOCATION_KEY, "")), CONTROLLER);

        assertEquals(Optional.empty(), check.provisional().on(RENT).reason());
        assertEquals(euros("1000.00"), check.provisional().rejected());
    }

    @Test
    @DisplayName("R-CHECK-6 an item that a visit excluded comes rejected, and is lifted only with an explanation")
    void anExcludedItemComesRejected() {
        ServiceFactCheck check = CheckFixture.opened();
        check.reviewAdmissibility(CheckFixture.allPoints(true), Map.of(), CONTROLLER);
        check.begin(CheckFixture.TERMS, List.of(CheckFixture.excludedItem()), List.of(), CONTROLLER);
        check.plan(ControlMethod.EXHAUSTIVE, "Totalité.", CONTROLLER);

        Finding finding = check.provisional().on(EXCLUDED);
        assertEquals(Money.ZERO, finding.retained());
        assertEquals(Optional.of(RejectionReason.EXCLUDED_BY_VISIT), finding.reason());
        assertEquals("Exclu par la visite V1.", finding.explanation());

        refused(
                "check.finding.exclusion.lifted",
                () -> check.decide(Map.of(EXCLUDED, LineDecision.accept(euros("500.00"))), CONTROLLER));
        check.decide(
                Map.of(EXCLUDED, new LineDecision(euros("500.00"), null, "La visite visait un autre trajet.")),
                CONTROLLER);
        assertEquals(euros("500.00"), finding.retained());
    }

    @Test
    @DisplayName("R-CHECK-8 the interruption runs from the request to the complete answer, one request at a time")
    void theInterruptionRunsToTheCompleteAnswer() {
        ServiceFactCheck check = CheckFixture.documentsRequested();
        DocumentRequest request = check.requests().get(0);
        assertEquals(LocalDate.of(2026, 3, 25), request.lastDay());

        refused("state.move.refused", () -> check.requestDocuments("Encore", 15, CONTROLLER));
        refused("check.request.running", () -> check.resume(on(CONTROLLER, "2026-03-25T22:59:59Z")));

        check.answerDocumentRequest("Feuilles jointes.", on(SIGNATORY, "2026-03-20T09:00:00Z"));
        check.resume(on(CONTROLLER, "2026-03-23T09:00:00Z"));

        assertEquals(CheckStatus.IN_PROGRESS, check.status());
        assertEquals(Optional.of(Instant.parse("2026-03-20T09:00:00Z")), request.closedAt());
        PaymentClock clock = new PaymentClock(LocalDate.of(2026, 3, 2), 80, check.interruptions());
        assertEquals(LocalDate.of(2026, 5, 31), clock.dueOn(LocalDate.of(2026, 5, 1)));
    }

    @Test
    @DisplayName("R-CHECK-8 an incomplete answer gives one reminder; afterwards the check goes on without it")
    void anIncompleteAnswerGivesOneReminder() {
        ServiceFactCheck check = CheckFixture.documentsRequested();
        check.answerDocumentRequest("Une partie.", on(SIGNATORY, "2026-03-20T09:00:00Z"));
        check.remindDocuments(15, on(CONTROLLER, "2026-03-23T09:00:00Z"));
        DocumentRequest request = check.requests().get(0);
        assertEquals(LocalDate.of(2026, 4, 7), request.lastDay());

        refused("check.request.reminded", () -> check.remindDocuments(15, on(CONTROLLER, "2026-04-08T09:00:00Z")));
        check.resume(on(CONTROLLER, "2026-04-08T09:00:00Z"));

        assertEquals(Optional.of(Instant.parse("2026-04-08T09:00:00Z")), request.closedAt());
    }

    @Test
    @DisplayName("R-CHECK-9 conclusions are proposed only when every item, topic and resource is decided")
    void nothingIsLeftOpen() {
        ServiceFactCheck check = CheckFixture.planned();
        RuleViolation undecided = assertThrows(RuleViolation.class, () -> check.proposeFindings(CONTROLLER));
        assertEquals("check.items.undecided", undecided.code());
        assertEquals(List.of(2L), undecided.arguments());

        check.decide(
                Map.of(SALARY, LineDecision.accept(euros("3000.00")), RENT, LineDecision.accept(euros("800.00"))),
                CONTROLLER);
        refused("check.topics.open", () -> check.proposeFindings(CONTROLLER));

        for (CheckTopic topic : CheckTopic.values()) {
            check.conclude(topic, TopicOutcome.NOT_APPLICABLE, "Sans objet pour ce bilan.", CONTROLLER);
        }
        refused("check.resources.undecided", () -> check.proposeFindings(CONTROLLER));
        check.retainResource(DEPARTMENT, euros("600.00"), true, "", CONTROLLER);
        check.proposeFindings(CONTROLLER);
        assertEquals(CheckStatus.PROVISIONAL_FINDINGS, check.status());
    }

    @Test
    @DisplayName("R-CHECK-9 a reserve on a topic is explained")
    void aReserveIsExplained() {
        ServiceFactCheck check = CheckFixture.planned();
        refused(
                "check.topic.explanation.missing",
                () -> check.conclude(CheckTopic.PUBLICITY, TopicOutcome.NON_COMPLIANT, " ", CONTROLLER));
    }

    @Test
    @DisplayName(
            "R-CHECK-9 a funder that has not finished paying counts for what was agreed unless the controller says why")
    void anUnpaidFunderCountsForWhatWasAgreed() {
        ServiceFactCheck check = CheckFixture.opened();
        check.reviewAdmissibility(CheckFixture.allPoints(true), Map.of(), CONTROLLER);
        check.begin(
                CheckFixture.TERMS,
                CheckFixture.items(),
                List.of(new ResourceUnderCheck(
                        DEPARTMENT, 1, FundingSourceKind.PUBLIC, "Département", euros("1000.00"), euros("400.00"))),
                CONTROLLER);
        ResourceFinding resource = check.resources().get(0);

        assertEquals(euros("1000.00"), resource.coFunding().counted());
        refused(
                "check.resource.explanation.missing",
                () -> check.retainResource(DEPARTMENT, euros("400.00"), true, "", CONTROLLER));
        refused(
                "check.resource.explanation.missing",
                () -> check.retainResource(DEPARTMENT, euros("399.00"), false, "", CONTROLLER));
        refused(
                "check.resource.negative",
                () -> check.retainResource(DEPARTMENT, euros("-1.00"), false, "Erreur.", CONTROLLER));
        refused(
                "check.resource.unknown",
                () -> check.retainResource(UUID.randomUUID(), euros("1.00"), false, "", CONTROLLER));

        check.retainResource(DEPARTMENT, euros("400.00"), true, "La seconde part a été annulée.", CONTROLLER);
        assertEquals(euros("400.00"), resource.coFunding().counted());
    }

    @Test
    @DisplayName("R-CHECK-10 the validator of a check is never its controller")
    void theValidatorIsNeverTheController() {
        ServiceFactCheck check = CheckFixture.proposed();

        refused("check.validator.author", () -> check.openRebuttal(30, CONTEXT, CONTROLLER));
        refused("check.validator.author", () -> check.sendBack(CONTROLLER.because("Erreur.")));
        refused("check.validator.author", () -> CheckFixture.finalProposed().certify(CONTEXT, CONTROLLER));
    }

    @Test
    @DisplayName("R-CHECK-10 who decided an item stays an author after the check was handed over")
    void anEarlierControllerStaysAnAuthor() {
        ServiceFactCheck check = CheckFixture.decided();
        check.handOver(ControlCandidate.of(OTHER_CONTROLLER), VALIDATOR.because("Congé."));
        check.proposeFindings(OTHER_CONTROLLER);

        refused("check.validator.author", () -> check.openRebuttal(30, CONTEXT, CONTROLLER));
        refused("check.controller.other", () -> check.proposeFindings(CONTROLLER));
    }

    @Test
    @DisplayName("R-CHECK-10 a controller who does not hold the check decides nothing")
    void anotherControllerDecidesNothing() {
        refused("check.controller.other", () -> CheckFixture.planned()
                .decide(Map.of(RENT, LineDecision.accept(euros("800.00"))), OTHER_CONTROLLER));
    }

    @Test
    @DisplayName("R-CHECK-11 a check without rejection is certified at once, and opens no rebuttal")
    void withoutRejectionTheCheckIsCertifiedAtOnce() {
        ServiceFactCheck check = CheckFixture.decidedWithoutRejection();
        check.proposeFindings(CONTROLLER);

        refused("check.rebuttal.pointless", () -> check.openRebuttal(30, CONTEXT, VALIDATOR));
        check.certify(CONTEXT, VALIDATOR);

        assertEquals(CheckStatus.FINAL, check.status());
        assertEquals(euros("3800.00"), check.finalSheet().retained());
    }

    @Test
    @DisplayName("R-CHECK-11 a rejection is never certified before the carrier was heard")
    void aRejectionIsNotCertifiedUnheard() {
        refused("check.rebuttal.required", () -> CheckFixture.proposed().certify(CONTEXT, VALIDATOR));
    }

    @Test
    @DisplayName("R-CHECK-11 the rebuttal ends with the last day, legal time of mainland France")
    void theRebuttalEndsWithItsLastDay() {
        ServiceFactCheck check = CheckFixture.inRebuttal();
        assertEquals(LocalDate.of(2026, 4, 9), check.rebuttal().orElseThrow().lastDay());

        refused("check.rebuttal.running", () -> check.lapse(on(PORTAL, "2026-04-09T21:59:59Z")));
        refused(
                "check.rebuttal.over",
                () -> check.answer(SALARY, RebuttalPosition.ACCEPT, "", on(SIGNATORY, "2026-04-09T22:00:00Z")));
        refused("check.rebuttal.over", () -> check.sendAnswers(on(SIGNATORY, "2026-04-09T22:00:00Z")));
        check.lapse(on(PORTAL, "2026-04-09T22:00:00Z"));
        assertEquals(CheckStatus.ANSWER_REVIEW, check.status());
    }

    @Test
    @DisplayName("R-CHECK-12 silence accepts what was set aside")
    void silenceAccepts() {
        ServiceFactCheck check = CheckFixture.inReview();

        RebuttalAnswer silence = check.rebuttal().orElseThrow().on(RENT).orElseThrow();
        assertTrue(silence.isTacit());
        assertEquals(RebuttalPosition.ACCEPT, silence.position());
        assertEquals(1, check.rebuttal().orElseThrow().unansweredContests());
    }

    @Test
    @DisplayName("R-CHECK-12 an item is contested in words, and only when a part of it was set aside")
    void anItemIsContestedInWords() {
        ServiceFactCheck check = CheckFixture.inRebuttal();
        refused("check.rebuttal.position.missing", () -> check.answer(SALARY, null, "Un motif.", SIGNATORY));
        refused("check.rebuttal.text.missing", () -> check.answer(SALARY, RebuttalPosition.CONTEST, " ", SIGNATORY));
        refused("check.finding.unknown", () -> check.answer(UUID.randomUUID(), RebuttalPosition.ACCEPT, "", SIGNATORY));

        ServiceFactCheck half = CheckFixture.decided();
        half.decide(Map.of(RENT, LineDecision.accept(euros("800.00"))), CONTROLLER);
        half.proposeFindings(CONTROLLER);
        half.openRebuttal(30, CONTEXT, VALIDATOR);
        refused("check.rebuttal.nothing", () -> half.answer(RENT, RebuttalPosition.CONTEST, "Si.", SIGNATORY));
    }

    @Test
    @DisplayName("R-CHECK-12 an answer may change until the answers are sent")
    void anAnswerMayChangeUntilSent() {
        ServiceFactCheck check = CheckFixture.inRebuttal();
        check.answer(SALARY, RebuttalPosition.CONTEST, "Non.", SIGNATORY);
        check.answer(SALARY, RebuttalPosition.ACCEPT, "", SIGNATORY);
        check.sendAnswers(SIGNATORY);

        assertFalse(check.rebuttal().orElseThrow().on(SALARY).orElseThrow().isContest());
        assertEquals(2, check.rebuttal().orElseThrow().answers().size());
    }

    @Test
    @DisplayName("R-CHECK-13 after the rebuttal the controller may only retain more, and only of what was contested")
    void retainedOnlyGoesUp() {
        ServiceFactCheck check = CheckFixture.inReview();

        refused(
                "check.review.lowered",
                () -> check.reply(
                        SALARY, setAside("1999.99", RejectionReason.TIME_NOT_JUSTIFIED), "Moins.", CONTROLLER));
        refused(
                "check.review.not.contested",
                () -> check.reply(RENT, LineDecision.accept(euros("800.00")), "Geste.", CONTROLLER));
        refused(
                "check.review.reply.missing",
                () -> check.reply(SALARY, LineDecision.accept(euros("3000.00")), "", CONTROLLER));
        refused("check.review.unanswered", () -> check.proposeFinal(CONTROLLER));

        check.reply(SALARY, setAside("2500.00", RejectionReason.TIME_NOT_JUSTIFIED), "Deux semaines.", CONTROLLER);
        assertEquals(euros("3100.00"), check.finalSheet().retained());
        assertEquals(euros("2600.00"), check.provisional().retained());
        assertEquals(euros("3100.00"), check.sheet().retained());
    }

    @Test
    @DisplayName("R-CHECK-13 a new finding opens a new rebuttal, with a reason")
    void aNewFindingOpensANewRebuttal() {
        ServiceFactCheck check = CheckFixture.inReview();
        refused("act.reason.missing", () -> check.takeUpAgain(CONTROLLER));

        check.takeUpAgain(CONTROLLER.because("Facture en double."));
        check.decide(Map.of(RENT, setAside("0.00", RejectionReason.DOUBLE_FUNDING)), CONTROLLER);
        check.proposeFindings(CONTROLLER);
        check.openRebuttal(30, CONTEXT, VALIDATOR);

        assertEquals(2, check.rebuttal().orElseThrow().round());
        assertEquals(Optional.empty(), check.rebuttal().orElseThrow().on(SALARY));
        assertTrue(check.finalSheet().findings().isEmpty());
    }

    @Test
    @DisplayName("R-CHECK-14 the validator certifies only what the controller has handed over")
    void onlyWhatWasHandedOverIsCertified() {
        refused("check.final.not.proposed", () -> CheckFixture.inReview().certify(CONTEXT, VALIDATOR));

        ServiceFactCheck sentBack = CheckFixture.finalProposed();
        sentBack.sendBack(VALIDATOR.because("Motivez la réponse."));
        assertEquals(CheckStatus.ANSWER_REVIEW, sentBack.status());
        refused("check.final.not.proposed", () -> sentBack.certify(CONTEXT, VALIDATOR));
    }

    @Test
    @DisplayName("R-CHECK-14 certified, a check keeps its provisional findings beside the final ones")
    void theProvisionalFindingsAreKept() {
        ServiceFactCheck check = CheckFixture.certified();

        assertEquals(euros("2600.00"), check.provisional().retained());
        assertEquals(euros("3600.00"), check.finalSheet().retained());
        assertEquals(Optional.of("Anne Petit"), check.validatorName());
    }

    @Test
    @DisplayName("R-CHECK-15 a correction for publicity is explained, and the carrier is heard on it")
    void thePublicityCorrectionIsExplained() {
        ServiceFactCheck check = CheckFixture.decidedWithoutRejection();
        PublicityCorrection correction = new PublicityCorrection(Rate.of("0.03"));

        refused("check.publicity.reason.missing", () -> check.correctForPublicity(correction, " ", CONTROLLER));
        check.correctForPublicity(correction, "Affiche absente malgré la demande.", CONTROLLER);
        check.proposeFindings(CONTROLLER);
        refused("check.rebuttal.required", () -> check.certify(CONTEXT, VALIDATOR));
    }

    @Test
    @DisplayName("R-CHECK-7 R-CHECK-15 the flat rate follows the retained staff, and the amount due follows both")
    void theAmountDueFollowsTheRetainedBase() {
        ServiceFactCheck check = CheckFixture.decided();

        AmountDue due = check.amountDue(CONTEXT);

        assertEquals(Optional.of(euros("300.00")), due.amountOf(DueStep.FLAT_RATE));
        assertEquals(Optional.of(euros("2900.00")), due.amountOf(DueStep.RETAINED));
        assertEquals(euros("1740.00"), due.due());
        assertEquals(euros("840.00"), due.toPay());
    }

    @Test
    @DisplayName("R-CHECK-15 what the carrier was told at each stage is kept")
    void theCalculationToldIsKept() {
        ServiceFactCheck check = CheckFixture.inReview();
        assertEquals(
                euros("1740.00"),
                check.toldAt(FindingStage.PROVISIONAL).orElseThrow().due());
        assertEquals(Optional.empty(), check.toldAt(FindingStage.FINAL));

        check.reply(SALARY, LineDecision.accept(euros("3000.00")), "Feuilles probantes.", CONTROLLER);
        check.proposeFinal(CONTROLLER);
        check.certify(CONTEXT, VALIDATOR);

        assertEquals(
                euros("1740.00"),
                check.toldAt(FindingStage.PROVISIONAL).orElseThrow().due());
        assertEquals(
                euros("2430.00"), check.toldAt(FindingStage.FINAL).orElseThrow().due());
        assertEquals(
                euros("1530.00"), check.toldAt(FindingStage.FINAL).orElseThrow().toPay());
    }

    @Test
    @DisplayName("R-CHECK-15 earlier certified checks count in the retained cost")
    void earlierChecksCount() {
        ServiceFactCheck check = CheckFixture.decided();
        DueContext second = new DueContext(
                List.of(new CheckedCost(CostCategory.OPERATING, euros("2000.00"), euros("1500.00"))),
                Rate.of("0.80"),
                euros("2900.00"));

        AmountDue due = check.amountDue(second);

        assertEquals(Optional.of(euros("4400.00")), due.amountOf(DueStep.RETAINED));
        assertEquals(euros("2640.00"), due.due());
        assertEquals(euros("260.00"), due.toRecover());
    }

    private static void refused(String code, Executable act) {
        assertEquals(code, assertThrows(RuleViolation.class, act).code());
    }

    private static void assertDoesNotRefuse(Executable act) {
        org.junit.jupiter.api.Assertions.assertDoesNotThrow(act);
    }
}
