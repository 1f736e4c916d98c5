package fr.viaduc.execution;

import fr.viaduc.bench.Acting;
import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.check.AdmissibilityPoint;
import fr.viaduc.domain.check.CheckTopic;
import fr.viaduc.domain.check.ControlMethod;
import fr.viaduc.domain.check.LineDecision;
import fr.viaduc.domain.check.RejectionReason;
import fr.viaduc.domain.check.TopicOutcome;
import fr.viaduc.domain.report.AssignmentMode;
import fr.viaduc.domain.report.EvidenceKind;
import fr.viaduc.domain.report.PaymentMethod;
import fr.viaduc.domain.report.PaymentProof;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.ParisTime;
import fr.viaduc.ejb.agreement.AgreementQueries;
import fr.viaduc.ejb.agreement.AttestingStarts;
import fr.viaduc.ejb.check.CheckQueries;
import fr.viaduc.ejb.check.CheckSheet;
import fr.viaduc.ejb.check.ExaminingReports;
import fr.viaduc.ejb.check.OpeningChecks;
import fr.viaduc.ejb.check.ResourceNote;
import fr.viaduc.ejb.check.ReviewedPoint;
import fr.viaduc.ejb.check.TopicNote;
import fr.viaduc.ejb.document.Upload;
import fr.viaduc.ejb.identity.CallerName;
import fr.viaduc.ejb.identity.DeclaringConflictsOfInterest;
import fr.viaduc.ejb.list.ListQueries;
import fr.viaduc.ejb.list.ListRequest;
import fr.viaduc.ejb.payment.DisbursingPayments;
import fr.viaduc.ejb.payment.OrderingPayments;
import fr.viaduc.ejb.payment.PaymentQueries;
import fr.viaduc.ejb.report.ActivityForm;
import fr.viaduc.ejb.report.DepositingReports;
import fr.viaduc.ejb.report.DescribingReports;
import fr.viaduc.ejb.report.FillingReports;
import fr.viaduc.ejb.report.FundingForm;
import fr.viaduc.ejb.report.ItemForm;
import fr.viaduc.ejb.report.NarrativeForm;
import fr.viaduc.ejb.report.OpeningReports;
import fr.viaduc.ejb.report.ReportForms;
import fr.viaduc.ejb.report.ReportQueries;
import fr.viaduc.ejb.shared.PortalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Carries a contracted file through its report, its check and its payments, as its people, at times of their own. */
@ApplicationScoped
public class MoneyFile {

    /** A month of the employee; twelve of them and 40 % come to 99 999,96 €. */
    static final Money MONTH = Money.of("5952.38");

    private static final int MONTHS = 12;

    @Inject
    private PortalClock clock;

    @Inject
    private AttestingStarts attesting;

    @Inject
    private AgreementQueries agreements;

    @Inject
    private OpeningReports opening;

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

    @Inject
    private OpeningChecks checking;

    @Inject
    private ExaminingReports examining;

    @Inject
    private CheckQueries checks;

    @Inject
    private DeclaringConflictsOfInterest declaring;

    @Inject
    private OrderingPayments ordering;

    @Inject
    private DisbursingPayments disbursing;

    @Inject
    private PaymentQueries payments;

    @Inject
    private ListQueries lists;

    /** Does something as a person while the clock shows this day at noon. */
    void on(String day, CallerName person, Runnable act) throws Exception {
        clock.script(ParisTime.at(LocalDateTime.parse(day + "T12:00")));
        Acting.as(person, () -> {
            act.run();
            return null;
        });
    }

    /** The carrier attests the start on the day: the advance is prepared. */
    UUID started(ContractedFile file, String day) throws Exception {
        on(
                day,
                file.signatory,
                () -> attesting.attest(
                        file.agreement, agreements.agreement(file.agreement).version(), LocalDate.parse(day)));
        return latestPayment(file);
    }

    UUID latestPayment(ContractedFile file) throws Exception {
        return Acting.as(
                file.officer,
                () -> (UUID) lists.page(ListRequest.all("filePayments").about("operation", file.operation))
                        .rows()
                        .get(0)
                        .get("id"));
    }

    int version(UUID payment) {
        return payments.sheet(payment).version();
    }

    /** Four people bring a payment to the bank and back; each act falls on the day. */
    void pay(ContractedFile file, UUID payment, String day) throws Exception {
        on(day, file.officer, () -> ordering.liquidate(payment, version(payment)));
        on(day, file.validator, () -> ordering.validate(payment, version(payment)));
        on(day, file.authority, () -> ordering.order(payment, version(payment), "M-1"));
        on(day, file.accountant, () -> disbursing.confirm(payment, version(payment), LocalDate.parse(day), "VIR-1"));
    }

