package fr.viaduc.domain.report;

import fr.viaduc.domain.shared.Hours;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/**
 * What one employee cost in one month and how much of it belongs to the operation: A × C / B, or A × the fixed
 * percentage, cut to the cent.
 *
 * <p>A is the gross wage plus the employer's contributions, less what the health insurance or an employment scheme paid.
 */
@Embeddable
public class StaffCost {

    @Column(name = "employee")
    private String employee;

    @Column(name = "payroll_number")
    private String payrollNumber;

    @Column(name = "job")
    private String function;

    @Column(name = "contract")
    private String contract;

    @Enumerated(EnumType.STRING)
    @Column(name = "assignment_mode")
    private AssignmentMode mode;

    @Column(name = "staff_month")
    private LocalDate month;

    @Column(name = "gross_wage")
    private Money grossWage;

    @Column(name = "employer_contributions")
    private Money contributions;

    @Column(name = "deductions")
    private Money deductions;

    @Column(name = "worked_hours")
    private Hours workedHours;

    @Column(name = "operation_hours")
    private Hours operationHours;

    @Column(name = "fixed_share")
    private Rate fixedShare;

    protected StaffCost() {}

    /**
     * @param mode how time is assigned
     * @param deductions daily benefits and employment aids received
     * @param workedHours all hours of the month; for variable time only
     * @param operationHours hours for the operation; for variable time only
     * @param fixedShare set percentage; for a fixed share only
     * @throws RuleViolation {@code report.staff.missing}, {@code report.staff.deductions}, {@code report.staff.hours} or
     *     {@code report.staff.share}
     */
    public StaffCost(
            String employee,
            String payrollNumber,
            String function,
            String contract,
            AssignmentMode mode,
            YearMonth month,
            Money grossWage,
            Money contributions,
            Money deductions,
            Hours workedHours,
            Hours operationHours,
            Rate fixedShare) {
        this.employee = ReportText.required(employee, "report.item.employee");
        this.payrollNumber = ReportText.optional(payrollNumber, "report.item.payrollNumber");
        this.function = ReportText.required(function, "report.item.function");
        this.contract = ReportText.optional(contract, "report.item.contract");
        this.mode = required(mode, "report.item.mode");
        this.month = required(month, "report.item.month").atDay(1);
        this.grossWage = required(grossWage, "report.item.grossWage");
        this.contributions = contributions == null ? Money.ZERO : contributions;
        this.deductions = deductions == null ? Money.ZERO : deductions;
        if (grossWage.isNegative() || this.contributions.isNegative() || this.deductions.isNegative()) {
            throw new RuleViolation("report.item.negative");
        }
        if (this.deductions.isGreaterThan(grossWage.plus(this.contributions))) {
            throw new RuleViolation("report.staff.deductions", this.deductions, grossWage.plus(this.contributions));
        }
        this.workedHours = mode == AssignmentMode.VARIABLE ? required(workedHours, "report.item.workedHours") : null;
        this.operationHours =
                mode == AssignmentMode.VARIABLE ? required(operationHours, "report.item.operationHours") : null;
        this.fixedShare = mode == AssignmentMode.FIXED ? required(fixedShare, "report.item.fixedShare") : null;
        requireShare();
    }

    private void requireShare() {
        if (mode == AssignmentMode.VARIABLE && (workedHours.isZero() || operationHours.isGreaterThan(workedHours))) {
            throw new RuleViolation("report.staff.hours", operationHours, workedHours);
        }
        if (mode == AssignmentMode.FIXED && (fixedShare.isZero() || fixedShare.isGreaterThan(Rate.ONE))) {
            throw new RuleViolation("report.staff.share", fixedShare);
        }
    }

    private static <T> T required(T value, String field) {
        if (value == null) {
            throw new RuleViolation("report.staff.missing", field);
        }
        return value;
    }

    /** A: what the employee cost in the month. */
    public Money cost() {
        return grossWage.plus(contributions).minus(deductions);
    }

    /** The share of the cost that belongs to the operation. */
    public Rate share() {
        return switch (mode) {
            case FULL -> Rate.ONE;
            case FIXED -> fixedShare;
            case VARIABLE -> Rate.ratio(operationHours, workedHours);
        };
    }

    /** What belongs to the operation, cut to the cent. */
    public Money amount() {
        return cost().times(share());
    }

    /** Name of the employee. */
    public String employee() {
        return employee;
    }

    /** Matricule. */
    public String payrollNumber() {
        return payrollNumber;
    }

    /** Function in the operation. */
    public String function() {
        return function;
    }

    /** Kind of contract. */
    public String contract() {
        return contract;
    }

    /** How time is assigned. */
    public AssignmentMode mode() {
        return mode;
    }

    /** The month. */
    public YearMonth month() {
        return YearMonth.from(month);
    }

    /** Gross wage. */
    public Money grossWage() {
        return grossWage;
    }

    /** Employer's contributions. */
    public Money contributions() {
        return contributions;
    }

    /** Daily benefits and employment aids received. */
    public Money deductions() {
        return deductions;
    }

    /** B; null unless time is variable. */
    public Hours workedHours() {
        return workedHours;
    }

    /** C; null unless time is variable. */
    public Hours operationHours() {
        return operationHours;
    }

    /** Set percentage; null unless the share is fixed. */
    public Rate fixedShare() {
        return fixedShare;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StaffCost s
                && employee.equals(s.employee)
                && payrollNumber.equals(s.payrollNumber)
                && month.equals(s.month)
                && amount().equals(s.amount());
    }

    @Override
    public int hashCode() {
        return Objects.hash(employee, payrollNumber, month);
    }
}
