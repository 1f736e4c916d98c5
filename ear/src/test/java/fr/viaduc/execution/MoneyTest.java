package fr.viaduc.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.bench.Acting;
import fr.viaduc.bench.InPortal;
import fr.viaduc.domain.application.OperationStatus;
import fr.viaduc.domain.audit.RetentionStatus;
import fr.viaduc.domain.check.DueStep;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.payment.PaymentKind;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.application.OperationQueries;
import fr.viaduc.ejb.check.AnsweringChecks;
import fr.viaduc.ejb.check.CheckQueries;
import fr.viaduc.ejb.check.CheckSheet;
import fr.viaduc.ejb.check.OpeningChecks;
import fr.viaduc.ejb.check.ReviewingAnswers;
import fr.viaduc.ejb.check.ValidatingChecks;
import fr.viaduc.ejb.closing.ClosingFiles;
import fr.viaduc.ejb.closing.ClosingQueries;
import fr.viaduc.ejb.closing.ClosingSheet;
import fr.viaduc.ejb.identity.CallerName;
import fr.viaduc.ejb.identity.DeclaringConflictsOfInterest;
import fr.viaduc.ejb.payment.DisbursingPayments;
import fr.viaduc.ejb.payment.OrderingPayments;
import fr.viaduc.ejb.payment.PaymentQueries;
import fr.viaduc.ejb.payment.PaymentSheet;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.ejb.shared.PortalClock;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@InPortal
class MoneyTest {

    private static final String START = "2026-01-08";

    @EJB
    private OpeningChecks opening;

    @EJB
    private ValidatingChecks validating;

    @EJB
    private AnsweringChecks answering;

    @EJB
    private ReviewingAnswers reviewing;

    @EJB
    private CheckQueries checks;

    @EJB
    private OrderingPayments ordering;

    @EJB
    private DisbursingPayments disbursing;

    @EJB
    private PaymentQueries payments;

    @EJB
    private ClosingFiles closing;

    @EJB
    private ClosingQueries closings;

    @EJB
    private OperationQueries operations;

    @EJB
    private DeclaringConflictsOfInterest declaring;

    @Inject
    private MoneyFile money;

    @Inject
    private Probe probe;

    @Inject
    private PortalClock clock;

    @AfterEach
    void theClockRunsAgain() {
        clock.endScript();
    }

    @Test
    @DisplayName("R-DUE-2 R-DUE-7 R-PAY-6 R-RET-1 one file comes from the advance to the archive, to the cent")
    void fromTheAdvanceToTheArchive() throws Exception {
        ContractedFile file = ContractedFile.inStatus("CONTRACTED");
        UUID advance = money.started(file, START);
        assertEquals(Money.of("15000.00"), payment(file, advance).amount());
        money.pay(file, advance, "2026-01-20");

        UUID report = money.reported(file, "2027-01-11");
        assertEquals(OperationStatus.FINAL_REPORT_SUBMITTED, status(file));
        UUID check = money.takenUp(file, report, "2027-01-25");
        money.examined(file, check, "2027-01-26");
        money.on("2027-01-27", file.validator, () -> {
            declaring.declare(file.operation, false, "");
            validating.openRebuttal(check, money.checkVersion(check));
        });
        money.on(
                "2027-02-03",
                file.signatory,
                () -> answering.send(check, checks.ofCarrier(check).file().version()));
        money.on("2027-02-04", file.controller, () -> reviewing.proposeFinal(check, money.checkVersion(check)));
        money.on("2027-02-05", file.validator, () -> validating.certify(check, money.checkVersion(check)));
        assertCalculation(file, check);
        assertEquals(OperationStatus.CHECK_CLOSED, status(file));

        UUID balance = money.latestPayment(file);
        assertEquals(PaymentKind.BALANCE, payment(file, balance).kind());
        assertEquals(Money.of("30833.31"), payment(file, balance).amount());
        assertEquals(Money.of("35000.00"), payment(file, balance).ceiling());
        money.pay(file, balance, "2027-02-10");
        assertEquals(OperationStatus.SETTLED, status(file));

        money.on(
                "2027-03-01",
                file.validator,
                () -> closing.close(
                        file.operation, closings.sheet(file.operation).version()));
        assertEquals(OperationStatus.ARCHIVED, status(file));
        ClosingSheet closed = Acting.as(file.validator, () -> closings.sheet(file.operation));
        assertEquals(Money.of("45833.31"), closed.paid());
        assertEquals(LocalDate.of(2032, 12, 31), closed.keepUntil());
        assertEquals(RetentionStatus.FROZEN, closed.retention());
        assertTrue(closed.letterId() != null);
        String acts = Acting.as(file.validator, () -> probe.acts(balance));
        assertEquals("payment.prepare payment.liquidate payment.validate payment.order payment.confirm", acts);
    }