    /** The final report with twelve payslips and 30 000 € of the public funder, deposited a week after the day. */
    UUID reported(ContractedFile file, String day) throws Exception {
        UUID[] report = new UUID[1];
        on(day, file.editor, () -> {
            report[0] = opening.openPlanned(file.operation);
            for (int month = 1; month <= MONTHS; month++) {
                UUID item = filling.addItem(report[0], reportVersion(report[0]), payslip(month));
                filling.prove(report[0], item, EvidenceKind.ACCOUNTING, text("bulletin-" + month));
            }
            tell(report[0]);
        });
        on(
                LocalDate.parse(day).plusWeeks(1).toString(),
                file.signatory,
                () -> depositing.deposit(report[0], reportVersion(report[0]), true));
        return report[0];
    }

    private void tell(UUID report) {
        NarrativeForm narrative = new NarrativeForm();
        narrative.setPrinciples("Horaires adaptés");
        narrative.setPublicity("Affiche à l’accueil");
        narrative.setRecordsHeld("Au siège");
        ActivityForm activity = new ActivityForm();
        activity.setActivity("Accompagnement");
        activity.setRealised("75 personnes");
        narrative.setActivities(List.of(activity));
        describing.tell(report, reportVersion(report), narrative);
        List<FundingForm> funding = forms.funding(report);
        for (FundingForm source : funding) {
            source.setReceived(source.getAgreed());
            source.setReceivedOn(LocalDate.of(2026, 12, 1));
            source.setAttestation(text("attestation-" + source.getKind()));
        }
        describing.tellFunding(report, reportVersion(report), funding);
    }

    private static ItemForm payslip(int month) {
        ItemForm form = new ItemForm();
        form.setCategory(CostCategory.STAFF);
        form.getStaffCost().setEmployee("Inès Roche");
        form.getStaffCost().setFunction("Référente de parcours");
        form.getStaffCost().setMode(AssignmentMode.FULL);
        form.getStaffCost().setMonth(YearMonth.of(2026, month));
        form.getStaffCost().setGrossWage(MONTH);
        form.getPayment().setPaidOn(LocalDate.of(2026, month, 28));
        form.getPayment().setMethod(PaymentMethod.TRANSFER);
        form.getPayment().setProof(PaymentProof.PAYSLIP);
        return form;
    }

    private static Upload text(String name) {
        return new Upload(name + ".txt", new ByteArrayInputStream(name.getBytes(StandardCharsets.UTF_8)));
    }

    private int reportVersion(UUID report) {
        return reports.sheet(report).version();
    }

    /** The controller takes the report up without conflict and finds it admissible. */
    UUID takenUp(ContractedFile file, UUID report, String day) throws Exception {
        UUID[] check = new UUID[1];
        on(day, file.controller, () -> {
            declaring.declare(file.operation, false, "");
            check[0] = checking.open(report);
            Map<AdmissibilityPoint, ReviewedPoint> points = new EnumMap<>(AdmissibilityPoint.class);
            for (AdmissibilityPoint point : AdmissibilityPoint.values()) {
                points.put(point, new ReviewedPoint());
            }
            checking.review(check[0], checkVersion(check[0]), points);
        });
        return check[0];
    }

    /** The controller accepts every item but the last one, concludes and hands over. */
    void examined(ContractedFile file, UUID check, String day) throws Exception {
        on(day, file.controller, () -> {
            examining.plan(check, checkVersion(check), ControlMethod.EXHAUSTIVE, "Peu de lignes");
            examining.decide(check, checkVersion(check), decisions(check));
            Map<CheckTopic, TopicNote> topics = new EnumMap<>(CheckTopic.class);
            for (CheckTopic topic : CheckTopic.values()) {
                topics.put(topic, new TopicNote(TopicOutcome.COMPLIANT, ""));
            }
            examining.conclude(check, checkVersion(check), topics);
            Map<UUID, ResourceNote> notes = new HashMap<>();
            checks.sheet(check)
                    .resources()
                    .forEach(row -> notes.put(row.sourceId(), new ResourceNote(row.declared(), true, "")));
            examining.retainResources(check, checkVersion(check), notes);
            examining.propose(check, checkVersion(check));
        });
    }

    private Map<UUID, LineDecision> decisions(UUID check) {
        Map<UUID, LineDecision> decisions = new HashMap<>();
        for (CheckSheet.LineRow line : checks.sheet(check).lines()) {
            decisions.put(
                    line.itemId(),
                    line.position() == MONTHS
                            ? new LineDecision(
                                    Money.ZERO, RejectionReason.TIME_NOT_JUSTIFIED, "Aucune lettre de mission")
                            : LineDecision.accept(line.declared()));
        }
        return decisions;
    }

    int checkVersion(UUID check) {
        return checks.sheet(check).file().version();
    }
}
