package fr.viaduc.domain.check;

import static fr.viaduc.domain.check.CheckFixture.CONTEXT;
import static fr.viaduc.domain.check.CheckFixture.CONTROLLER;
import static fr.viaduc.domain.check.CheckFixture.RENT;
import static fr.viaduc.domain.check.CheckFixture.SALARY;
import static fr.viaduc.domain.check.CheckFixture.SIGNATORY;
import static fr.viaduc.domain.check.CheckFixture.VALIDATOR;
import static fr.viaduc.domain.check.CheckFixture.euros;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.viaduc.domain.shared.RuleViolation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CheckTransitionsTest {

    private static final Map<CheckStatus, Supplier<ServiceFactCheck>> STATES = new LinkedHashMap<>();
    private static final Map<String, Consumer<ServiceFactCheck>> ACTS = new LinkedHashMap<>();
    private static final Map<String, Set<CheckStatus>> ALLOWED = new LinkedHashMap<>();

    static {
        STATES.put(CheckStatus.OPEN, CheckFixture::opened);
        STATES.put(CheckStatus.IN_PROGRESS, CheckFixture::decided);
        STATES.put(CheckStatus.DOCUMENTS_REQUESTED, CheckFixture::documentsRequested);
        STATES.put(CheckStatus.PROVISIONAL_FINDINGS, CheckFixture::proposed);
        STATES.put(CheckStatus.REBUTTAL, CheckFixture::inRebuttal);
        STATES.put(CheckStatus.ANSWER_REVIEW, CheckFixture::finalProposed);
        STATES.put(CheckStatus.FINAL, CheckFixture::certified);
        STATES.put(CheckStatus.REOPENED, CheckFixture::reopened);

        act("review", c -> c.reviewAdmissibility(CheckFixture.allPoints(true), Map.of(), CONTROLLER), CheckStatus.OPEN);
        act("plan", c -> c.plan(ControlMethod.EXHAUSTIVE, "Totalité.", CONTROLLER), CheckStatus.IN_PROGRESS);
        act(
                "decide",
                c -> c.decide(Map.of(RENT, LineDecision.accept(euros("800.00"))), CONTROLLER),
                CheckStatus.IN_PROGRESS);
        act(
                "conclude",
                c -> c.conclude(CheckTopic.PUBLICITY, TopicOutcome.COMPLIANT, "", CONTROLLER),
                CheckStatus.IN_PROGRESS);
        act("request", c -> c.requestDocuments("Factures", 15, CONTROLLER), CheckStatus.IN_PROGRESS);
        act("remind", c -> c.remindDocuments(15, CONTROLLER), CheckStatus.DOCUMENTS_REQUESTED);
        act("answerRequest", c -> c.answerDocumentRequest("Jointes.", SIGNATORY), CheckStatus.DOCUMENTS_REQUESTED);
        act("proposeFindings", c -> c.proposeFindings(CONTROLLER), CheckStatus.IN_PROGRESS);
        act(
                "sendBack",
                c -> c.sendBack(VALIDATOR.because("À compléter.")),
                CheckStatus.PROVISIONAL_FINDINGS,
                CheckStatus.ANSWER_REVIEW);
        act("openRebuttal", c -> c.openRebuttal(30, CONTEXT, VALIDATOR), CheckStatus.PROVISIONAL_FINDINGS);
        act("answer", c -> c.answer(SALARY, RebuttalPosition.ACCEPT, "", SIGNATORY), CheckStatus.REBUTTAL);
        act("sendAnswers", c -> c.sendAnswers(SIGNATORY), CheckStatus.REBUTTAL);
        act(
                "reply",
                c -> c.reply(SALARY, LineDecision.accept(euros("3000.00")), "Vu.", CONTROLLER),
                CheckStatus.ANSWER_REVIEW);
        act("takeUpAgain", c -> c.takeUpAgain(CONTROLLER.because("Constat nouveau.")), CheckStatus.ANSWER_REVIEW);
        act("proposeFinal", c -> c.proposeFinal(CONTROLLER), CheckStatus.ANSWER_REVIEW);
        act("certify", c -> c.certify(CONTEXT, VALIDATOR), CheckStatus.ANSWER_REVIEW);
        act("reopen", c -> c.reopen(VALIDATOR.because("Audit.")), CheckStatus.FINAL);
    }

    private static void act(String name, Consumer<ServiceFactCheck> act, CheckStatus... allowed) {
        ACTS.put(name, act);
        ALLOWED.put(name, Set.of(allowed));
    }

    static Stream<Arguments> everyActInEveryState() {
        return ACTS.keySet().stream().flatMap(name -> STATES.keySet().stream()
                .map(status -> Arguments.of(name, status, ALLOWED.get(name).contains(status))));
    }

    @ParameterizedTest(name = "R-CHECK-14 {0} when {1}: {2}")
    @MethodSource("everyActInEveryState")
    void anActIsRefusedOutsideItsPlace(String name, CheckStatus status, boolean allowed) {
        ServiceFactCheck check = STATES.get(status).get();
        assertEquals(status, check.status());

        if (allowed) {
            assertDoesNotThrow(() -> ACTS.get(name).accept(check));
        } else {
            assertThrows(RuleViolation.class, () -> ACTS.get(name).accept(check));
            assertEquals(status, check.status());
        }
    }

    @Test
    @DisplayName("R-CHECK-14 the moves of a check are those of its life")
    void theMovesAreThoseOfTheLife() {
        Map<CheckStatus, List<CheckStatus>> expected = new LinkedHashMap<>();
        expected.put(CheckStatus.OPEN, List.of(CheckStatus.IN_PROGRESS));
        expected.put(
                CheckStatus.IN_PROGRESS, List.of(CheckStatus.DOCUMENTS_REQUESTED, CheckStatus.PROVISIONAL_FINDINGS));
        expected.put(CheckStatus.DOCUMENTS_REQUESTED, List.of(CheckStatus.IN_PROGRESS));
        expected.put(
                CheckStatus.PROVISIONAL_FINDINGS,
                List.of(CheckStatus.IN_PROGRESS, CheckStatus.REBUTTAL, CheckStatus.FINAL));
        expected.put(CheckStatus.REBUTTAL, List.of(CheckStatus.ANSWER_REVIEW));
        expected.put(CheckStatus.ANSWER_REVIEW, List.of(CheckStatus.IN_PROGRESS, CheckStatus.FINAL));
        expected.put(CheckStatus.FINAL, List.of(CheckStatus.REOPENED));
        expected.put(CheckStatus.REOPENED, List.of());

        expected.forEach((from, to) -> assertEquals(Set.copyOf(to), from.next(), from.name()));
    }
}
