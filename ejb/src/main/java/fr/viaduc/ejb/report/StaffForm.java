package fr.viaduc.ejb.report;

import fr.viaduc.domain.report.AssignmentMode;
import fr.viaduc.domain.report.StaffCost;
import fr.viaduc.domain.shared.Hours;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import java.io.Serializable;
import java.time.YearMonth;

/** What an employee cost in a month, as it is typed. */
public class StaffForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String employee;
    private String payrollNumber;
    private String function;
    private String contract;
    private AssignmentMode mode;
    private YearMonth month;
    private Money grossWage;
    private Money contributions;
    private Money deductions;
    private String workedHours;
    private String operationHours;
    private Rate fixedShare;

    static StaffForm of(StaffCost cost) {
        StaffForm form = new StaffForm();
        form.employee = cost.employee();
        form.payrollNumber = cost.payrollNumber();
        form.function = cost.function();
        form.contract = cost.contract();
        form.mode = cost.mode();
        form.month = cost.month();
        form.grossWage = cost.grossWage();
        form.contributions = cost.contributions();
        form.deductions = cost.deductions();
        form.workedHours = cost.workedHours() == null ? "" : cost.workedHours().format();
        form.operationHours =
                cost.operationHours() == null ? "" : cost.operationHours().format();
        form.fixedShare = cost.fixedShare();
        return form;
    }

    /** The same employee a month later: what changes every month is left to be typed. */
    StaffForm nextMonth() {
        month = month.plusMonths(1);
        workedHours = "";
        operationHours = "";
        return this;
    }

    StaffCost cost() {
        return new StaffCost(
                employee,
                payrollNumber,
                function,
                contract,
                mode,
                month,
                grossWage,
                contributions,
                deductions,
                hours(workedHours),
                hours(operationHours),
                fixedShare);
    }

    private static Hours hours(String typed) {
        return typed == null || typed.isBlank() ? null : Hours.parseFrench(typed);
    }

    public String getEmployee() {
        return employee;
    }

    public void setEmployee(String employee) {
        this.employee = employee;
    }

    public String getPayrollNumber() {
        return payrollNumber;
    }

    public void setPayrollNumber(String payrollNumber) {
        this.payrollNumber = payrollNumber;
    }

    public String getFunction() {
        return function;
    }

    public void setFunction(String function) {
        this.function = function;
    }

    public String getContract() {
        return contract;
    }

    public void setContract(String contract) {
        this.contract = contract;
    }

    public AssignmentMode getMode() {
        return mode;
    }

    public void setMode(AssignmentMode mode) {
        this.mode = mode;
    }

    public YearMonth getMonth() {
        return month;
    }

    public void setMonth(YearMonth month) {
        this.month = month;
    }

    public Money getGrossWage() {
        return grossWage;
    }

    public void setGrossWage(Money grossWage) {
        this.grossWage = grossWage;
    }

    public Money getContributions() {
        return contributions;
    }

    public void setContributions(Money contributions) {
        this.contributions = contributions;
    }

    public Money getDeductions() {
        return deductions;
    }

    public void setDeductions(Money deductions) {
        this.deductions = deductions;
    }

    public String getWorkedHours() {
        return workedHours;
    }

    public void setWorkedHours(String workedHours) {
        this.workedHours = workedHours;
    }

    public String getOperationHours() {
        return operationHours;
    }

    public void setOperationHours(String operationHours) {
        this.operationHours = operationHours;
    }

    public Rate getFixedShare() {
        return fixedShare;
    }

    public void setFixedShare(Rate fixedShare) {
        this.fixedShare = fixedShare;
    }
}