    private void assertCalculation(ContractedFile file, UUID check) throws Exception {
        CheckSheet.Figures figures =
                Acting.as(file.validator, () -> checks.sheet(check)).figures();
        Map<DueStep, Money> trace = figures.trace().stream()
                .collect(Collectors.toMap(CheckSheet.TraceRow::step, CheckSheet.TraceRow::amount));
        assertEquals(Money.of("71428.56"), trace.get(DueStep.DECLARED));
        assertEquals(Money.of("5952.38"), trace.get(DueStep.LINE_REJECTIONS));
        assertEquals(Money.of("26190.45"), trace.get(DueStep.FLAT_RATE));
        assertEquals(Money.of("91666.63"), trace.get(DueStep.CAPPED_COST));
        assertEquals(Money.of("45833.31"), trace.get(DueStep.RATE_SHARE));
        assertEquals(Money.of("61666.63"), trace.get(DueStep.COST_LESS_RESOURCES));
        assertEquals(Money.of("45833.31"), trace.get(DueStep.DUE));
        assertEquals(Money.of("15000.00"), trace.get(DueStep.ALREADY_PAID));
        assertEquals(Money.of("30833.31"), trace.get(DueStep.BALANCE));
    }

    @Test
    @DisplayName("R-PAY-1 R-PAY-2 a payment refuses the wrong role, the wrong order and the same person twice")
    void aPaymentRefusesWhoeverMayNot() throws Exception {
        ContractedFile file = ContractedFile.inStatus("CONTRACTED");
        UUID advance = money.started(file, START);
        CallerName twoRoles = with(file, file.officer, Role.PAYMENT_OFFICER, Role.VALIDATOR, Role.SIGNATORY);
        for (CallerName wrong : Set.of(file.manager, file.validator, file.controller, file.signatory)) {
            assertThrows(EJBAccessException.class, () -> as(wrong, () -> ordering.liquidate(advance, 1)));
        }
        assertRefused("state.move.refused", file.validator, () -> ordering.validate(advance, money.version(advance)));
        as(file.officer, () -> ordering.liquidate(advance, money.version(advance)));
        assertRefused("payment.same.person", twoRoles, () -> ordering.validate(advance, money.version(advance)));
        assertRefused(
                "state.move.refused", file.authority, () -> ordering.order(advance, money.version(advance), "M-1"));
        as(file.validator, () -> ordering.validate(advance, money.version(advance)));
        assertRefused("payment.same.person", twoRoles, () -> ordering.order(advance, money.version(advance), "M-1"));
        assertRefused(
                "payment.mandate.missing", file.authority, () -> ordering.order(advance, money.version(advance), " "));
        as(file.authority, () -> ordering.order(advance, money.version(advance), "M-1"));
        LocalDate tomorrow = LocalDate.parse(START).plusDays(1);
        assertRefused(
                "payment.value.date",
                file.accountant,
                () -> disbursing.confirm(advance, money.version(advance), tomorrow, "VIR-1"));
        assertRefused(
                "payment.reference.missing",
                file.accountant,
                () -> disbursing.confirm(advance, money.version(advance), LocalDate.parse(START), ""));
    }

    @Test
    @DisplayName("R-PAY-7 a payment that the bank sent back is not taken up again to the same account")
    void aBouncedPaymentWaitsForAnotherAccount() throws Exception {
        ContractedFile file = ContractedFile.inStatus("CONTRACTED");
        UUID advance = money.started(file, START);
        as(file.officer, () -> ordering.liquidate(advance, money.version(advance)));
        as(file.validator, () -> ordering.validate(advance, money.version(advance)));
        as(file.authority, () -> ordering.order(advance, money.version(advance), "M-1"));
        as(file.accountant, () -> disbursing.bounce(advance, money.version(advance), "Compte clos"));
        assertEquals("Compte clos", payment(file, advance).bounceReason());
        assertRefused("payment.account.same", file.officer, () -> ordering.retry(advance, money.version(advance)));
    }

