package fr.viaduc.domain.call;

import static fr.viaduc.domain.call.CallFixture.CLOSING;
import static fr.viaduc.domain.call.CallFixture.LEFT;
import static fr.viaduc.domain.call.CallFixture.OPENING;
import static fr.viaduc.domain.call.CallFixture.adoptedCall;
import static fr.viaduc.domain.call.CallFixture.completeDraft;
import static fr.viaduc.domain.call.CallFixture.draftCall;
import static fr.viaduc.domain.call.CallFixture.manager;
import static fr.viaduc.domain.call.CallFixture.publishedCall;
import static fr.viaduc.domain.call.CallFixture.validator;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.domain.shared.Acts;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.ParisTime;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.shared.RuleViolations;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class CallForProjectsTest {

    @Test
    @DisplayName("R-CALL-1 a call goes from draft to publication, and each move is traced")
    void goesFromDraftToPublication() {
        CallForProjects call = publishedCall();
        assertEquals(CallStatus.PUBLISHED, call.status());
        assertEquals(
                List.of("DRAFT", "IN_VALIDATION", "ADOPTED", "PUBLISHED"),
                call.takeUntracedChanges().stream().map(c -> c.toStatus()).toList());
        assertEquals("DEL-2025-112", call.deliberation());
    }

    @Test
    @DisplayName("R-CALL-1 the author of a call does not adopt it")
    void authorDoesNotAdopt() {
        CallForProjects call = draftCall();
        call.submitForValidation(LEFT, manager());
        assertRefused("validator.is.author", () -> call.adopt("DEL-1", LEFT, manager()));
    }

    @Test
    @DisplayName("R-CALL-1 without deliberation a call is not adopted")
    void adoptionNeedsDeliberation() {
        CallForProjects call = draftCall();
        call.submitForValidation(LEFT, manager());
        assertRefused("call.deliberation.missing", () -> call.adopt(" ", LEFT, validator()));
    }

    @Test
    @DisplayName("R-CALL-1 acts in the wrong order are refused")
    void wrongOrderIsRefused() {
        assertRefused("state.move.refused", () -> draftCall().publish(manager()));
        assertRefused("state.move.refused", () -> draftCall().adopt("DEL-1", LEFT, validator()));
        assertRefused("state.move.refused", () -> publishedCall().publish(manager()));
        assertRefused("call.not.draft", () -> publishedCall().edit(completeDraft(), manager()));
    }

    @Test
    @DisplayName("R-CALL-2 an allocation equal to what is left passes, one cent more does not")
    void allocationWithinBudgetLines() {
        CallForProjects exact = draftCall();
        exact.submitForValidation(exact.allocation(), manager());
        assertEquals(CallStatus.IN_VALIDATION, exact.status());
        RuleViolations refused = assertThrows(
                RuleViolations.class, () -> draftCall().submitForValidation(Money.of("399999.99"), manager()));
        assertEquals(List.of("call.allocation.excess"), codes(refused));
    }

    @Test
    @DisplayName("R-CALL-3 the opening instant accepts, the closing instant refuses")
    void windowIsExact() {
        CallForProjects call = publishedCall();
        Instant opening = ParisTime.at(OPENING);
        Instant closing = ParisTime.at(CLOSING);
        assertFalse(call.isOpenAt(opening.minusMillis(1)));
        assertTrue(call.isOpenAt(opening));
        assertTrue(call.isOpenAt(closing.minusMillis(1)));
        assertFalse(call.isOpenAt(closing));
        assertRefused("call.window.closed", () -> call.requireOpenAt(closing));
        assertRefused("call.not.open", () -> call.requireOpenAt(opening.minusMillis(1)));
        assertRefused("call.not.open", () -> adoptedCall().requireOpenAt(opening));
    }

    @Test
    @DisplayName("R-CALL-3 a call is not closed before its instant")
    void closingIsNotEarly() {
        CallForProjects call = publishedCall();
        assertRefused("call.closing.ahead", () -> call.close(Acts.by("Viaduc", "PORTAL", CLOSING.minusSeconds(1))));
        call.close(Acts.by("Viaduc", "PORTAL", CLOSING));
        assertEquals(CallStatus.CLOSED, call.status());
    }

    @Test
    @DisplayName("R-CALL-4 an extension is later, has a reason, and makes a version")
    void extensionMakesVersion() {
        CallForProjects call = publishedCall();
        assertRefused(
                "call.extension.not.later",
                () -> call.extend(CLOSING, validator().because("Peu de projets")));
        assertRefused("act.reason.missing", () -> call.extend(CLOSING.plusDays(7), validator()));
        call.extend(CLOSING.plusDays(7), validator().because("Peu de projets"));
        assertEquals(2, call.textVersion());
        assertTrue(call.isOpenAt(ParisTime.at(CLOSING)));
    }

    @Test
    @DisplayName("R-CALL-5 a cancellation has a reason and shuts the call")
    void cancellationShutsCall() {
        CallForProjects call = publishedCall();
        assertRefused("act.reason.missing", () -> call.cancel(validator()));
        call.cancel(validator().because("Crédits retirés"));
        assertRefused("call.not.open", () -> call.requireOpenAt(ParisTime.at(OPENING)));
        assertRefused("state.move.refused", () -> call.cancel(validator().because("Encore")));
    }

    @Test
    @DisplayName("R-CALL-7 amounts below zero and a duration of no month are refused, all at once")
    void negativeAmountsAreRefused() {
        CallDraft draft = completeDraft();
        draft.setAllocation(Money.of("-0.01"));
        draft.setMinimumEsf(Money.of("-1"));
        draft.setMinimumTotalCost(Money.of("-1"));
        draft.setLongestMonths(0);
        RuleViolations refused =
                assertThrows(RuleViolations.class, () -> draftCall().edit(draft, manager()));
        assertEquals(
                List.of(
                        "call.negative.allocation",
                        "call.negative.minimumEsf",
                        "call.negative.minimumTotalCost",
                        "call.negative.longestMonths"),
                codes(refused));
    }

    @Test
    @DisplayName("R-CALL-7 all that is missing is named at once")
    void shortcomingsAreNamedTogether() {
        CallDraft draft = new CallDraft();
        draft.setReference("AP-1");
        draft.setTitle("Titre");
        draft.setType(CallType.MOBILITY);
        draft.setOpensAt(CLOSING);
        draft.setClosesAt(OPENING);
        CallForProjects call = new CallForProjects(Acts.BODY, draft, manager());
        RuleViolations refused = assertThrows(RuleViolations.class, () -> call.submitForValidation(LEFT, manager()));
        assertTrue(codes(refused)
                .containsAll(List.of(
                        "call.field.missing.context",
                        "call.field.missing.allocation",
                        "call.window.reversed",
                        "call.cost.options.missing")));
        assertEquals(CallStatus.DRAFT, call.status());
    }

    @Test
    @DisplayName("R-CALL-6 only what was published is public")
    void onlyPublishedIsPublic() {
        EnumSet<CallStatus> publicOnes = EnumSet.noneOf(CallStatus.class);
        for (CallStatus status : CallStatus.values()) {
            if (status.isPublic()) {
                publicOnes.add(status);
            }
        }
        assertEquals(EnumSet.of(CallStatus.PUBLISHED, CallStatus.CLOSED, CallStatus.PROCESSED), publicOnes);
    }

    @Test
    @DisplayName("R-CALL-1 what was typed comes back as it was")
    void draftComesBack() {
        CallDraft back = draftCall().draft();
        assertEquals(CLOSING, back.getClosesAt());
        assertEquals(completeDraft().getCostOptions(), back.getCostOptions());
        assertEquals(completeDraft().getMaxRate(), back.getMaxRate());
    }

    private static List<String> codes(RuleViolations refused) {
        return refused.violations().stream().map(RuleViolation::code).toList();
    }

    private static void assertRefused(String code, Executable act) {
        assertEquals(code, assertThrows(RuleViolation.class, act).code());
    }
}
