package fr.viaduc.domain.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.viaduc.domain.shared.Hours;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import fr.viaduc.domain.shared.RuleViolation;
import java.time.YearMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StaffCostTest {

    @Test
    @DisplayName("R-REPORT-3 variable time: A × C / B, cut to the cent")
    void variableTimeIsShared() {
        StaffCost cost = variable("3000.00", "1000.00", "100.00", "151.67", "50");
        assertEquals(Money.of("3900.00"), cost.cost());
        assertEquals(Money.of("1285.68"), cost.amount());
    }

    @Test
    @DisplayName("R-REPORT-3 a fixed share of the cost, and the whole of it for whole time")
    void aFixedShareOfTheCost() {
        assertEquals(Money.of("1333.33"), fixed("1/3").amount());
        assertEquals(
                Money.of("4000.00"), ReportFixture.wholeMonth("2026-03", "4000").amount());
    }

    @Test
    @DisplayName("R-REPORT-3 no more hours for the operation than hours worked")
    void hoursForTheOperationAreHoursWorked() {
        assertRefused("report.staff.hours", () -> variable("3000", "0", "0", "100", "100.01"));
        assertRefused("report.staff.hours", () -> variable("3000", "0", "0", "0", "0"));
        assertEquals(Money.of(3000), variable("3000", "0", "0", "100", "100").amount());
    }

    @Test
    void aFixedShareLiesBetweenNothingAndTheWhole() {
        assertRefused("report.staff.share", () -> fixed("0"));
        assertRefused("report.staff.share", () -> fixed("1.01"));
        assertEquals(Money.of(4000), fixed("1").amount());
    }

    @Test
    @DisplayName("R-REPORT-3 a deduction above the cost is refused")
    void aDeductionIsAtMostTheCost() {
        assertRefused("report.staff.deductions", () -> variable("3000", "1000", "4000.01", "100", "50"));
        assertEquals(Money.ZERO, variable("3000", "1000", "4000", "100", "50").amount());
        assertRefused("report.item.negative", () -> variable("-1", "0", "0", "100", "50"));
    }

    private static StaffCost variable(String gross, String charges, String less, String worked, String given) {
        return new StaffCost(
                "Paul Achard",
                "M12",
                "Accompagnateur",
                "CDI",
                AssignmentMode.VARIABLE,
                YearMonth.of(2026, 3),
                Money.of(gross),
                Money.of(charges),
                Money.of(less),
                Hours.of(worked),
                Hours.of(given),
                null);
    }

    private static StaffCost fixed(String share) {
        return new StaffCost(
                "Paul Achard",
                "M12",
                "Accompagnateur",
                "CDI",
                AssignmentMode.FIXED,
                YearMonth.of(2026, 3),
                Money.of(4000),
                null,
                null,
                null,
                null,
                Rate.of(share));
    }

    private static void assertRefused(String code, org.junit.jupiter.api.function.Executable act) {
        assertEquals(code, assertThrows(RuleViolation.class, act).code());
    }
}
