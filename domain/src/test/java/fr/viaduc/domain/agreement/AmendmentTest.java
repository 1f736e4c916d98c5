package fr.viaduc.domain.agreement;

import static fr.viaduc.domain.agreement.AgreementFixture.CARRIER;
import static fr.viaduc.domain.agreement.AgreementFixture.MANAGER;
import static fr.viaduc.domain.agreement.AgreementFixture.PRESIDENT;
import static fr.viaduc.domain.agreement.AgreementFixture.REALISATION;
import static fr.viaduc.domain.agreement.AgreementFixture.TERMS;
import static fr.viaduc.domain.agreement.AgreementFixture.VALIDATOR;
import static fr.viaduc.domain.agreement.AgreementFixture.draft;
import static fr.viaduc.domain.agreement.AgreementFixture.inForce;
import static fr.viaduc.domain.agreement.AgreementFixture.later;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.viaduc.domain.application.FinancingPlan;
import fr.viaduc.domain.application.OperationStatus;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.domain.shared.Email;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.RuleViolation;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AmendmentTest {

    private static final Contact OTHER = new Contact("Omar Haddad", new Email("omar.haddad@exemple.fr"), "");
    private static final AgreementPeriods LONGER =
            AgreementPeriods.following(DateRange.of("2027-01-01", "2029-03-31"), 6, 9);

    private static void refused(String code, Executable act) {
        assertEquals(code, assertThrows(RuleViolation.class, act).code());
    }

    private static Amendment of(GrantAgreement agreement, AmendmentRequest request) {
        return new Amendment(agreement, 1, OperationStatus.IN_PROGRESS, request, CARRIER);
    }

    private static AmendmentRequest dates() {
        return new AmendmentRequest(LONGER, null, null, "Recrutement retardé");
    }

    private static AmendmentRequest contact() {
        return new AmendmentRequest(null, OTHER, null, "Départ de la référente");
    }

    private static AmendmentRequest amounts(GrantAgreement agreement, long granted) {
        FinancingPlan plan = AgreedPlan.of(agreement.latest().plan(), Money.of(granted), "Association Cap");
        return new AmendmentRequest(null, null, plan, "Un poste en moins");
    }

    private static Amendment accepted(GrantAgreement agreement, AmendmentRequest request) {
        Amendment amendment = of(agreement, request);
        amendment.take(MANAGER);
        amendment.appraise("Fondé.", MANAGER);
        amendment.accept(VALIDATOR);
        return amendment;
    }

    private static void sign(Amendment amendment, SigningSide side, fr.viaduc.domain.shared.Act act) {
        amendment.sendCode(side, "hash", TERMS, act);
        amendment.sign(side, hash -> true, act);
    }

    @DisplayName("R-AGR-9 the whole life of an amendment, every pair allowed or refused")
    @ParameterizedTest(name = "{0} may become {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    REQUESTED          | IN_APPRAISAL REFUSED
                    IN_APPRAISAL       | ACCEPTED REFUSED
                    ACCEPTED           | IN_APPRAISAL SELECTED REFUSED AWAITING_SIGNATURE NOTIFIED
                    SELECTED           | AWAITING_SIGNATURE
                    AWAITING_SIGNATURE | SIGNED REFUSED
                    SIGNED             | NOTIFIED
                    REFUSED            | ''
                    NOTIFIED           | ''
                    """)
    void aStatusLeadsOnlyToThese(AmendmentStatus from, String allowed) {
        Set<AmendmentStatus> expected = Arrays.stream(allowed.split(" "))
                .filter(name -> !name.isEmpty())
                .map(AmendmentStatus::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AmendmentStatus.class)));
        for (AmendmentStatus to : AmendmentStatus.values()) {
            assertEquals(expected.contains(to), from.canBecome(to), from + " -> " + to);
        }
    }

    @Test
    @DisplayName("R-AGR-9 the heaviest change decides the kind")
    void theHeaviestChangeDecidesTheKind() {
        FinancingPlan plan = inForce().latest().plan();
        assertEquals(AmendmentKind.INFORMATION, contact().kind());
        assertEquals(AmendmentKind.WITHOUT_COMMITTEE, dates().kind());
        assertEquals(AmendmentKind.WITHOUT_COMMITTEE, new AmendmentRequest(LONGER, OTHER, null, "Deux raisons").kind());
        assertEquals(AmendmentKind.WITH_COMMITTEE, new AmendmentRequest(LONGER, OTHER, plan, "Trois raisons").kind());
        refused("amendment.empty", () -> new AmendmentRequest(null, null, null, "Rien"));
        refused("amendment.justification.missing", () -> new AmendmentRequest(LONGER, null, null, " "));
    }

    @Test
    @DisplayName("R-AGR-9 an amendment is asked for while the agreement is in force and valid")
    void anAmendmentIsAskedForInTime() {
        refused("agreement.not.in.force", () -> of(draft(), dates()));
        GrantAgreement agreement = inForce();
        Duration lastDay = Duration.between(AgreementFixture.SIGNING, java.time.Instant.parse("2029-09-30T20:00:00Z"));
        new Amendment(agreement, 1, OperationStatus.IN_PROGRESS, dates(), later(CARRIER, lastDay));
        refused(
                "agreement.validity.over",
                () -> new Amendment(
                        agreement, 1, OperationStatus.IN_PROGRESS, dates(), later(CARRIER, lastDay.plusDays(1))));
    }

    @DisplayName("R-AGR-9 an amendment is refused once the final report is deposited")
    @ParameterizedTest
    @EnumSource(
            value = OperationStatus.class,
            names = {"FINAL_REPORT_SUBMITTED", "CHECK_CLOSED", "TERMINATED", "SETTLED"})
    void anAmendmentAfterTheFinalReportIsRefused(OperationStatus operation) {
        refused("amendment.too.late", () -> new Amendment(inForce(), 1, operation, dates(), CARRIER));
    }

    @Test
    @DisplayName("R-AGR-9 once the operation has started its first day no longer moves")
    void aStartedOperationKeepsItsFirstDay() {
        GrantAgreement agreement = inForce();
        agreement.attestStart(REALISATION.start(), CARRIER);
        AgreementPeriods moved = AgreementPeriods.following(DateRange.of("2027-02-01", "2029-01-31"), 6, 9);
        refused("amendment.start.moved", () -> of(agreement, new AmendmentRequest(moved, null, null, "Décalage")));
        of(agreement, dates());
    }

    @Test
    @DisplayName("R-AGR-10 the validator did not appraise, and reads a finding")
    void theValidatorDidNotAppraise() {
        Amendment amendment = of(inForce(), dates());
        refused("amendment.not.in.appraisal", () -> amendment.accept(VALIDATOR));
        refused("amendment.not.in.appraisal", () -> amendment.appraise("Fondé.", MANAGER));
        amendment.take(MANAGER);
        refused("amendment.finding.missing", () -> amendment.accept(VALIDATOR));
        refused("amendment.finding.missing", () -> amendment.appraise(" ", MANAGER));
        amendment.appraise("Fondé.", MANAGER);
        refused("validator.is.author", () -> amendment.accept(MANAGER));
        refused("validator.is.author", () -> amendment.refuse(MANAGER.because("Non")));
        refused("act.reason.missing", () -> amendment.refuse(VALIDATOR));
        amendment.accept(VALIDATOR);
        refused("amendment.not.in.appraisal", () -> amendment.appraise("Autre.", MANAGER));
    }

    @Test
    @DisplayName("R-AGR-10 a contact alone is accepted in writing and signed by nobody")
    void aContactIsNotSigned() {
        GrantAgreement agreement = inForce();
        Amendment amendment = accepted(agreement, contact());
        refused("amendment.no.signature", () -> amendment.issue("abc", TERMS, MANAGER));
        AgreementVersion version = amendment.notifyCarrier(later(VALIDATOR, Duration.ofDays(10)));
        assertEquals("Omar Haddad", version.contact().name());
        assertEquals("Lise Morin", agreement.versions().get(0).contact().name());
    }

    @Test
    @DisplayName("R-AGR-10 new dates are signed by both sides before they hold")
    void newDatesAreSigned() {
        GrantAgreement agreement = inForce();
        Amendment amendment = accepted(agreement, dates());
        refused("amendment.unsigned", () -> amendment.notifyCarrier(PRESIDENT));
        amendment.issue("abc", TERMS, MANAGER);
        refused("agreement.window.open", () -> amendment.issue("abc", TERMS, MANAGER));
        sign(amendment, SigningSide.BENEFICIARY, CARRIER);
        refused("amendment.unsigned", () -> amendment.notifyCarrier(PRESIDENT));
        refused("agreement.signatory.is.author", () -> sign(amendment, SigningSide.BODY, MANAGER));
        sign(amendment, SigningSide.BODY, PRESIDENT);
        amendment.notifyCarrier(later(PRESIDENT, Duration.ofDays(10)));
        assertEquals(AmendmentStatus.NOTIFIED, amendment.status());
        assertEquals("202700012-A1", amendment.label());
    }

    @Test
    @DisplayName("R-AGR-7 each day has its version of the agreement")
    void eachDayHasItsVersion() {
        GrantAgreement agreement = inForce();
        Amendment amendment = accepted(agreement, contact());
        amendment.notifyCarrier(later(VALIDATOR, Duration.ofDays(10)));
        assertEquals(
                1,
                agreement.inForce(LocalDate.parse("2027-03-29")).orElseThrow().number());
        assertEquals(
                2,
                agreement.inForce(LocalDate.parse("2027-03-30")).orElseThrow().number());
        assertEquals(2, agreement.latest().number());
    }

    @Test
    @DisplayName("R-AGR-11 new amounts go through the committee before they are signed")
    void newAmountsGoThroughTheCommittee() {
        GrantAgreement agreement = inForce();
        Amendment amendment = accepted(agreement, amounts(agreement, 50_000));
        assertEquals(Money.of(-10_000), amendment.esfDifference());
        refused("amendment.committee.first", () -> amendment.issue("abc", TERMS, MANAGER));
        amendment.defer(PRESIDENT);
        assertEquals(AmendmentStatus.IN_APPRAISAL, amendment.status());
        amendment.accept(VALIDATOR);
        amendment.select(amendment.newPlan().orElseThrow(), PRESIDENT);
        amendment.issue("abc", TERMS, MANAGER);
        sign(amendment, SigningSide.BENEFICIARY, CARRIER);
        sign(amendment, SigningSide.BODY, PRESIDENT);
        AgreementVersion version = amendment.notifyCarrier(PRESIDENT);
        assertEquals(Money.of(50_000), version.plan().esfAmount());
        assertEquals(Money.of(100_000), version.plan().totalEligibleCost());
    }

    @Test
    @DisplayName("R-AGR-5 a window of an amendment that is over may be opened again")
    void aWindowThatIsOverMayBeOpenedAgain() {
        Amendment amendment = accepted(inForce(), dates());
        amendment.issue("abc", TERMS, MANAGER);
        amendment.issue("abc", TERMS, later(MANAGER, Duration.ofHours(144)));
        assertEquals(AmendmentStatus.AWAITING_SIGNATURE, amendment.status());
    }
}
