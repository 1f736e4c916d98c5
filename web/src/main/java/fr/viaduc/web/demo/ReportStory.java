package fr.viaduc.web.demo;

import static fr.viaduc.web.demo.RealisationStory.STORY;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.application.FundingSourceKind;
import fr.viaduc.domain.report.EvidenceKind;
import fr.viaduc.domain.report.PaymentMethod;
import fr.viaduc.domain.report.PaymentProof;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.ejb.report.ActivityForm;
import fr.viaduc.ejb.report.DepositingReports;
import fr.viaduc.ejb.report.DescribingReports;
import fr.viaduc.ejb.report.FillingReports;
import fr.viaduc.ejb.report.FundingForm;
import fr.viaduc.ejb.report.ItemForm;
import fr.viaduc.ejb.report.NarrativeForm;
import fr.viaduc.ejb.report.OpeningReports;
import fr.viaduc.ejb.report.PostponingReports;
import fr.viaduc.ejb.report.ReportForms;
import fr.viaduc.ejb.report.ReportQueries;
import fr.viaduc.web.faces.French;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** How carriers of the demonstration report: what they enter, with which evidence, and the deposit. */
@ApplicationScoped
public class ReportStory {

    private static final String ACTIVITY = ApplicationStory.STORY.getString("activity.title");

    @Inject
    private OpeningReports opening;

    @Inject
    private PostponingReports postponing;

    @Inject
    private FillingReports filling;

    @Inject
    private DescribingReports describing;

    @Inject
    private DepositingReports depositing;

    @Inject
    private ReportQueries reports;

    @Inject
    private ReportForms forms;

    /** The editor opens the final report. */
    UUID openFinal(Stage stage, RealisationFile file, String day) {
        stage.as(file.editor(), day + "T09:30");
        return stage.made("report " + file.name(), opening.openPlanned(stage.the("operation " + file.name())));
    }

    /** The editor opens a report in between, to which a manager agrees. */
    UUID openInterim(Stage stage, RealisationFile file, LocalDate until, String day) {
        stage.as(file.editor(), day + "T09:30");
        UUID operation = stage.the("operation " + file.name());
        UUID report = stage.made("interim " + file.name(), opening.openOptional(operation, until));
        stage.as("gestion", day + "T14:00");
        postponing.agreeToOptional(report, version(report));
        stage.as(file.editor(), day + "T16:00");
        return report;
    }

    /** Enters an employee month by month, each with the payslip, the first one with the mission letter. */
    void enter(RealisationFile file, UUID report, Employee employee, YearMonth first, int months) {
        for (int i = 0; i < months; i++) {
            YearMonth month = first.plusMonths(i);
            UUID item = filling.addItem(report, version(report), employee.month(file, month, ACTIVITY));
            filling.prove(report, item, EvidenceKind.ACCOUNTING, employee.payslip(file, month));
            if (i == 0) {
                filling.prove(report, item, EvidenceKind.NON_ACCOUNTING, employee.missionLetter(file));
            }
        }
    }

    /** Enters what was paid to the participants, with the list that they signed. */
    void enterAllowances(RealisationFile file, UUID report, String label, String amount, LocalDate paidOn) {
        ItemForm form = new ItemForm();
        form.setCategory(CostCategory.PARTICIPANTS);
        form.setActivity(ACTIVITY);
        form.setLabel(label);
        form.getDocument().setSupplier(STORY.getString("allowances.paid.to"));
        form.getDocument().setNumber("ALLOC-" + paidOn);
        form.getDocument().setAccountingNumber("6571-" + paidOn.getMonthValue());
        form.getDocument().setDate(paidOn);
        form.getDocument().setBeforeTax(Money.of(amount));
        form.setCharged(Money.of(amount));
        form.getPayment().setPaidOn(paidOn);
        form.getPayment().setMethod(PaymentMethod.TRANSFER);
        form.getPayment().setProof(PaymentProof.BANK_STATEMENT);
        UUID item = filling.addItem(report, version(report), form);
        filling.prove(
                report,
                item,
                EvidenceKind.ACCOUNTING,
                Papers.csv(
                        "allocations-" + paidOn + ".csv",
                        List.of("Reçu;Code;Montant", "R-01;P-0001;" + amount.replace('.', ','), "Total;;" + amount)));
        filling.prove(
                report,
                item,
                EvidenceKind.PROOF_OF_PAYMENT,
                Papers.pdf(
                        "releve-" + paidOn + ".pdf",
                        STORY.getString("bank"),
                        STORY.getString("bank.statement"),
                        List.of("Virements allocations, débit du " + French.show(paidOn) + " : " + amount + " EUR")));
    }

    /** Tells what was done, and what came in of the other resources. */
    void describe(RealisationFile file, UUID report, LocalDate receivedOn, int percentReceived) {
        NarrativeForm form = new NarrativeForm();
        form.setDifficulties(STORY.getString("narrative.difficulties"));
        form.setPrinciples(STORY.getString("narrative.principles"));
        form.setPublicity(STORY.getString("narrative.publicity"));
        form.setRecordsHeld(STORY.getString("narrative.records"));
        ActivityForm activity = new ActivityForm();
        activity.setActivity(ACTIVITY);
        activity.setPlanned(STORY.getString("activity.planned"));
        activity.setRealised(STORY.getString(file.name() + ".realised"));
        activity.setDeliverables(STORY.getString("activity.deliverables"));
        form.setActivities(List.of(activity));
        describing.tell(report, version(report), form);
        describing.attach(report, Papers.posterPhoto("affiche-accueil.png", STORY.getString("poster")));
        List<FundingForm> funding = forms.funding(report);
        for (FundingForm source : funding) {
            receive(source, receivedOn, percentReceived);
        }
        describing.tellFunding(report, version(report), funding);
    }

    private static void receive(FundingForm source, LocalDate on, int percent) {
        boolean own = source.getKind() == FundingSourceKind.OWN;
        source.setReceived(
                source.getAgreed().times(fr.viaduc.domain.shared.Rate.parsePercent(own ? "100" : percent + "")));
        source.setReceivedOn(on);
        source.setAttestation(Papers.pdf(
                Papers.name("Attestation de versement " + source.getFunder(), "pdf"),
                source.getFunder(),
                STORY.getString("funding.attestation"),
                List.of("Montant versé pour l’opération : "
                        + source.getReceived().format())));
    }

    /** The signatory deposits. */
    void deposit(Stage stage, RealisationFile file, UUID report, String day) {
        stage.as(file.signatory(), day + "T11:00");
        depositing.deposit(report, version(report), true);
    }

    private int version(UUID report) {
        return reports.sheet(report).version();
    }

    static String employer(RealisationFile file) {
        return ApplicationStory.STORY.getString(file.place().equals("porteur-un") ? "one.name" : "two.name");
    }

    static String title(RealisationFile file) {
        return STORY.getString(file.name() + ".title");
    }
}
