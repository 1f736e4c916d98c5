package fr.viaduc.domain.report;

import static fr.viaduc.domain.report.ReportFixture.context;
import static fr.viaduc.domain.report.ReportFixture.draft;
import static fr.viaduc.domain.report.ReportFixture.invoice;
import static fr.viaduc.domain.report.ReportFixture.proofs;
import static fr.viaduc.domain.report.ReportFixture.ready;
import static fr.viaduc.domain.report.ReportFixture.real;
import static fr.viaduc.domain.report.ReportFixture.staff;
import static fr.viaduc.domain.report.ReportFixture.t40;
import static fr.viaduc.domain.report.ReportFixture.transferOn;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.application.FundingSourceKind;
import fr.viaduc.domain.participant.ParticipantSummary;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepositGateTest {

    private static final Act CARRIER = ReportFixture.editor("2027-01-10");

    @Test
    void aReadyReportPassesEveryGate() {
        assertEquals(List.of(), ready(ReportKind.FINAL).obstacles(context("2027-03-31")));
    }

    @ParameterizedTest(name = "R-REPORT-6 deposited on {0}: {1}")
    @CsvSource({"2027-03-31, ''", "2027-04-01, report.due.passed", "2026-12-31, ''", "2026-12-30, report.period.running"
    })
    void theDepositLiesBetweenTheEndOfThePeriodAndTheDueDate(String day, String code) {
        assertEquals(code, codes(ready(ReportKind.FINAL), context(day)));
    }

    @Test
    @DisplayName("R-REPORT-7 an optional report needs the agreement of the body, before anything else")
    void anOptionalReportNeedsAnAgreement() {
        ExecutionReport report = ready(ReportKind.INTERIM_OPTIONAL);
        assertEquals("report.optional.agreement", codes(report, context("2027-03-31")));
        report.agreeBeforehand(CARRIER);
        assertEquals("", codes(report, context("2027-03-31")));
    }

    @ParameterizedTest(name = "R-REPORT-7 {0} of staff in an optional report of 109 200: {1}")
    @CsvSource({"23400.00, ''", "23399.99, report.optional.threshold"})
    void anOptionalReportReachesThirtyPercentOfTheAgreedCost(String gross, String code) {
        ExecutionReport report = draft(ReportKind.INTERIM_OPTIONAL);
        report.addItem(staff("2026-03", gross), proofs(), t40());
        report.agreeBeforehand(CARRIER);
        assertEquals(code, codes(report, context("2027-03-31"), DepositGate.OPTIONAL_THRESHOLD));
    }

    @Test
    @DisplayName("R-REPORT-8 what stands around the report keeps it back")
    void whatStandsAroundTheReportKeepsItBack() {
        DepositContext c = context("2027-03-31");
        DepositContext blocked = new DepositContext(
                c.terms(),
                c.law(),
                c.today(),
                false,
                Optional.of(new RuleViolation("visit.deposit.measures.open")),
                true,
                participants(3, 0),
                c.declaredBefore(),
                List.of());
        assertEquals(
                "report.organisation.incomplete visit.deposit.measures.open report.amendment.due"
                        + " report.participants.unfinished",
                codes(ready(ReportKind.FINAL), blocked));
    }

    @Test
    @DisplayName("R-REPORT-8 one participant without exit keeps the final report back, not an interim one")
    void oneMissingExitKeepsTheFinalReportBack() {
        assertEquals("report.participants.present", codes(ready(ReportKind.FINAL), with(participants(0, 1))));
        assertEquals("", codes(ready(ReportKind.INTERIM_MANDATORY), with(participants(0, 1))));
    }

    @Test
    void anEmptyReportIsNotDeposited() {
        ExecutionReport report = draft(ReportKind.FINAL);
        assertEquals(
                "report.items.none report.narrative.activities report.narrative.principles"
                        + " report.narrative.publicity report.narrative.records",
                codes(report, context("2027-03-31")));
    }

    @ParameterizedTest(name = "R-REPORT-5 an invoice of {0} paid on {1} in a report of type {2}: {3}")
    @CsvSource({
        "2026-01-01, 2026-01-15, INTERIM_MANDATORY, ''",
        "2025-12-31, 2026-01-15, INTERIM_MANDATORY, report.item.outside",
        "2026-12-31, 2027-01-15, INTERIM_MANDATORY, ''",
        "2027-01-01, 2027-01-15, INTERIM_MANDATORY, report.item.outside",
        "2027-03-01, 2027-03-15, FINAL, ''",
        "2027-03-01, 2027-04-01, FINAL, report.item.paid.future"
    })
    void anItemBelongsToTheTimeOfTheReport(String date, String paid, ReportKind kind, String code) {
        ExecutionReport report = draft(kind);
        report.addItem(invoice("F-1", date, "100", "100", transferOn(paid)), proofs(), real());
        assertEquals(code, codes(report, atRealCosts("2027-03-31"), DepositGate.PERIOD, DepositGate.PAYMENT));
    }

    @Test
    @DisplayName("R-REPORT-5 what is paid after the last day of payment is refused")
    void whatIsPaidTooLateIsRefused() {
        ExecutionReport report = draft(ReportKind.FINAL);
        report.addItem(invoice("F-1", "2026-12-01", "100", "100", transferOn("2027-06-30")), proofs(), real());
        report.addItem(invoice("F-2", "2026-12-01", "100", "100", transferOn("2027-07-01")), proofs(), real());
        assertEquals("report.item.paid.late", codes(report, atRealCosts("2027-08-01"), DepositGate.PAYMENT));
    }

    @Test
    @DisplayName("R-REPORT-5 what is not paid is refused")
    void whatIsNotPaidIsRefused() {
        ExecutionReport report = draft(ReportKind.FINAL);
        report.addItem(invoice("F-1", "2026-12-01", "100", "100", null), proofs(), real());
        assertEquals("report.item.unpaid", codes(report, atRealCosts("2027-03-31"), DepositGate.PAYMENT));
    }

    @ParameterizedTest(name = "R-REPORT-5 {0} in cash: {1}")
    @CsvSource({"1000.00, ''", "1000.01, report.item.cash"})
    void cashStaysBelowTheLimit(String amount, String code) {
        ExecutionReport report = draft(ReportKind.FINAL);
        report.addItem(
                invoice(
                        "F-1",
                        "2026-03-01",
                        amount,
                        "10",
                        new Disbursement(LocalDate.of(2026, 3, 1), PaymentMethod.CASH, PaymentProof.RECEIPT)),
                proofs(),
                real());
        assertEquals(code, codes(report, atRealCosts("2027-03-31"), DepositGate.CASH));
    }

    @Test
    @DisplayName("R-REPORT-5 each item has its document and, unless it proves itself, its proof of payment")
    void eachItemHasItsEvidence() {
        ExecutionReport report = draft(ReportKind.FINAL);
        report.addItem(invoice("F-1", "2026-03-01", "10", "10", transferOn("2026-03-15")), List.of(), real());
        report.addItem(
                invoice("F-2", "2026-03-01", "10", "10", transferOn("2026-03-15")),
                List.of(new Evidence(UUID.randomUUID(), EvidenceKind.ACCOUNTING)),
                real());
        report.addItem(
                staff("2026-03", "3000"), List.of(new Evidence(UUID.randomUUID(), EvidenceKind.ACCOUNTING)), real());
        assertEquals(
                "report.item.evidence report.item.evidence.payment report.item.evidence.payment",
                codes(report, atRealCosts("2027-03-31"), DepositGate.EVIDENCE));
    }

    @Test
    @DisplayName("R-REPORT-4 the same invoice twice is refused, whatever its spelling")
    void theSameInvoiceTwiceIsRefused() {
        ExecutionReport report = draft(ReportKind.FINAL);
        report.addItem(invoice("F-2026 / 12", "2026-03-01", "10", "10", transferOn("2026-03-15")), proofs(), real());
        report.addItem(invoice("f2026-12", "2026-03-01", "10", "10", transferOn("2026-03-15")), proofs(), real());
        report.addItem(invoice("F-2026/13", "2026-03-01", "10", "10", transferOn("2026-03-15")), proofs(), real());
        report.addItem(invoice("F-2026/12", "2026-03-02", "10", "10", transferOn("2026-03-15")), proofs(), real());
        List<RuleViolation> found = DepositGate.DUPLICATES.obstacles(report, atRealCosts("2027-03-31"));
        assertEquals(1, found.size());
        assertEquals("report.item.duplicate", found.get(0).code());
        assertEquals(List.of(2, report.label(), 1), found.get(0).arguments());
    }

    @ParameterizedTest(name = "R-REPORT-4 {0} of 100 here, {1} in {2} operation before: {3}")
    @CsvSource({
        "50, 50, the same, report.item.duplicate",
        "60, 40, the same, ''",
        "60, 40.01, the same, report.item.overcharged",
        "50, 50, another, ''",
        "60, 50, another, report.item.overcharged"
    })
    void aDocumentIsSharedOutAtMostOnce(String here, String before, String where, String code) {
        ExecutionReport report = draft(ReportKind.FINAL);
        ExpenditureItem item =
                report.addItem(invoice("F-1", "2026-03-01", "100", here, transferOn("2026-03-15")), proofs(), real());
        UUID operation = where.equals("another") ? UUID.randomUUID() : report.operationId();
        SameDocument other =
                new SameDocument(UUID.randomUUID(), operation, "Bilan 1 – 202500007", 4, item.hash(), Money.of(before));
        DepositContext c = atRealCosts("2027-03-31");
        DepositContext known = new DepositContext(
                c.terms(),
                c.law(),
                c.today(),
                true,
                Optional.empty(),
                false,
                c.participants(),
                Map.of(),
                List.of(other));
        assertEquals(code, codes(report, known, DepositGate.DUPLICATES));
    }

    @ParameterizedTest(name = "R-REPORT-11 {0} here and {1} before of 40 000 agreed: {2}")
    @CsvSource({"8000, 40000, ''", "8000.01, 40000, report.excess.comment", "48000.01, 0, report.excess.comment"})
    void aCategoryWellAboveTheAgreedAmountIsExplained(String here, String before, String code) {
        ExecutionReport report = draft(ReportKind.FINAL);
        report.addItem(invoice("F-1", "2026-03-01", here, here, transferOn("2026-03-15")), proofs(), real());
        DepositContext c = atRealCosts("2027-03-31");
        DepositContext known = new DepositContext(
                c.terms(),
                c.law(),
                c.today(),
                true,
                Optional.empty(),
                false,
                c.participants(),
                Map.of(CostCategory.OPERATING, Money.of(before)),
                List.of());
        assertEquals(code, codes(report, known, DepositGate.EXCESS));
        report.explain(Map.of(CostCategory.OPERATING, "Hausse des loyers"));
        assertEquals("", codes(report, known, DepositGate.EXCESS));
    }

    @Test
    @DisplayName("R-REPORT-2 an item entered before the cost option changed is refused at the deposit")
    void anItemOfAFormerCostOptionIsRefused() {
        ExecutionReport report = draft(ReportKind.FINAL);
        report.addItem(invoice("F-1", "2026-03-01", "10", "10", transferOn("2026-03-15")), proofs(), real());
        assertEquals("report.item.category", codes(report, context("2027-03-31"), DepositGate.CATEGORIES));
    }

    @Test
    void whatCameInIsProved() {
        ExecutionReport report = ready(ReportKind.FINAL);
        report.tellFunding(List.of(new ReceivedFunding.FundingEntry(
                null, "Fondation", FundingSourceKind.PRIVATE, Money.of(10), LocalDate.of(2026, 5, 1), "", null)));
        assertEquals("report.funding.proof", codes(report, context("2027-03-31")));
    }

    private static ParticipantSummary participants(int unfinished, int present) {
        return new ParticipantSummary(
                ReportFixture.YEAR.end(), 10, 10, 5, 5, 0, 5, 3, 2, 9, 0, 0, 0, 4, unfinished, present);
    }

    private static DepositContext with(ParticipantSummary participants) {
        DepositContext c = context("2027-03-31");
        return new DepositContext(
                c.terms(), c.law(), c.today(), true, Optional.empty(), false, participants, Map.of(), List.of());
    }

    private static DepositContext atRealCosts(String today) {
        DepositContext c = context(today);
        return new DepositContext(
                real(), c.law(), c.today(), true, Optional.empty(), false, c.participants(), Map.of(), List.of());
    }

    private static String codes(ExecutionReport report, DepositContext context, DepositGate... gates) {
        List<RuleViolation> found = gates.length == 0
                ? report.obstacles(context)
                : List.of(gates).stream()
                        .flatMap(gate -> gate.obstacles(report, context).stream())
                        .toList();
        return String.join(" ", found.stream().map(RuleViolation::code).toList());
    }
}
