package fr.viaduc.domain.agreement;

import static fr.viaduc.domain.agreement.SigningSide.BENEFICIARY;
import static fr.viaduc.domain.agreement.SigningSide.BODY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class SignatureRoundTest {

    private static final Instant OPENING = Instant.parse("2027-03-20T09:00:00Z");
    private static final Instant LAST = OPENING.plus(Duration.ofHours(144)).minusMillis(1);
    private static final Instant END = OPENING.plus(Duration.ofHours(144));
    private static final SignatureTerms TERMS =
            new SignatureTerms(SignatureLevel.SIMPLE, Duration.ofHours(144), Duration.ofMinutes(30), 3);
    private static final UUID CARRIER = UUID.randomUUID();
    private static final UUID PRESIDENT = UUID.randomUUID();

    private final SignatureRound round =
            new SignatureRound(UUID.randomUUID(), "abc123", TERMS, act(PRESIDENT, OPENING));

    private static Act act(UUID person, Instant at) {
        return new Act(person, "Signataire", "SIGNATORY", null, at, "");
    }

    private static void refused(String code, Executable act) {
        assertEquals(code, assertThrows(RuleViolation.class, act).code());
    }

    private SignatureAttempt type(SigningSide side, UUID person, String code, Instant at) {
        return round.attempt(side, hash -> hash.equals("hash of " + code), act(person, at));
    }

    private void send(SigningSide side, UUID person, Instant at) {
        round.sendCode(side, "hash of 123456", TERMS, act(person, at));
    }

    private void bothSign(Instant at) {
        send(BENEFICIARY, CARRIER, at);
        assertEquals(SignatureAttempt.SIGNED, type(BENEFICIARY, CARRIER, "123456", at));
        send(BODY, PRESIDENT, at);
        assertEquals(SignatureAttempt.SIGNED, type(BODY, PRESIDENT, "123456", at));
    }

    @Test
    @DisplayName("R-AGR-4 the carrier signs first, then the body")
    void theCarrierSignsFirst() {
        refused("signature.order", () -> send(BODY, PRESIDENT, OPENING));
        bothSign(OPENING);
        assertTrue(round.isComplete());
        refused("signature.given", () -> send(BENEFICIARY, CARRIER, OPENING));
        refused("signature.given", () -> send(BODY, PRESIDENT, OPENING));
    }

    @Test
    @DisplayName("R-AGR-5 the window lasts 144 hours, its last instant excluded")
    void theWindowLastsOneHundredAndFortyFourHours() {
        assertEquals(END, round.dueAt());
        send(BENEFICIARY, CARRIER, LAST.minus(Duration.ofMinutes(1)));
        assertFalse(round.isOver(LAST));
        assertTrue(round.isOver(END));
        refused("signature.window.closed", () -> type(BENEFICIARY, CARRIER, "123456", END));
        refused("signature.window.closed", () -> send(BENEFICIARY, CARRIER, END));
        bothSign(LAST);
        assertFalse(round.isOver(END));
    }

    @Test
    @DisplayName("R-AGR-6 a code serves one person for half an hour")
    void aCodeServesOnePersonForAWhile() {
        refused("signature.code.none", () -> type(BENEFICIARY, CARRIER, "123456", OPENING));
        send(BENEFICIARY, CARRIER, OPENING);
        refused("signature.code.none", () -> type(BENEFICIARY, PRESIDENT, "123456", OPENING));
        Instant tooLate = OPENING.plus(Duration.ofMinutes(30));
        refused("signature.code.none", () -> type(BENEFICIARY, CARRIER, "123456", tooLate));
        assertEquals(SignatureAttempt.SIGNED, type(BENEFICIARY, CARRIER, "123456", tooLate.minusMillis(1)));
    }

    @Test
    @DisplayName("R-AGR-6 wrong codes are counted; after the last try the code is spent, even when typed right")
    void wrongCodesAreCounted() {
        send(BENEFICIARY, CARRIER, OPENING);
        assertEquals(SignatureAttempt.WRONG_CODE, type(BENEFICIARY, CARRIER, "000000", OPENING));
        assertEquals(2, round.triesLeft());
        assertEquals(SignatureAttempt.WRONG_CODE, type(BENEFICIARY, CARRIER, "000000", OPENING));
        assertEquals(SignatureAttempt.CODE_SPENT, type(BENEFICIARY, CARRIER, "000000", OPENING));
        refused("signature.code.none", () -> type(BENEFICIARY, CARRIER, "123456", OPENING));
        send(BENEFICIARY, CARRIER, OPENING);
        assertEquals(SignatureAttempt.SIGNED, type(BENEFICIARY, CARRIER, "123456", OPENING));
    }

    @Test
    @DisplayName("R-AGR-6 ten codes at most are sent in a window")
    void tenCodesAtMostAreSent() {
        for (int i = 0; i < 10; i++) {
            send(BENEFICIARY, CARRIER, OPENING.plus(Duration.ofMinutes(i)));
        }
        refused("signature.codes.exhausted", () -> send(BENEFICIARY, CARRIER, OPENING.plus(Duration.ofMinutes(10))));
    }

    @Test
    @DisplayName("R-AGR-6 a request for a code that comes twice sends one; another code is sent a minute later")
    void aRequestThatComesTwiceSendsOneCode() {
        Instant minuteLater = OPENING.plus(Duration.ofMinutes(1));
        send(BENEFICIARY, CARRIER, OPENING);
        refused("signature.code.sent", () -> send(BENEFICIARY, CARRIER, OPENING));
        refused("signature.code.sent", () -> send(BENEFICIARY, CARRIER, minuteLater.minusMillis(1)));
        send(BENEFICIARY, CARRIER, minuteLater);
        assertEquals(SignatureAttempt.SIGNED, type(BENEFICIARY, CARRIER, "123456", minuteLater));
    }

    @Test
    @DisplayName("R-AGR-6 a code is used once")
    void aCodeIsUsedOnce() {
        send(BENEFICIARY, CARRIER, OPENING);
        type(BENEFICIARY, CARRIER, "123456", OPENING);
        refused("signature.code.none", () -> type(BODY, CARRIER, "123456", OPENING));
    }
}
