package fr.viaduc.domain.appraisal;

import static fr.viaduc.domain.appraisal.AdmissibilityStatus.ABANDONED;
import static fr.viaduc.domain.appraisal.AdmissibilityStatus.ADMISSIBLE;
import static fr.viaduc.domain.appraisal.AdmissibilityStatus.AWAITING_VALIDATION;
import static fr.viaduc.domain.appraisal.AdmissibilityStatus.INADMISSIBLE;
import static fr.viaduc.domain.appraisal.AdmissibilityStatus.OPEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.application.OperationNumber;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Acts;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.shared.RuleViolations;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class AdmissibilityReviewTest {

    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 4, 2, 9, 0);
    private static final Act MANAGER = Acts.by("Gestionnaire", Role.Names.GRANT_MANAGER, MORNING);
    private static final Act COLLEAGUE = Acts.by("Collègue", Role.Names.GRANT_MANAGER, MORNING);
    private static final Act VALIDATOR = Acts.by("Valideuse", Role.Names.VALIDATOR, MORNING.plusHours(3));

    private static AdmissibilityReview newReview() {
        Operation operation = new Operation(
                Acts.BODY,
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Référents de parcours",
                Acts.by("Nadia Ferrand", Role.Names.BENEFICIARY_SIGNATORY, MORNING.minusDays(2)));
        operation.deposit(new OperationNumber(2026, 7), MANAGER);
        return new AdmissibilityReview(operation, UUID.randomUUID(), MANAGER);
    }

    private static AdmissibilityReview answered(AdmissibilityItem... refused) {
        AdmissibilityReview review = newReview();
        Map<AdmissibilityItem, ItemEntry> entries = new EnumMap<>(AdmissibilityItem.class);
        for (AdmissibilityItem item : AdmissibilityItem.values()) {
            boolean no = List.of(refused).contains(item);
            entries.put(item, new ItemEntry(no ? ItemAnswer.NO : ItemAnswer.YES, no ? "Pièce absente" : ""));
        }
        review.answer(entries, MANAGER);
        return review;
    }

    private static void refused(String code, Executable act) {
        assertEquals(code, assertThrows(RuleViolation.class, act).code());
    }

    private static List<String> refusals(Executable act) {
        return assertThrows(RuleViolations.class, act).violations().stream()
                .map(RuleViolation::code)
                .distinct()
                .toList();
    }

    @Test
    @DisplayName("R-ADM-6 every pair of statuses, allowed or refused")
    void aStatusLeadsOnlyToThese() {
        Map<AdmissibilityStatus, Set<AdmissibilityStatus>> allowed = Map.of(
                OPEN, EnumSet.of(AWAITING_VALIDATION, ABANDONED),
                AWAITING_VALIDATION, EnumSet.of(OPEN, ADMISSIBLE, INADMISSIBLE, ABANDONED),
                ADMISSIBLE, EnumSet.noneOf(AdmissibilityStatus.class),
                INADMISSIBLE, EnumSet.noneOf(AdmissibilityStatus.class),
                ABANDONED, EnumSet.noneOf(AdmissibilityStatus.class));
        for (AdmissibilityStatus status : AdmissibilityStatus.values()) {
            assertEquals(allowed.get(status), status.next());
        }
    }

    @Test
    @DisplayName("R-ADM-1 answers may be given little by little and changed")
    void answersAreGivenLittleByLittle() {
        AdmissibilityReview review = newReview();
        review.answer(Map.of(AdmissibilityItem.CONTACT, new ItemEntry(ItemAnswer.NO, " Sans téléphone ")), MANAGER);
        review.answer(Map.of(AdmissibilityItem.DURATION, new ItemEntry(ItemAnswer.YES, null)), COLLEAGUE);
        assertEquals("Sans téléphone", review.finding(AdmissibilityItem.CONTACT).comment());
        assertEquals(
                Optional.of(ItemAnswer.NO),
                review.finding(AdmissibilityItem.CONTACT).answer());
        assertEquals(15, review.findings().size());
        refused("admissibility.comment.long", () -> new ItemEntry(ItemAnswer.NO, "x".repeat(2_001)));
    }

    @Test
    @DisplayName("R-ADM-2 every unanswered item is named")
    void everyUnansweredItemIsNamed() {
        AdmissibilityReview review = newReview();
        RuleViolations refused = assertThrows(RuleViolations.class, () -> review.proposeAdmissible(false, MANAGER));
        assertEquals(15, refused.violations().size());
        assertEquals(
                List.of("admissibility.item.unanswered", "admissibility.no.negative", "admissibility.reasons.missing"),
                refusals(() -> review.proposeInadmissible(" ", MANAGER)));
    }

    @Test
    @DisplayName("R-ADM-3 a no keeps the application from being admissible")
    void aNoKeepsTheApplicationBack() {
        assertEquals(List.of("admissibility.item.negative"), refusals(() -> answered(AdmissibilityItem.ATTACHMENTS)
                .proposeAdmissible(false, MANAGER)));
    }

    @Test
    @DisplayName("R-ADM-4 a refusal needs a no, a comment and reasons")
    void aRefusalNeedsReasons() {
        assertEquals(List.of("admissibility.no.negative"), refusals(() -> answered()
                .proposeInadmissible("Motifs", MANAGER)));
        AdmissibilityReview review = answered(AdmissibilityItem.PERIOD);
        assertEquals(
                List.of("admissibility.reasons.missing"), refusals(() -> review.proposeInadmissible(null, MANAGER)));
        assertEquals(
                List.of("admissibility.reasons.long"),
                refusals(() -> review.proposeInadmissible("x".repeat(5_001), MANAGER)));
        review.answer(Map.of(AdmissibilityItem.PERIOD, new ItemEntry(ItemAnswer.NO, "")), MANAGER);
        assertEquals(
                List.of("admissibility.item.unexplained"),
                refusals(() -> review.proposeInadmissible("Motifs", MANAGER)));
    }

    @Test
    @DisplayName("R-ADM-5 neither the one who proposed nor anybody who answered validates")
    void nobodyValidatesWhatSheHadAHandIn() {
        AdmissibilityReview review = answered();
        review.answer(Map.of(), COLLEAGUE);
        review.proposeAdmissible(false, MANAGER);
        refused("validator.is.author", () -> review.validate(MANAGER));
        refused("validator.is.author", () -> review.validate(COLLEAGUE));
        assertEquals(AdmissibilityOutcome.ADMISSIBLE, review.validate(VALIDATOR));
        assertEquals(ADMISSIBLE, review.status());
    }

    @Test
    @DisplayName("R-ADM-6 nothing is validated before it is proposed, nor twice")
    void nothingIsValidatedBeforeItIsProposed() {
        AdmissibilityReview review = answered(AdmissibilityItem.PERIOD);
        refused("admissibility.not.proposed", () -> review.validate(VALIDATOR));
        review.proposeInadmissible("Hors période.", MANAGER);
        refused("admissibility.not.open", () -> review.answer(Map.of(), MANAGER));
        refused("admissibility.not.open", () -> review.proposeInadmissible("Encore", MANAGER));
        assertEquals(AdmissibilityOutcome.INADMISSIBLE, review.validate(VALIDATOR));
        refused("admissibility.not.proposed", () -> review.validate(VALIDATOR));
        review.abandon(MANAGER);
        assertEquals(INADMISSIBLE, review.status());
    }

    @Test
    @DisplayName("R-ADM-6 a review is sent back with a reason")
    void aReviewIsSentBackWithAReason() {
        AdmissibilityReview review = answered();
        review.proposeAdmissible(false, MANAGER);
        refused("act.reason.missing", () -> review.sendBack(VALIDATOR));
        review.sendBack(VALIDATOR.because("Vérifier la délégation."));
        assertEquals(OPEN, review.status());
        review.abandon(MANAGER);
        assertEquals(ABANDONED, review.status());
    }

    @Test
    @DisplayName("R-ADM-7 an internal operation names its unit first")
    void anInternalOperationNamesItsUnitFirst() {
        assertEquals(
                List.of("admissibility.unit.missing"), refusals(() -> answered().proposeAdmissible(true, MANAGER)));
    }
}
