package fr.viaduc.domain.payment;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Iban;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.RuleViolation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

class PaymentTest {

    private static final Instant NOW = Instant.parse("2026-05-04T08:00:00Z");
    private static final Iban ACCOUNT = new Iban("FR7630006000011234567890189");
    private static final Iban OTHER_ACCOUNT = new Iban("FR1420041010050500013M02606");
    private static final Money F = Money.of("72000.00");

    private static final Act OFFICER = act("Nora Faure", Role.PAYMENT_OFFICER);
    private static final Act VALIDATOR = act("Anne Petit", Role.VALIDATOR);
    private static final Act SIGNATORY = act("Yves Martin", Role.SIGNATORY);
    private static final Act ACCOUNTANT = act("Rose Blanc", Role.ACCOUNTANT);
    private static final Act CONTROLLER = act("Hugo Bernard", Role.CONTROLLER);

    private static final Map<PaymentStatus, Supplier<Payment>> STATES = new LinkedHashMap<>();
    private static final Map<String, Consumer<Payment>> ACTS = new LinkedHashMap<>();
    private static final Map<String, PaymentStatus> ALLOWED = new LinkedHashMap<>();

    static {
        STATES.put(PaymentStatus.TO_LIQUIDATE, PaymentTest::prepared);
        STATES.put(PaymentStatus.LIQUIDATED, PaymentTest::liquidated);
        STATES.put(PaymentStatus.VALIDATED, PaymentTest::validated);
        STATES.put(PaymentStatus.ORDERED, PaymentTest::ordered);
        STATES.put(PaymentStatus.PAID, PaymentTest::paid);
        STATES.put(PaymentStatus.BOUNCED, PaymentTest::bounced);
        act("liquidate", p -> p.liquidate(grounds(), OFFICER), PaymentStatus.TO_LIQUIDATE);
        act("validate", p -> p.validate(grounds(), VALIDATOR), PaymentStatus.LIQUIDATED);
        act("order", p -> p.order("M-2026-118", grounds(), SIGNATORY), PaymentStatus.VALIDATED);
        act(
                "confirm",
                p -> p.confirm(LocalDate.of(2026, 5, 4), "VIR 88", grounds(), ACCOUNTANT),
                PaymentStatus.ORDERED);
        act("bounce", p -> p.bounce(grounds(), ACCOUNTANT.because("Compte clos")), PaymentStatus.ORDERED);
        act("retry", p -> p.retry(grounds("0.00", OTHER_ACCOUNT), OFFICER), PaymentStatus.BOUNCED);
    }

    private static void act(String name, Consumer<Payment> act, PaymentStatus allowed) {
        ACTS.put(name, act);
        ALLOWED.put(name, allowed);
    }

    static Stream<Arguments> everyActInEveryState() {
        return ACTS.keySet().stream().flatMap(name -> STATES.keySet().stream()
                .map(status -> Arguments.of(name, status, ALLOWED.get(name) == status)));
    }

    @ParameterizedTest(name = "R-PAY-1 {0} when {1}: {2}")
    @MethodSource("everyActInEveryState")
    void theHandsFollowEachOther(String name, PaymentStatus status, boolean allowed) {
        Payment payment = STATES.get(status).get();
        assertEquals(status, payment.status());

        Executable act = () -> ACTS.get(name).accept(payment);
        if (allowed) {
            assertDoesNotThrow(act);
        } else {
            assertThrows(RuleViolation.class, act);
            assertEquals(status, payment.status());
        }
    }

    @ParameterizedTest(name = "R-PAY-1 a payment {0} is sent back: {1}")
    @CsvSource({
        "TO_LIQUIDATE, false",
        "LIQUIDATED, true",
        "VALIDATED, true",
        "ORDERED, false",
        "PAID, false",
        "BOUNCED, false"
    })
    void onlyWhatIsNotOrderedIsSentBack(PaymentStatus status, boolean allowed) {
        Payment payment = STATES.get(status).get();
        Executable act = () -> payment.sendBack(SIGNATORY.because("Imputation à revoir"));
        if (allowed) {
            assertDoesNotThrow(act);
            assertEquals(PaymentStatus.TO_LIQUIDATE, payment.status());
            assertEquals(Optional.empty(), payment.liquidated());
        } else {
            assertThrows(RuleViolation.class, act);
        }
    }

    @Test
    @DisplayName("R-PAY-2 nobody takes part twice in one payment, whatever the roles held")
    void nobodyTakesPartTwice() {
        refused("payment.same.person", () -> liquidated().validate(grounds(), OFFICER));
        refused("payment.same.person", () -> validated().order("M-1", grounds(), OFFICER));
        refused("payment.same.person", () -> validated().order("M-1", grounds(), VALIDATOR));
        refused("payment.same.person", () -> ordered()
                .confirm(LocalDate.of(2026, 5, 4), "VIR 1", grounds(), SIGNATORY));
        refused("payment.same.person", () -> ordered().bounce(grounds(), VALIDATOR.because("Rejet")));

        RuleViolation named =
                assertThrows(RuleViolation.class, () -> liquidated().validate(grounds(), OFFICER));
        assertEquals(List.of("Nora Faure", NOW), named.arguments());
    }