    @Test
    @DisplayName(
            "R-PAY-4 R-CHECK-10 nothing is paid above the agreement, and no controller validates or pays his check")
    void nothingIsPaidAboveTheAgreement() throws Exception {
        ContractedFile file = ContractedFile.inStatus("CONTRACTED");
        money.pay(file, money.started(file, START), "2026-01-20");
        UUID check = money.takenUp(file, money.reported(file, "2027-01-11"), "2027-01-25");
        CallerName both = with(file, file.controller, Role.CONTROLLER, Role.VALIDATOR, Role.PAYMENT_OFFICER);
        money.examined(file, check, "2027-01-26");
        assertRefused("check.validator.author", both, () -> validating.openRebuttal(check, money.checkVersion(check)));
        as(file.validator, () -> {
            declaring.declare(file.operation, false, "");
            validating.openRebuttal(check, money.checkVersion(check));
        });
        assertRefused("state.move.refused", file.validator, () -> validating.certify(check, money.checkVersion(check)));
        as(
                file.signatory,
                () -> answering.send(check, checks.ofCarrier(check).file().version()));
        as(file.controller, () -> reviewing.proposeFinal(check, money.checkVersion(check)));
        as(file.validator, () -> validating.certify(check, money.checkVersion(check)));
        UUID balance = money.latestPayment(file);
        assertRefused("payment.check.author", both, () -> ordering.liquidate(balance, money.version(balance)));
        file.lowerGrant("40000.00");
        assertRefused("payment.ceiling", file.officer, () -> ordering.liquidate(balance, money.version(balance)));
    }

    @Test
    @DisplayName("R-CHECK-1 whoever appraised the file is refused its check, and the act is named")
    void theConflictingActIsNamed() throws Exception {
        ContractedFile file = ContractedFile.inStatus("CONTRACTED");
        money.started(file, START);
        UUID report = money.reported(file, "2027-01-11");
        file.appraisedBy(file.controller);
        RuleViolation refusal = assertThrows(
                RuleViolation.class,
                () -> as(file.controller, () -> {
                    declaring.declare(file.operation, false, "");
                    opening.open(report);
                }));
        assertEquals("check.separation.act", refusal.code());
        assertTrue(refusal.arguments().stream().anyMatch(argument -> argument.equals(file.controller.name())));
    }

    @Test
    @DisplayName("R-ID-5 R-ID-6 a person with a conflict of interests and people of other bodies open nothing")
    void strangersOpenNothing() throws Exception {
        ContractedFile file = ContractedFile.inStatus("CONTRACTED");
        UUID advance = money.started(file, START);
        UUID report = money.reported(file, "2027-01-11");
        assertRefused("conflict.declaration.missing", file.otherController, () -> opening.open(report));
        assertThrows(
                NotFound.class,
                () -> as(file.otherController, () -> {
                    declaring.declare(file.operation, true, "Un proche y travaille");
                    opening.open(report);
                }));
        CallerName stranger = file.strangerOfBody(Role.CONTROLLER);
        assertThrows(NotFound.class, () -> as(stranger, () -> opening.open(report)));
        CallerName officer = file.strangerOfBody(Role.PAYMENT_OFFICER);
        assertThrows(NotFound.class, () -> as(officer, () -> ordering.liquidate(advance, 1)));
        assertThrows(NotFound.class, () -> as(officer, () -> payments.sheet(advance)));
        CallerName validator = file.strangerOfBody(Role.VALIDATOR);
        assertThrows(NotFound.class, () -> as(validator, () -> closing.close(file.operation, 1)));
    }

    @Test
    @DisplayName("R-RET-1 the retention does not begin while money is still due")
    void aFileWithMoneyDueIsNotClosed() throws Exception {
        ContractedFile file = ContractedFile.inStatus("CONTRACTED");
        money.started(file, START);
        assertRefused(
                "closing.not.settled",
                file.validator,
                () -> closing.close(file.operation, probe.operationVersion(file.operation)));
    }

    private static CallerName with(ContractedFile file, CallerName person, Role... roles) {
        return new CallerName(person.userId(), file.body, null, null, Set.of(roles), person.name());
    }

    private PaymentSheet payment(ContractedFile file, UUID payment) throws Exception {
        return Acting.as(file.officer, () -> payments.sheet(payment));
    }

    private OperationStatus status(ContractedFile file) throws Exception {
        return Acting.as(file.manager, () -> operations.sheet(file.operation)).status();
    }

    private static void as(CallerName person, Runnable act) throws Exception {
        Acting.as(person, () -> {
            act.run();
            return null;
        });
    }

    private static void assertRefused(String code, CallerName person, Runnable act) {
        Executable attempt = () -> as(person, act);
        assertEquals(code, assertThrows(RuleViolation.class, attempt).code());
    }
}
