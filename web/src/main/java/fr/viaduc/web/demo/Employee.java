package fr.viaduc.web.demo;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.report.AssignmentMode;
import fr.viaduc.domain.report.PaymentMethod;
import fr.viaduc.domain.report.PaymentProof;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import fr.viaduc.ejb.document.Upload;
import fr.viaduc.ejb.report.ItemForm;
import fr.viaduc.web.faces.French;
import java.time.YearMonth;
import java.util.List;

/** The employees of the plan at 40 % of the worked example, month by month. */
enum Employee {
    /** 46 250,00 € a year, four fifths for the operation: 3 083,33 € a month. */
    PROJECT_LEADER("Camille", "Chargée de projet", "80", "2711.00", "1143.17"),
    /** 39 437,52 € a year, whole time: 3 286,46 € a month. */
    COUNSELLOR("Dominique", "Référent de parcours", "", "2312.00", "974.46"),
    /** 33 333,36 € a year, 35 % for the operation: 972,22 € a month. */
    ASSISTANT("Éden", "Assistant", "35", "1954.00", "823.78");

    private final String firstName;
    private final String function;
    private final String share;
    private final Money grossWage;
    private final Money contributions;

    Employee(String firstName, String function, String share, String grossWage, String contributions) {
        this.firstName = firstName;
        this.function = function;
        this.share = share;
        this.grossWage = Money.of(grossWage);
        this.contributions = Money.of(contributions);
    }

    private String person(RealisationFile file) {
        return firstName + " " + file.team();
    }

    /** The cost of a month, paid on its last day. */
    ItemForm month(RealisationFile file, YearMonth month, String activity) {
        ItemForm form = new ItemForm();
        form.setCategory(CostCategory.STAFF);
        form.setActivity(activity);
        form.getStaffCost().setEmployee(person(file));
        form.getStaffCost().setPayrollNumber("M" + (ordinal() + 101));
        form.getStaffCost().setFunction(function);
        form.getStaffCost().setContract("CDI");
        form.getStaffCost().setMode(share.isEmpty() ? AssignmentMode.FULL : AssignmentMode.FIXED);
        form.getStaffCost().setFixedShare(share.isEmpty() ? null : Rate.parsePercent(share));
        form.getStaffCost().setMonth(month);
        form.getStaffCost().setGrossWage(grossWage);
        form.getStaffCost().setContributions(contributions);
        form.getPayment().setPaidOn(month.atEndOfMonth());
        form.getPayment().setMethod(PaymentMethod.TRANSFER);
        form.getPayment().setProof(PaymentProof.PAYSLIP);
        return form;
    }

    /** The payslip of a month. */
    Upload payslip(RealisationFile file, YearMonth month) {
        return Papers.pdf(
                Papers.name("Bulletin de paie " + person(file) + " " + month, "pdf"),
                ReportStory.employer(file),
                "Bulletin de paie – " + French.show(month),
                List.of(
                        "Salarié : " + person(file),
                        "Emploi : " + function,
                        "Contrat : CDI",
                        "",
                        "Salaire brut : " + grossWage.format(),
                        "Cotisations patronales : " + contributions.format(),
                        "Coût total pour l’employeur : "
                                + grossWage.plus(contributions).format(),
                        "Payé par virement le " + French.show(month.atEndOfMonth())));
    }

    /** The letter that assigns the employee to the operation. */
    Upload missionLetter(RealisationFile file) {
        return Papers.pdf(
                Papers.name("Lettre de mission " + person(file), "pdf"),
                ReportStory.employer(file),
                "Lettre de mission",
                List.of(
                        person(file) + ", " + function + ", est affecté à l’opération cofinancée par le FSE+ :",
                        ReportStory.title(file),
                        "",
                        share.isEmpty()
                                ? "pour la totalité de son temps de travail,"
                                : "pour " + share + " % de son temps de travail,",
                        "à compter du " + French.show(file.period().start()) + ".",
                        "",
                        "Signé par l’employeur et le salarié avant le début de l’affectation."));
    }
}
