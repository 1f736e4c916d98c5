package fr.viaduc.domain.agreement;

import static fr.viaduc.domain.agreement.AgreementFixture.CARRIER;
import static fr.viaduc.domain.agreement.AgreementFixture.MANAGER;
import static fr.viaduc.domain.agreement.AgreementFixture.PRESIDENT;
import static fr.viaduc.domain.agreement.AgreementFixture.REALISATION;
import static fr.viaduc.domain.agreement.AgreementFixture.SIGNING;
import static fr.viaduc.domain.agreement.AgreementFixture.TERMS;
import static fr.viaduc.domain.agreement.AgreementFixture.VALIDATOR;
import static fr.viaduc.domain.agreement.AgreementFixture.clauses;
import static fr.viaduc.domain.agreement.AgreementFixture.draft;
import static fr.viaduc.domain.agreement.AgreementFixture.inForce;
import static fr.viaduc.domain.agreement.AgreementFixture.issued;
import static fr.viaduc.domain.agreement.AgreementFixture.later;
import static fr.viaduc.domain.agreement.AgreementFixture.sign;
import static fr.viaduc.domain.agreement.AgreementFixture.signed;
import static fr.viaduc.domain.agreement.AgreementFixture.submitted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.domain.shared.Iban;
import fr.viaduc.domain.shared.RuleViolation;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrantAgreementTest {

    private static void refused(String code, Executable act) {
        assertEquals(code, assertThrows(RuleViolation.class, act).code());
    }

    @DisplayName("R-AGR-1 the whole life of an agreement, every pair allowed or refused")
    @ParameterizedTest(name = "{0} may become {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    DRAFT                          | VALIDATED TERMINATED
                    VALIDATED                      | DRAFT AWAITING_BENEFICIARY_SIGNATURE TERMINATED
                    AWAITING_BENEFICIARY_SIGNATURE | SIGNED_BY_BENEFICIARY EXPIRED TERMINATED
                    SIGNED_BY_BENEFICIARY          | SIGNED EXPIRED TERMINATED
                    SIGNED                         | NOTIFIED
                    EXPIRED                        | AWAITING_BENEFICIARY_SIGNATURE TERMINATED
                    NOTIFIED                       | TERMINATED CLOSED
                    TERMINATED                     | CLOSED
                    CLOSED                         | ''
                    """)
    void aStatusLeadsOnlyToThese(AgreementStatus from, String allowed) {
        Set<AgreementStatus> expected = Arrays.stream(allowed.split(" "))
                .filter(name -> !name.isEmpty())
                .map(AgreementStatus::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AgreementStatus.class)));
        for (AgreementStatus to : AgreementStatus.values()) {
            assertEquals(expected.contains(to), from.canBecome(to), from + " -> " + to);
        }
    }

    @Test
    @DisplayName("R-AGR-1 a draft is neither signed nor notified, started, amended or terminated")
    void aDraftIsNotInForce() {
        GrantAgreement agreement = draft();
        refused("agreement.not.submitted", () -> agreement.validate("2027-1", VALIDATOR));
        refused("state.move.refused", () -> agreement.issue("abc", TERMS, VALIDATOR));
        refused("agreement.not.being.signed", () -> sign(agreement, SigningSide.BENEFICIARY, CARRIER));
        refused("state.move.refused", () -> agreement.notifyCarrier(PRESIDENT));
        refused("agreement.not.in.force", () -> agreement.attestStart(LocalDate.parse("2027-03-01"), CARRIER));
        refused("agreement.not.in.force", () -> agreement.terminate(PRESIDENT.because("Fin")));
        refused("agreement.window.open", () -> agreement.expire(PRESIDENT));
        assertEquals(Optional.empty(), agreement.inForce(LocalDate.parse("2030-01-01")));
    }

    @Test
    @DisplayName("R-AGR-2 the account is verified before the draft goes to the validator, and again when it changes")
    void theAccountIsVerifiedFirst() {
        GrantAgreement agreement = draft();
        refused("agreement.iban.unverified", () -> agreement.submit(MANAGER));
        agreement.verifyIban(MANAGER);
        AgreementContent content = agreement.latest().content();
        agreement.write(content, clauses(), MANAGER);
        agreement.submit(MANAGER);

        Payee other = new Payee(new Iban("FR1420041010050500013M02606"), "PSSTFRPP", "Association Cap");
        agreement.write(
                new AgreementContent(content.plan(), content.periods(), content.contact(), other), clauses(), MANAGER);
        refused("agreement.iban.unverified", () -> agreement.submit(MANAGER));
    }

    @Test
    @DisplayName("R-AGR-3 the validator is not the author, and a change goes back to the validator")
    void theValidatorIsNotTheAuthor() {
        GrantAgreement agreement = submitted();
        refused("validator.is.author", () -> agreement.validate("2027-1", MANAGER));
        refused("act.reason.missing", () -> agreement.sendBack(VALIDATOR));
        agreement.sendBack(VALIDATOR.because("Contact à corriger"));
        refused("agreement.not.submitted", () -> agreement.validate("2027-1", VALIDATOR));
        agreement.submit(MANAGER);
        agreement.write(agreement.latest().content(), clauses(), MANAGER);
        refused("agreement.not.submitted", () -> agreement.validate("2027-1", VALIDATOR));
    }

    @Test
    @DisplayName("R-AGR-3 a validated text is frozen, with the version of its model")
    void aValidatedTextIsFrozen() {
        GrantAgreement agreement = issued();
        assertEquals("2027-1", agreement.modelVersion());
        Stream.<Executable>of(
                        () -> agreement.write(agreement.latest().content(), clauses(), MANAGER),
                        () -> agreement.verifyIban(MANAGER),
                        () -> agreement.submit(MANAGER))
                .forEach(act -> refused("agreement.not.draft", act));
    }

    @Test
    @DisplayName("R-AGR-4 the carrier signs, then the body, by somebody who did not write the text")
    void bothSidesSignInTurn() {
        GrantAgreement agreement = issued();
        refused("signature.order", () -> sign(agreement, SigningSide.BODY, PRESIDENT));
        sign(agreement, SigningSide.BENEFICIARY, CARRIER);
        assertEquals(AgreementStatus.SIGNED_BY_BENEFICIARY, agreement.status());
        refused("agreement.signatory.is.author", () -> sign(agreement, SigningSide.BODY, MANAGER));
        sign(agreement, SigningSide.BODY, PRESIDENT);
        assertEquals(AgreementStatus.SIGNED, agreement.status());
        refused("agreement.not.being.signed", () -> sign(agreement, SigningSide.BENEFICIARY, CARRIER));
    }

    @Test
    @DisplayName("R-AGR-6 a wrong code leaves the agreement as it is")
    void aWrongCodeMovesNothing() {
        GrantAgreement agreement = issued();
        agreement.sendCode(SigningSide.BENEFICIARY, "hash", TERMS, CARRIER);
        assertEquals(SignatureAttempt.WRONG_CODE, agreement.sign(SigningSide.BENEFICIARY, hash -> false, CARRIER));
        assertEquals(AgreementStatus.AWAITING_BENEFICIARY_SIGNATURE, agreement.status());
    }

    @Test
    @DisplayName("R-AGR-5 a window that is over expires the agreement, which may be issued again from the start")
    void anExpiredAgreementIsIssuedAgain() {
        GrantAgreement agreement = issued();
        sign(agreement, SigningSide.BENEFICIARY, CARRIER);
        refused("agreement.window.open", () -> agreement.expire(later(PRESIDENT, Duration.ofHours(143))));
        agreement.expire(later(PRESIDENT, Duration.ofHours(144)));
        assertEquals(AgreementStatus.EXPIRED, agreement.status());
        agreement.issue("abc123", TERMS, later(MANAGER, Duration.ofHours(150)));
        assertTrue(agreement
                .signatures()
                .orElseThrow()
                .signatureOf(SigningSide.BENEFICIARY)
                .isEmpty());
        assertEquals(
                SIGNING.plus(Duration.ofHours(150 + 144)),
                agreement.signatures().orElseThrow().dueAt());
    }

    @Test
    @DisplayName("R-AGR-7 the agreement is in force from the day of its notification")
    void theAgreementIsInForceFromItsNotification() {
        GrantAgreement agreement = signed();
        assertEquals(Optional.empty(), agreement.inForce(LocalDate.parse("2027-03-20")));
        agreement.notifyCarrier(PRESIDENT);
        assertEquals(Optional.empty(), agreement.inForce(LocalDate.parse("2027-03-19")));
        assertSame(
                agreement.latest(),
                agreement.inForce(LocalDate.parse("2027-03-20")).orElseThrow());
    }

    @Test
    @DisplayName("R-AGR-8 the start is attested once, for a day of the operation that has come")
    void theStartIsAttestedOnce() {
        GrantAgreement agreement = inForce();
        refused("agreement.start.outside", () -> agreement.attestStart(LocalDate.parse("2026-12-31"), CARRIER));
        refused("agreement.start.outside", () -> agreement.attestStart(LocalDate.parse("2027-03-21"), CARRIER));
        agreement.attestStart(REALISATION.start(), CARRIER);
        refused("agreement.start.attested", () -> agreement.attestStart(REALISATION.start(), CARRIER));
        assertEquals(
                REALISATION.start(), agreement.startAttestation().orElseThrow().startedOn());
    }

    @Test
    @DisplayName("R-AGR-12 an agreement is terminated with a reason, and given up only before its notification")
    void anAgreementIsTerminatedWithAReason() {
        GrantAgreement agreement = inForce();
        refused("act.reason.missing", () -> agreement.terminate(PRESIDENT));
        refused("state.move.refused", () -> agreement.abandon(PRESIDENT));
        agreement.terminate(PRESIDENT.because("Liquidation judiciaire"));
        assertEquals(Optional.of(LocalDate.parse("2027-03-20")), agreement.endedOn());
        refused("agreement.not.in.force", () -> agreement.terminate(PRESIDENT.because("Encore")));
        agreement.close(PRESIDENT);

        GrantAgreement unsigned = issued();
        unsigned.abandon(CARRIER);
        assertEquals(AgreementStatus.TERMINATED, unsigned.status());
    }

    @Test
    void periodsThatEndBeforeWhatTheyContainAreRefused() {
        LocalDate end = REALISATION.end();
        refused("agreement.periods.order", () -> new AgreementPeriods(REALISATION, end.minusDays(1), end));
        refused("agreement.periods.order", () -> new AgreementPeriods(REALISATION, end.plusDays(2), end.plusDays(1)));
        AgreementPeriods same = new AgreementPeriods(REALISATION, end, end);
        assertEquals(end, same.validityEnd());
        AgreementPeriods model = AgreementPeriods.following(REALISATION, 6, 9);
        assertEquals(LocalDate.parse("2029-06-30"), model.paymentEnd());
        assertEquals(LocalDate.parse("2029-09-30"), model.validityEnd());
    }
}
