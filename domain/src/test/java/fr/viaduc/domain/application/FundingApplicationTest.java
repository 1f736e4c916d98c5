package fr.viaduc.domain.application;

import static fr.viaduc.domain.application.FundingApplicationFixture.DEPOSIT;
import static fr.viaduc.domain.application.FundingApplicationFixture.completeDraft;
import static fr.viaduc.domain.application.FundingApplicationFixture.deposited;
import static fr.viaduc.domain.application.FundingApplicationFixture.editor;
import static fr.viaduc.domain.application.FundingApplicationFixture.emptyDraft;
import static fr.viaduc.domain.application.FundingApplicationFixture.inAppraisal;
import static fr.viaduc.domain.application.FundingApplicationFixture.inReview;
import static fr.viaduc.domain.application.FundingApplicationFixture.manager;
import static fr.viaduc.domain.application.FundingApplicationFixture.signatory;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.domain.call.CallFixture;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.ParisTime;
import fr.viaduc.domain.shared.RuleViolation;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class FundingApplicationTest {

    private static final List<RequestedChange> TWO_CHANGES = List.of(
            new RequestedChange(Section.CONTEXT, "Préciser le besoin."),
            new RequestedChange(Section.ATTACHMENTS, "Joindre le RIB lisible."));
    private static final LocalDate DUE = DEPOSIT.toLocalDate().plusDays(20);

    private static void refused(String code, Executable act) {
        assertEquals(code, assertThrows(RuleViolation.class, act).code());
    }

    private static void writeNeed(FundingApplicationFixture fixture, String text, Act act) {
        fixture.application.write(Section.CONTEXT, SectionInput.of(Map.of(SectionField.NEED, text)), act);
    }

    @Test
    @DisplayName("R-APP-3 an editor cannot deposit, whatever the state of the application")
    void anEditorCannotDeposit() {
        refused("application.signatory.only", () -> completeDraft().deposit(editor(DEPOSIT)));
        refused("application.signatory.only", () -> deposited().deposit(editor(DEPOSIT)));
    }

    @Test
    @DisplayName("R-APP-3 an editor cannot withdraw")
    void anEditorCannotWithdraw() {
        refused(
                "application.signatory.only",
                () -> completeDraft().application.withdraw(editor(DEPOSIT).because("Projet abandonné")));
    }

    @Test
    @DisplayName("R-APP-11 a call that has closed at this very instant refuses applications")
    void aCallThatHasClosedRefusesApplications() {
        completeDraft().deposit(signatory(CallFixture.CLOSING.minusNanos(1_000)));
        refused("call.window.closed", () -> completeDraft().deposit(signatory(CallFixture.CLOSING)));
        refused("call.not.open", () -> completeDraft().deposit(signatory(CallFixture.OPENING.minusSeconds(1))));
    }

    @Test
    @DisplayName("R-APP-10 a commitment with a line left out is refused")
    void everyLineOfTheCommitmentIsTicked() {
        FundingApplicationFixture fixture = completeDraft();
        Set<Undertaking> allButOne = EnumSet.complementOf(EnumSet.of(Undertaking.NOT_COMPLETED));
        refused(
                "application.commitment.incomplete",
                () -> fixture.application.deposit(fixture.dossier(), allButOne, signatory(DEPOSIT)));
    }

    @Test
    @DisplayName("R-APP-12 the deposit seals version 1 and takes the application out of the carrier’s hands")
    void theDepositSealsVersionOne() {
        FundingApplicationFixture fixture = deposited();
        assertEquals(FundingApplicationStatus.SUBMITTED, fixture.application.status());
        assertEquals(1, fixture.application.sealedVersion());
        assertEquals(Optional.of(ParisTime.at(DEPOSIT)), fixture.application.firstDepositedAt());
    }

    @Test
    @DisplayName("R-APP-16 a second deposit of the same version is refused")
    void aSecondDepositIsRefused() {
        FundingApplicationFixture fixture = deposited();
        refused("state.move.refused", () -> fixture.deposit(signatory(DEPOSIT)));
        assertEquals(1, fixture.application.sealedVersion());
    }

    @Test
    @DisplayName("R-APP-4 a deposited application is closed to its carrier")
    void aDepositedApplicationIsClosed() {
        FundingApplicationFixture fixture = deposited();
        refused("application.section.locked", () -> writeNeed(fixture, "Autre chose", editor(DEPOSIT)));
        refused(
                "application.section.locked",
                () -> fixture.application.noteChange(Section.FINANCING_PLAN, editor(DEPOSIT)));
    }

    @Test
    @DisplayName("R-APP-13 one grouped request, never a second one")
    void oneGroupedRequestOnly() {
        FundingApplicationFixture fixture = inReview();
        fixture.application.requestCompletion(TWO_CHANGES, DUE, manager(DEPOSIT.plusDays(2)));
        assertEquals(FundingApplicationStatus.COMPLETION_REQUESTED, fixture.application.status());
        fixture.deposit(signatory(DEPOSIT.plusDays(5)));
        fixture.application.beginReview(manager(DEPOSIT.plusDays(6)));
        refused(
                "completion.already.requested",
                () -> fixture.application.requestCompletion(TWO_CHANGES, DUE, manager(DEPOSIT.plusDays(7))));
    }

    @Test
    void aRequestNamesSomethingAndGivesTime() {
        FundingApplicationFixture fixture = inReview();
        Act act = manager(DEPOSIT.plusDays(2));
        refused("change.request.empty", () -> fixture.application.requestCompletion(List.of(), DUE, act));
        refused(
                "change.request.due.past",
                () -> fixture.application.requestCompletion(
                        TWO_CHANGES, DEPOSIT.toLocalDate().plusDays(2), act));
        refused("change.text.missing", () -> new RequestedChange(Section.CONTEXT, "  "));
        refused("change.section.closed", () -> new RequestedChange(Section.COMMITMENT, "Cocher"));
        assertEquals(FundingApplicationStatus.IN_ADMISSIBILITY, fixture.application.status());
    }

    @Test
    void completionCannotBeAskedBeforeTheReview() {
        refused(
                "state.move.refused",
                () -> deposited().application.requestCompletion(TWO_CHANGES, DUE, manager(DEPOSIT.plusDays(1))));
    }

    @Test
    @DisplayName("R-APP-14 only the sections named are open until the next deposit")
    void onlyTheSectionsNamedAreOpen() {
        FundingApplicationFixture fixture = inReview();
        fixture.application.requestCompletion(TWO_CHANGES, DUE, manager(DEPOSIT.plusDays(2)));
        writeNeed(fixture, "Besoin précisé", editor(DEPOSIT.plusDays(3)));
        refused("application.section.locked", () -> fixture.answer(SectionField.TITLE, "Autre titre"));
        fixture.deposit(signatory(DEPOSIT.plusDays(4)));
        assertEquals(2, fixture.application.sealedVersion());
        assertFalse(fixture.application.isOpen(Section.CONTEXT));
        refused("application.section.locked", () -> writeNeed(fixture, "Encore", editor(DEPOSIT.plusDays(4))));
    }

    @Test
    @DisplayName("R-APP-12 the filing date stays that of version 1, even when the call has closed since")
    void theFilingDateStaysThatOfVersionOne() {
        FundingApplicationFixture fixture = inReview();
        fixture.application.requestCompletion(
                TWO_CHANGES, CallFixture.CLOSING.toLocalDate().plusDays(10), manager(DEPOSIT.plusDays(2)));
        fixture.deposit(signatory(CallFixture.CLOSING.plusDays(2)));
        assertEquals(Optional.of(ParisTime.at(DEPOSIT)), fixture.application.firstDepositedAt());
        assertEquals(Optional.of(ParisTime.at(CallFixture.CLOSING.plusDays(2))), fixture.application.depositedAt());
    }

    @Test
    @DisplayName("R-APP-13 the last day of the delay counts, the next midnight in Paris does not")
    void theLastDayOfTheDelayCounts() {
        FundingApplicationFixture inTime = inReview();
        inTime.application.requestCompletion(TWO_CHANGES, DUE, manager(DEPOSIT.plusDays(2)));
        inTime.deposit(signatory(DUE.atTime(23, 59, 59)));
        FundingApplicationFixture late = inReview();
        late.application.requestCompletion(TWO_CHANGES, DUE, manager(DEPOSIT.plusDays(2)));
        refused(
                "change.request.overdue",
                () -> late.deposit(signatory(DUE.plusDays(1).atStartOfDay())));
    }

    @Test
    @DisplayName("R-APP-13 a second and last delay")
    void theDelayIsGivenOnceMore() {
        FundingApplicationFixture fixture = inReview();
        Act act = manager(DEPOSIT.plusDays(2));
        refused("change.request.none", () -> fixture.application.extendRequest(DUE, act));
        fixture.application.requestCompletion(TWO_CHANGES, DUE, act);
        refused("change.request.due.past", () -> fixture.application.extendRequest(DUE, act));
        fixture.application.extendRequest(DUE.plusDays(15), act);
        refused("change.request.extended", () -> fixture.application.extendRequest(DUE.plusDays(30), act));
        fixture.deposit(signatory(DUE.plusDays(10).atTime(9, 0)));
    }

    @Test
    void theManagerGoesOnOnlyWhenTheDelayIsOver() {
        FundingApplicationFixture fixture = inReview();
        fixture.application.requestCompletion(TWO_CHANGES, DUE, manager(DEPOSIT.plusDays(2)));
        refused("change.request.running", () -> fixture.application.goOnUnanswered(manager(DUE.atTime(23, 59))));
        refused("state.move.refused", () -> fixture.application.beginReview(manager(DUE.atTime(23, 59))));
        fixture.application.goOnUnanswered(manager(DUE.plusDays(1).atStartOfDay()));
        assertEquals(FundingApplicationStatus.IN_ADMISSIBILITY, fixture.application.status());
        assertFalse(fixture.application.isOpen(Section.CONTEXT));
    }

    @Test
    void aModificationDuringTheAppraisalComesBackToTheAppraisal() {
        FundingApplicationFixture fixture = inAppraisal();
        fixture.application.requestModification(TWO_CHANGES, DUE, manager(DEPOSIT.plusDays(5)));
        refused("state.move.refused", () -> fixture.application.beginAppraisal(manager(DEPOSIT.plusDays(6))));
        fixture.deposit(signatory(DEPOSIT.plusDays(7)));
        assertEquals(FundingApplicationStatus.IN_APPRAISAL, fixture.application.status());
        fixture.application.requestModification(TWO_CHANGES, DUE, manager(DEPOSIT.plusDays(8)));
    }

    @Test
    @DisplayName("R-APP-15 a withdrawal needs a reason and is final")
    void aWithdrawalNeedsAReason() {
        FundingApplicationFixture fixture = inAppraisal();
        refused("act.reason.missing", () -> fixture.application.withdraw(signatory(DEPOSIT)));
        fixture.application.withdraw(signatory(DEPOSIT).because("Cofinancement perdu"));
        assertEquals(FundingApplicationStatus.WITHDRAWN, fixture.application.status());
        refused(
                "state.move.refused",
                () -> fixture.application.withdraw(signatory(DEPOSIT).because("Encore")));
    }

    @Test
    void theCommitteeDecidesOnAnAppraisedApplicationOnly() {
        FundingApplicationFixture fixture = inAppraisal();
        Act act = manager(DEPOSIT.plusDays(9));
        refused("state.move.refused", () -> fixture.application.select(act));
        fixture.application.concludeAppraisal(act);
        fixture.application.defer(act);
        fixture.application.beginAppraisal(act);
        fixture.application.concludeAppraisal(act);
        fixture.application.select(act);
        refused("state.move.refused", () -> fixture.application.reject(act));
    }

    @Test
    @DisplayName("R-APP-7 an operation that ends on the day of the deposit is not completed, the day before is")
    void aCompletedOperationIsRefused() {
        FundingApplicationFixture fixture = completeDraft();
        fixture.answer(SectionField.END_DATE, DEPOSIT.toLocalDate().toString());
        assertTrue(codes(fixture).stream().noneMatch("application.operation.completed"::equals));
        fixture.answer(SectionField.END_DATE, DEPOSIT.toLocalDate().minusDays(1).toString());
        assertTrue(codes(fixture).contains("application.operation.completed"));
    }

    @Test
    @DisplayName("R-APP-7 a later version is measured against the first filing")
    void aLaterVersionIsMeasuredAgainstTheFirstFiling() {
        FundingApplicationFixture fixture = completeDraft();
        fixture.answer(SectionField.END_DATE, DEPOSIT.toLocalDate().plusDays(3).toString());
        fixture.deposit(signatory(DEPOSIT));
        fixture.application.beginReview(manager(DEPOSIT.plusDays(1)));
        fixture.application.requestCompletion(TWO_CHANGES, DUE, manager(DEPOSIT.plusDays(2)));
        fixture.deposit(signatory(DEPOSIT.plusDays(10)));
        assertEquals(2, fixture.application.sealedVersion());
    }

    @Test
    void aDraftAsksForEverything() {
        FundingApplicationFixture fixture = emptyDraft();
        List<BlockingError> errors = fixture.application.blockingErrors(fixture.dossier(), ParisTime.at(DEPOSIT));
        assertEquals(Completeness.TO_DO, Completeness.of(fixture.application, Section.CONTEXT, errors));
        assertEquals(Completeness.NOT_APPLICABLE, Completeness.of(fixture.application, Section.PURCHASES, errors));
        writeNeed(fixture, "Un besoin", editor(DEPOSIT));
        assertEquals(Completeness.PARTIAL, Completeness.of(fixture.application, Section.CONTEXT, errors));
    }

    @Test
    void aFileThatIsSealedIsOnlyTakenOffTheNextVersion() {
        FundingApplicationFixture fixture = completeDraft();
        UUID sealed = fixture.application.attachments().get(0).documentId();
        UUID other = UUID.randomUUID();
        refused("application.attachment.unknown", () -> fixture.application.detach(other, editor(DEPOSIT)));
        fixture.deposit(signatory(DEPOSIT));
        refused("application.section.locked", () -> fixture.application.detach(sealed, editor(DEPOSIT)));
        fixture.application.beginReview(manager(DEPOSIT.plusDays(1)));
        fixture.application.requestCompletion(TWO_CHANGES, DUE, manager(DEPOSIT.plusDays(2)));
        fixture.application.attach(AttachmentKind.QUOTE, other, editor(DEPOSIT.plusDays(3)));
        assertTrue(fixture.application.detach(other, editor(DEPOSIT.plusDays(3))));
        assertFalse(fixture.application.detach(sealed, editor(DEPOSIT.plusDays(3))));
    }

    private static List<String> codes(FundingApplicationFixture fixture) {
        return fixture.application.blockingErrors(fixture.dossier(), ParisTime.at(DEPOSIT)).stream()
                .map(error -> error.violation().code())
                .toList();
    }
}
