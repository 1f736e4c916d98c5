package fr.viaduc.domain.report;

import static fr.viaduc.domain.report.ReportFixture.act;
import static fr.viaduc.domain.report.ReportFixture.context;
import static fr.viaduc.domain.report.ReportFixture.deposited;
import static fr.viaduc.domain.report.ReportFixture.draft;
import static fr.viaduc.domain.report.ReportFixture.editor;
import static fr.viaduc.domain.report.ReportFixture.invoice;
import static fr.viaduc.domain.report.ReportFixture.proofs;
import static fr.viaduc.domain.report.ReportFixture.ready;
import static fr.viaduc.domain.report.ReportFixture.real;
import static fr.viaduc.domain.report.ReportFixture.signatory;
import static fr.viaduc.domain.report.ReportFixture.staff;
import static fr.viaduc.domain.report.ReportFixture.t40;
import static fr.viaduc.domain.report.ReportFixture.transferOn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.application.FundingSourceKind;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.shared.RuleViolations;
import fr.viaduc.domain.visit.ExclusionScope;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExecutionReportTest {

    @DisplayName("R-REPORT-1 the whole life of a report, every pair allowed or refused")
    @ParameterizedTest(name = "{0} may become {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    DRAFT        | SUBMITTED
                    SUBMITTED    | RETURNED ADMISSIBLE
                    RETURNED     | SUBMITTED
                    ADMISSIBLE   | IN_CHECK
                    IN_CHECK     | CHECK_CLOSED
                    CHECK_CLOSED | ''
                    """)
    void aStatusLeadsOnlyToThese(ReportStatus from, String allowed) {
        Set<ReportStatus> expected = Arrays.stream(allowed.split(" "))
                .filter(name -> !name.isEmpty())
                .map(ReportStatus::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReportStatus.class)));
        assertEquals(expected, from.next());
    }

    @Test
    @DisplayName("R-REPORT-2 with 40 % of staff, only staff and participants are entered; the rest is computed")
    void theCostOptionComputesTheRest() {
        ExecutionReport report = draft(ReportKind.FINAL);
        assertRefused(
                "report.item.category",
                () -> report.addItem(
                        invoice("F-1", "2026-03-01", "100", "100", transferOn("2026-03-15")), proofs(), t40()));
        report.addItem(staff("2026-03", "70000"), proofs(), t40());
        assertEquals(Money.of(28_000), report.flatRateAmount());
        assertEquals(Money.of(98_000), report.declared());
        assertEquals(Money.of(28_000), report.totalOf(CostCategory.INDIRECT));
        assertEquals(Money.of("57292.30"), report.claimed());
    }

    @Test
    void atRealCostsEveryCategoryIsEntered() {
        ExecutionReport report = draft(ReportKind.FINAL);
        report.addItem(invoice("F-1", "2026-03-01", "100", "100", transferOn("2026-03-15")), proofs(), real());
        assertEquals(Money.ZERO, report.flatRateAmount());
        assertEquals(Money.of(100), report.declared());
    }

    @Test
    @DisplayName("R-REPORT-3 no more is charged than the document gives, and a part of it says its key")
    void noMoreIsChargedThanTheDocumentGives() {
        assertRefused(
                "report.item.above.document",
                () -> invoice("F-1", "2026-03-01", "100", "100.01", transferOn("2026-03-15")));
        AccountingDocument document = new AccountingDocument(
                "Éclair", null, "F-1", "", LocalDate.of(2026, 3, 1), Money.of(100), Money.of(20), false);
        assertEquals(Money.of(100), document.chargeable());
        assertRefused(
                "report.item.key.missing",
                () -> new ItemEntry(
                        CostCategory.OPERATING, "", null, "x", document, Money.of(50), "", null, null, "", ""));
        assertRefused(
                "report.item.amount.missing",
                () -> new ItemEntry(
                        CostCategory.OPERATING, "", null, "x", document, Money.ZERO, "", null, null, "", ""));
        assertRefused(
                "report.item.staff.missing",
                () -> new ItemEntry(CostCategory.STAFF, "", null, "x", document, Money.of(50), "", null, null, "", ""));
    }

    @Test
    void itemsKeepTheirOrderWhenOneIsTakenOut() {
        ExecutionReport report = ready(ReportKind.FINAL);
        UUID first = report.items().get(0).id();
        report.removeItem(first, t40());
        assertEquals(1, report.items().get(0).position());
        assertEquals(Money.of(49_000), report.declared());
        assertRefused("report.item.unknown", () -> report.removeItem(first, t40()));
    }

    @Test
    @DisplayName("R-REPORT-9 a deposit seals the report and fixes what is claimed")
    void aDepositSealsTheReport() {
        ExecutionReport report = deposited(ReportKind.FINAL);
        assertEquals(ReportStatus.SUBMITTED, report.status());
        assertEquals(Money.of(98_000), report.declared());
        assertEquals(Money.of("57292.30"), report.claimed());
        assertEquals(
                LocalDate.of(2027, 6, 19), report.lastVersion().orElseThrow().payBy());
        assertRefused("report.not.writable", () -> report.addItem(staff("2026-05", "10"), proofs(), t40()));
        assertRefused("report.not.writable", () -> report.tell(Narrative.empty(), List.of()));
        assertRefused("report.not.writable", () -> report.tellFunding(List.of()));
    }

    @DisplayName("R-REPORT-12 only the signatory of the carrier deposits")
    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "BENEFICIARY_SIGNATORY")
    void onlyTheSignatoryDeposits(Role role) {
        assertRefused("report.signatory", () -> ready(ReportKind.FINAL)
                .deposit(context("2027-03-31"), act(role, "2027-03-31")));
    }

    @Test
    @DisplayName("R-REPORT-1 a report is not deposited twice, nor checked before it is admissible")
    void actsFollowTheLifeOfTheReport() {
        ExecutionReport report = deposited(ReportKind.FINAL);
        assertRefused("state.move.refused", () -> report.deposit(context("2027-03-31"), signatory("2027-03-31")));
        assertRefused("state.move.refused", () -> report.beginCheck(act(Role.CONTROLLER, "2027-04-02")));
        report.declareAdmissible(act(Role.CONTROLLER, "2027-04-02"));
        assertRefused(
                "state.move.refused",
                () -> report.returnToCarrier(
                        LocalDate.of(2027, 4, 20),
                        act(Role.CONTROLLER, "2027-04-02").because("x")));
        report.beginCheck(act(Role.CONTROLLER, "2027-04-02"));
        report.closeCheck(act(Role.VALIDATOR, "2027-06-02"));
        assertEquals(ReportStatus.CHECK_CLOSED, report.status());
    }

    @Test
    @DisplayName("R-REPORT-10 a returned report takes corrections, no new item and no higher amount")
    void aReturnedReportTakesCorrectionsOnly() {
        ExecutionReport report = deposited(ReportKind.FINAL);
        assertRefused(
                "act.reason.missing",
                () -> report.returnToCarrier(LocalDate.of(2027, 4, 20), act(Role.CONTROLLER, "2027-04-02")));
        assertRefused(
                "report.return.date",
                () -> report.returnToCarrier(
                        LocalDate.of(2027, 4, 2),
                        act(Role.CONTROLLER, "2027-04-02").because("x")));
        report.returnToCarrier(
                LocalDate.of(2027, 4, 20), act(Role.CONTROLLER, "2027-04-02").because("Liste incomplète"));
        UUID first = report.items().get(0).id();
        assertRefused("report.returned.no.new.item", () -> report.addItem(staff("2026-05", "10"), proofs(), t40()));
        assertRefused(
                "report.returned.amount.raised",
                () -> report.changeItem(first, staff("2026-03", "35000.01"), proofs(), t40()));
        report.changeItem(first, staff("2026-03", "30000"), proofs(), t40());
        report.deposit(context("2027-04-20"), signatory("2027-04-20"));
        assertEquals(Money.of(91_000), report.declared());
    }

    @Test
    @DisplayName("R-REPORT-6 a postponement is asked for, and granted, before the due date")
    void aPostponementIsGrantedBeforeTheDueDate() {
        ExecutionReport report = ready(ReportKind.FINAL);
        assertRefused(
                "report.postponement.earlier",
                () -> report.askPostponement(LocalDate.of(2027, 3, 31), "Congé", editor("2027-03-01")));
        assertRefused(
                "report.text.missing",
                () -> report.askPostponement(LocalDate.of(2027, 5, 31), " ", editor("2027-03-01")));
        assertRefused(
                "report.postponement.none",
                () -> report.answerPostponement(true, "", act(Role.GRANT_MANAGER, "2027-03-02")));
        report.askPostponement(LocalDate.of(2027, 5, 31), "Congé", editor("2027-03-31"));
        assertRefused(
                "report.postponement.open",
                () -> report.askPostponement(LocalDate.of(2027, 6, 30), "Congé", editor("2027-03-31")));
        assertRefused(
                "report.postponement.late",
                () -> report.answerPostponement(true, "", act(Role.GRANT_MANAGER, "2027-04-01")));
        report.answerPostponement(true, "", act(Role.GRANT_MANAGER, "2027-03-31"));
        assertEquals(LocalDate.of(2027, 5, 31), report.dueOn());
        assertEquals(LocalDate.of(2027, 3, 31), report.firstDueOn());
        assertRefused(
                "report.postponement.late",
                () -> report.askPostponement(LocalDate.of(2027, 8, 31), "Congé", editor("2027-06-01")));
    }

    @Test
    void aRefusedPostponementSaysWhyAndChangesNothing() {
        ExecutionReport report = ready(ReportKind.FINAL);
        report.askPostponement(LocalDate.of(2027, 5, 31), "Congé", editor("2027-03-01"));
        assertRefused(
                "report.text.missing",
                () -> report.answerPostponement(false, "", act(Role.GRANT_MANAGER, "2027-03-02")));
        report.answerPostponement(false, "Motif insuffisant", act(Role.GRANT_MANAGER, "2027-03-02"));
        assertEquals(LocalDate.of(2027, 3, 31), report.dueOn());
        assertRefused(
                "report.postponement.answered",
                () -> report.answerPostponement(true, "", act(Role.GRANT_MANAGER, "2027-03-02")));
    }

    @Test
    @DisplayName("R-REPORT-6 after the due date only the body can set a last date, with a reason")
    void onlyTheBodySetsALastDate() {
        ExecutionReport report = ready(ReportKind.FINAL);
        assertRefused(
                "report.notice.early",
                () -> report.giveNotice(
                        LocalDate.of(2027, 5, 1),
                        act(Role.GRANT_MANAGER, "2027-03-31").because("x")));
        assertRefused(
                "act.reason.missing",
                () -> report.giveNotice(LocalDate.of(2027, 5, 1), act(Role.GRANT_MANAGER, "2027-04-01")));
        report.giveNotice(
                LocalDate.of(2027, 5, 1), act(Role.GRANT_MANAGER, "2027-04-01").because("Mise en demeure"));
        report.deposit(context("2027-05-01"), signatory("2027-05-01"));
        assertEquals(ReportStatus.SUBMITTED, report.status());
    }

    @Test
    void aReportStaysWithinTheRealisation() {
        assertRefused(
                "report.period.outside",
                () -> new ReportPlan(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "202600042",
                        1,
                        ReportKind.FINAL,
                        DateRange.of("2025-12-31", "2026-12-31"),
                        LocalDate.of(2027, 3, 31),
                        ReportFixture.YEAR));
        assertRefused(
                "report.due.early",
                () -> new ReportPlan(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "202600042",
                        1,
                        ReportKind.FINAL,
                        ReportFixture.YEAR,
                        LocalDate.of(2026, 12, 30),
                        ReportFixture.YEAR));
    }

    @Test
    void aResourceIsNeverTheGrantItselfAndComesOnADay() {
        assertRefused(
                "report.funding.esf",
                () -> new ReceivedFunding.FundingEntry(
                        null, "FSE+", FundingSourceKind.ESF, Money.of(10), null, "", null));
        assertRefused(
                "report.funding.date",
                () -> new ReceivedFunding.FundingEntry(
                        null, "Département", FundingSourceKind.PUBLIC, Money.of(10), null, "", null));
        ExecutionReport report = draft(ReportKind.FINAL);
        report.tellFunding(List.of(new ReceivedFunding.FundingEntry(
                UUID.randomUUID(), "Département", FundingSourceKind.PUBLIC, Money.ZERO, null, "", null)));
        assertFalse(report.hasNewFunding());
        report.tellFunding(List.of(new ReceivedFunding.FundingEntry(
                null, "Fondation", FundingSourceKind.PRIVATE, Money.of(10), LocalDate.of(2026, 5, 1), "", null)));
        assertTrue(report.hasNewFunding());
        assertEquals(1, report.funding().size());
    }

    @Test
    @DisplayName("R-VISIT-8 an item is recognised as left out by a visit, staff by its month")
    void anItemIsRecognisedAsLeftOut() {
        ExpenditureItem march = ready(ReportKind.FINAL).items().get(0);
        assertTrue(march.isCoveredBy(
                new ExclusionScope(CostCategory.STAFF, null, DateRange.of("2026-03-31", "2026-04-15"))));
        assertFalse(march.isCoveredBy(
                new ExclusionScope(CostCategory.STAFF, null, DateRange.of("2026-04-01", "2026-04-15"))));
    }

    private static void assertRefused(String code, Executable act) {
        assertEquals(code, assertThrows(RuleViolation.class, act).code());
    }

    static List<String> codes(Executable act) {
        return assertThrows(RuleViolations.class, act).violations().stream()
                .map(RuleViolation::code)
                .toList();
    }
}
