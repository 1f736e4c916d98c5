package fr.viaduc.domain.payment;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.RuleViolation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class UndueAmountTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final Money MINIMUM = Money.of("250.00");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static final Act VALIDATOR = act("Anne Petit", Role.VALIDATOR);
    private static final Act CARRIER = act("Paul Girard", Role.BENEFICIARY_SIGNATORY);
    private static final Act SIGNATORY = act("Yves Martin", Role.SIGNATORY);
    private static final Act OFFICER = act("Nora Faure", Role.PAYMENT_OFFICER);
    private static final Act ACCOUNTANT = act("Rose Blanc", Role.ACCOUNTANT);

    private static final Map<UndueStatus, Supplier<UndueAmount>> STATES = new EnumMap<>(UndueStatus.class);
    private static final Map<String, Consumer<UndueAmount>> ACTS = new LinkedHashMap<>();
    private static final Map<String, Set<UndueStatus>> ALLOWED = new LinkedHashMap<>();

    static {
        STATES.put(UndueStatus.ESTABLISHED, () -> established("23600.00"));
        STATES.put(UndueStatus.REBUTTAL, UndueAmountTest::answered);
        STATES.put(UndueStatus.DECIDED, UndueAmountTest::decided);
        STATES.put(UndueStatus.ORDER_ISSUED, UndueAmountTest::ordered);
        STATES.put(UndueStatus.PARTLY_RECOVERED, () -> recovered("600.00"));
        STATES.put(UndueStatus.RECOVERED, () -> recovered("23600.00"));
        STATES.put(UndueStatus.SETTLED, UndueAmountTest::settled);
        act("openRebuttal", u -> u.openRebuttal(30, VALIDATOR), UndueStatus.ESTABLISHED);
        act("answer", u -> u.answer("Nous contestons.", CARRIER), UndueStatus.REBUTTAL);
        act("decide", u -> u.decide("Dépenses non justifiées.", SIGNATORY), UndueStatus.REBUTTAL);
        act("issueOrder", u -> u.issueOrder("T-12", MINIMUM, TODAY.plusDays(60), OFFICER), UndueStatus.DECIDED);
        act(
                "recover",
                u -> u.recover(Money.of("100.00"), TODAY, "CHQ 4", ACCOUNTANT),
                UndueStatus.ORDER_ISSUED,
                UndueStatus.PARTLY_RECOVERED);
        act(
                "reschedule",
                u -> u.reschedule(ACCOUNTANT.because("Trois échéances")),
                UndueStatus.ORDER_ISSUED,
                UndueStatus.PARTLY_RECOVERED);
        act(
                "waive",
                u -> u.waive(SIGNATORY.because("Remise gracieuse")),
                UndueStatus.DECIDED,
                UndueStatus.ORDER_ISSUED,
                UndueStatus.PARTLY_RECOVERED);
        act("settle", u -> u.settle(OFFICER), UndueStatus.RECOVERED);
    }

    private static void act(String name, Consumer<UndueAmount> act, UndueStatus... allowed) {
        ACTS.put(name, act);
        ALLOWED.put(name, Set.of(allowed));
    }

    static Stream<Arguments> everyActInEveryState() {
        return ACTS.keySet().stream().flatMap(name -> STATES.keySet().stream()
                .map(status -> Arguments.of(name, status, ALLOWED.get(name).contains(status))));
    }

    @ParameterizedTest(name = "R-UNDUE-5 {0} when {1}: {2}")
    @MethodSource("everyActInEveryState")
    void anActIsRefusedOutsideItsPlace(String name, UndueStatus status, boolean allowed) {
        UndueAmount undue = STATES.get(status).get();
        assertEquals(status, undue.status());

        Executable act = () -> ACTS.get(name).accept(undue);
        if (allowed) {
            assertDoesNotThrow(act);
        } else {
            assertThrows(RuleViolation.class, act);
            assertEquals(status, undue.status());
        }
    }

    @Test
    @DisplayName("R-UNDUE-2 nothing is decided while the carrier may still answer")
    void nothingIsDecidedUnheard() {
        UndueAmount undue = established("23600.00");
        undue.openRebuttal(30, VALIDATOR);

        refused("undue.rebuttal.running", () -> undue.decide("Motifs.", at("2026-07-01T21:59:59Z", SIGNATORY)));
        refused("undue.rebuttal.over", () -> undue.answer("Trop tard.", at("2026-07-01T22:00:00Z", CARRIER)));
        undue.decide("Motifs.", at("2026-07-01T22:00:00Z", SIGNATORY));
        assertEquals(UndueStatus.DECIDED, undue.status());
    }

    @Test
    @DisplayName("R-UNDUE-2 a decision states its grounds, and is not signed by who opened the rebuttal")
    void aDecisionStatesItsGrounds() {
        refused("undue.decision.missing", () -> answered().decide("", SIGNATORY));
        refused("undue.same.person", () -> answered().decide("Motifs.", VALIDATOR));
    }

    @ParameterizedTest(name = "R-UNDUE-3 an order of {0} is {1}")
    @CsvSource({"249.99, undue.below.minimum", "250.00, ", "250.01, "})
    void noOrderBelowTheMinimum(String amount, String refusal) {
        UndueAmount undue = established(amount);
        undue.openRebuttal(30, VALIDATOR);
        undue.answer("Vu.", CARRIER);
        undue.decide("Motifs.", SIGNATORY);
        Executable act = () -> undue.issueOrder("T-12", MINIMUM, TODAY.plusDays(60), OFFICER);
        if (refusal == null) {
            assertDoesNotThrow(act);
            assertEquals(LocalDate.of(2026, 7, 31), undue.order().orElseThrow().lastDay());
        } else {
            refused(refusal, act);
            undue.waive(SIGNATORY.because("Inférieur au minimum de recouvrement."));
            undue.settle(OFFICER);
            assertEquals(UndueStatus.SETTLED, undue.status());
        }
    }

    @ParameterizedTest(name = "R-UNDUE-4 receiving {0} of 23 600,00 € is {1}")
    @CsvSource({
        "0.00, undue.receipt.range",
        "-1.00, undue.receipt.range",
        "23600.01, undue.receipt.range",
        "23599.99, ",
        "23600.00, "
    })
    void neverMoreThanIsLeft(String received, String refusal) {
        UndueAmount undue = ordered();
        Executable act = () -> undue.recover(Money.of(received), TODAY, "CHQ 4", ACCOUNTANT);
        if (refusal == null) {
            assertDoesNotThrow(act);
            assertEquals(Money.of("23600.00").minus(Money.of(received)), undue.outstanding());
        } else {
            refused(refusal, act);
        }
    }

    @Test
    @DisplayName("R-UNDUE-4 the last cent recovers the whole, in several receipts")
    void theLastCentRecoversTheWhole() {
        UndueAmount undue = recovered("23599.99");
        assertEquals(UndueStatus.PARTLY_RECOVERED, undue.status());

        undue.recover(Money.of("0.01"), TODAY, "VIR 9", ACCOUNTANT);
        assertEquals(UndueStatus.RECOVERED, undue.status());
        assertEquals(2, undue.receipts().size());
        assertEquals(Money.ZERO, undue.outstanding());
    }

    @Test
    @DisplayName("R-UNDUE-4 a receipt is dated and proved")
    void aReceiptIsProved() {
        refused("undue.receipt.date", () -> ordered()
                .recover(Money.of("1.00"), TODAY.plusDays(1), "CHQ 4", ACCOUNTANT));
        refused("undue.receipt.reference.missing", () -> ordered().recover(Money.of("1.00"), TODAY, " ", ACCOUNTANT));
    }

    @Test
    @DisplayName("R-UNDUE-1 an undue amount is above zero and says where it comes from")
    void anUndueAmountIsAboveZero() {
        refused("undue.amount.none", () -> established("0.00"));
        refused(
                "undue.grounds.missing",
                () -> new UndueAmount(origin(), "202600012-I1", Money.of("10.00"), " ", VALIDATOR));
    }

    private static UndueOrigin origin() {
        return new UndueOrigin(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UndueSource.SERVICE_FACT_CHECK);
    }

    private static UndueAmount established(String amount) {
        return new UndueAmount(origin(), "202600012-I1", Money.of(amount), "Solde négatif du bilan final.", VALIDATOR);
    }

    private static UndueAmount answered() {
        UndueAmount undue = established("23600.00");
        undue.openRebuttal(30, VALIDATOR);
        undue.answer("Nous en prenons acte.", CARRIER);
        return undue;
    }

    private static UndueAmount decided() {
        UndueAmount undue = answered();
        undue.decide("Dépenses non justifiées.", SIGNATORY);
        return undue;
    }

    private static UndueAmount ordered() {
        UndueAmount undue = decided();
        undue.issueOrder("T-12", MINIMUM, TODAY.plusDays(60), OFFICER);
        return undue;
    }

    private static UndueAmount recovered(String amount) {
        UndueAmount undue = ordered();
        undue.recover(Money.of(amount), TODAY, "VIR 1", ACCOUNTANT);
        return undue;
    }

    private static UndueAmount settled() {
        UndueAmount undue = recovered("23600.00");
        undue.settle(OFFICER);
        return undue;
    }

    private static Act at(String instant, Act act) {
        return new Act(act.actorId(), act.actorName(), act.role(), act.unitId(), Instant.parse(instant), act.reason());
    }

    private static Act act(String name, Role role) {
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new Act(id, name, role.name(), null, NOW, "");
    }

    private static void refused(String code, Executable act) {
        assertEquals(code, assertThrows(RuleViolation.class, act).code());
    }
}