    @Test
    @DisplayName("R-PAY-3 the author of the check takes no part in the payment")
    void theAuthorOfTheCheckTakesNoPart() {
        refused("payment.check.author", () -> prepared().liquidate(grounds(), CONTROLLER));
        refused("payment.check.author", () -> liquidated().validate(grounds(), CONTROLLER));
        refused("payment.check.author", () -> validated().order("M-1", grounds(), CONTROLLER));
        refused("payment.check.author", () -> ordered()
                .confirm(LocalDate.of(2026, 5, 4), "VIR 1", grounds(), CONTROLLER));
    }

    @ParameterizedTest(name = "R-PAY-4 with {0} already paid, 30 400,00 € is {1}")
    @CsvSource({"41600.00, ", "41600.01, payment.ceiling", "0.00, ", "72000.00, payment.ceiling"})
    void theAgreementIsNeverExceeded(String already, String refusal) {
        Executable act = () -> prepared().liquidate(grounds(already, ACCOUNT), OFFICER);
        if (refusal == null) {
            assertDoesNotThrow(act);
        } else {
            refused(refusal, act);
        }
    }

    @Test
    @DisplayName("R-PAY-4 the ceiling is looked at again at every hand, as other payments may have come between")
    void theCeilingIsLookedAtAgain() {
        refused("payment.ceiling", () -> liquidated().validate(grounds("41600.01", ACCOUNT), VALIDATOR));
        refused("payment.ceiling", () -> validated().order("M-1", grounds("41600.01", ACCOUNT), SIGNATORY));
    }

    @Test
    @DisplayName("R-PAY-5 a payment follows the account of the agreement, and stops when it changes")
    void aPaymentGoesToTheAccountOfTheAgreement() {
        Payment payment = prepared();
        payment.liquidate(grounds("0.00", OTHER_ACCOUNT), OFFICER);
        assertEquals(OTHER_ACCOUNT, payment.account());

        refused("payment.account.changed", () -> payment.validate(grounds(), VALIDATOR));
        refused("payment.account.changed", () -> validated().order("M-1", grounds("0.00", OTHER_ACCOUNT), SIGNATORY));
    }

    @ParameterizedTest(name = "R-PAY-6 paid on {0} with reference {1}: {2}")
    @CsvSource({
        "2026-05-03, VIR 88, payment.value.date",
        "2026-05-05, VIR 88, payment.value.date",
        ", VIR 88, payment.value.date",
        "2026-05-04, ' ', payment.reference.missing",
        "2026-05-04, VIR 88, "
    })
    void aPaymentIsProved(LocalDate day, String reference, String refusal) {
        Payment payment = ordered();
        Executable act = () -> payment.confirm(day, reference, grounds(), ACCOUNTANT);
        if (refusal == null) {
            assertDoesNotThrow(act);
            assertEquals(Optional.of("VIR 88"), payment.bankReference());
        } else {
            refused(refusal, act);
            assertEquals(PaymentStatus.ORDERED, payment.status());
        }
    }

    @Test
    @DisplayName("R-PAY-1 an order has a number")
    void anOrderHasANumber() {
        refused("payment.mandate.missing", () -> validated().order(" ", grounds(), SIGNATORY));
    }

    @Test
    @DisplayName("R-PAY-7 a payment sent back by the bank is taken up again only with another account")
    void aBouncedPaymentNeedsAnotherAccount() {
        Payment payment = bounced();
        assertEquals(Optional.of("Compte clos"), payment.bounceReason());
        refused("act.reason.missing", () -> ordered().bounce(grounds(), ACCOUNTANT));
        refused("payment.account.same", () -> payment.retry(grounds(), OFFICER));

        payment.retry(grounds("0.00", OTHER_ACCOUNT), OFFICER);
        payment.liquidate(grounds("0.00", OTHER_ACCOUNT), OFFICER);
        assertEquals(OTHER_ACCOUNT, payment.account());
    }

    @Test
    @DisplayName("R-PAY-1 nothing due is no payment")
    void nothingDueIsNoPayment() {
        refused("payment.amount.none", () -> Payment.prepare(due("0.00"), "202600012-P1", OFFICER));
    }

    private static Payment prepared() {
        return Payment.prepare(due("30400.00"), "202600012-P3", OFFICER);
    }

    private static Payment liquidated() {
        Payment payment = prepared();
        payment.liquidate(grounds(), OFFICER);
        return payment;
    }

    private static Payment validated() {
        Payment payment = liquidated();
        payment.validate(grounds(), VALIDATOR);
        return payment;
    }

    private static Payment ordered() {
        Payment payment = validated();
        payment.order("M-2026-118", grounds(), SIGNATORY);
        return payment;
    }

    private static Payment paid() {
        Payment payment = ordered();
        payment.confirm(LocalDate.of(2026, 5, 4), "VIR 88", grounds(), ACCOUNTANT);
        return payment;
    }

    private static Payment bounced() {
        Payment payment = ordered();
        payment.bounce(grounds(), ACCOUNTANT.because("Compte clos"));
        return payment;
    }

    private static PaymentDue due(String amount) {
        return new PaymentDue(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                PaymentKind.BALANCE,
                Money.of(amount),
                ACCOUNT,
                NOW);
    }

    private static PaymentGrounds grounds() {
        return grounds("41600.00", ACCOUNT);
    }

    private static PaymentGrounds grounds(String already, Iban account) {
        return new PaymentGrounds(F, Money.of(already), account, Set.of(CONTROLLER.actorId()));
    }

    private static Act act(String name, Role role) {
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new Act(id, name, role.name(), null, NOW, "");
    }

    private static void refused(String code, Executable act) {
        assertEquals(code, assertThrows(RuleViolation.class, act).code());
    }
}
