package fr.viaduc.web.demo;

import fr.viaduc.domain.call.CallType;
import fr.viaduc.domain.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/**
 * Files of the call of 2025 whose money is on its way: a certified report before its balance, an advance that is paid back,
 * a final report that waits for a controller, an interim report that the carrier discusses.
 */
@ApplicationScoped
public class CarriedOutFilesChapter implements Chapter {

    private static final RealisationFile CERTIFIED =
            RealisationFile.of("certified", "porteur-un", "2025-05-01", "2026-04-30", "Charme");
    private static final RealisationFile RECOVERED =
            RealisationFile.of("recovered", "porteur-deux", "2025-05-01", "2026-04-30", "Érable");
    private static final RealisationFile REPORTED =
            RealisationFile.of("reported", "porteur-deux", "2025-06-01", "2026-05-31", "Frêne");
    private static final RealisationFile DISCUSSED =
            RealisationFile.of("discussed", "porteur-un", "2025-04-01", "2026-12-31", "Hêtre");

    private static final YearMonth MAY = YearMonth.of(2025, 5);
    private static final List<Integer> LATE_LETTERS = List.of(13, 14, 15);

    @Inject
    private CallStory calls;

    @Inject
    private RealisationStory realisation;

    @Inject
    private ReportStory reports;

    @Inject
    private CheckStory checks;

    @Inject
    private PaymentStory payments;

    @Override
    public int number() {
        return 64;
    }

    @Override
    public void tell(Stage stage) {
        UUID call = calls.publish(stage, "call 2025", CallType.COUNSELLOR, 2025);
        List<RealisationFile> files = List.of(CERTIFIED, RECOVERED, REPORTED, DISCUSSED);
        realisation.select(stage, call, files, LocalDateTime.of(2025, 3, 20, 9, 30));
        LocalDate paid = LocalDate.of(2025, 6, 10);
        int mandate = 201;
        for (RealisationFile file : files) {
            LocalDate start = file.period().start().plusDays(4);
            realisation.start(stage, file, LocalDate.of(2025, 3, 24), start);
            payments.pay(stage, file.name(), paid, "2025-0" + mandate++);
        }
        recover(stage);
        certify(stage);
        discuss(stage);
        report(stage);
    }

    /** The counsellor left after four months: what was done is worth less than the advance. */
    private void recover(Stage stage) {
        realisation.accompany(stage, RECOVERED, 13, "2025-08-29");
        UUID report = reports.openFinal(stage, RECOVERED, "2026-05-11");
        reports.enter(RECOVERED, report, Employee.COUNSELLOR, MAY, 4);
        reports.describe(RECOVERED, report, LocalDate.of(2025, 12, 15), 15);
        reports.deposit(stage, RECOVERED, report, "2026-05-18");
        UUID check = checks.open(stage, RECOVERED, report, "controle", "2026-06-08");
        checks.examine(check, List.of());
        checks.certify(stage, check, "2026-06-22");
        payments.claim(stage, RECOVERED, LocalDate.of(2026, 7, 6), "TR-2026-0041", Money.of("4000.00"));
    }

    /** All was done; letters were missing at first. The balance is validated and waits for the signature. */
    private void certify(Stage stage) {
        realisation.accompany(stage, CERTIFIED, 19, "2026-04-17");
        UUID report = reports.openFinal(stage, CERTIFIED, "2026-09-07");
        reports.enter(CERTIFIED, report, Employee.PROJECT_LEADER, MAY, 12);
        reports.enter(CERTIFIED, report, Employee.COUNSELLOR, MAY, 12);
        reports.enterAllowances(CERTIFIED, report, "Année entière", "4500.00", LocalDate.of(2026, 4, 24));
        reports.describe(CERTIFIED, report, LocalDate.of(2026, 8, 31), 90);
        reports.deposit(stage, CERTIFIED, report, "2026-09-21");
        UUID check = checks.open(stage, CERTIFIED, report, "controle2", "2026-10-05");
        checks.request(check);
        checks.answerRequest(stage, CERTIFIED, check, "controle2", "2026-10-15", "2026-10-19");
        checks.examine(check, List.of());
        checks.certify(stage, check, "2026-11-16");
        payments.validate(stage, "certified", LocalDate.of(2026, 11, 23));
    }

    /** Three payslips are set aside; the carrier may answer. */
    private void discuss(Stage stage) {
        realisation.accompany(stage, DISCUSSED, 1, "2026-06-12");
        UUID report = reports.openInterim(stage, DISCUSSED, LocalDate.of(2026, 6, 30), "2026-09-07");
        reports.enter(DISCUSSED, report, Employee.COUNSELLOR, MAY, 12);
        reports.enter(DISCUSSED, report, Employee.ASSISTANT, MAY, 6);
        reports.describe(DISCUSSED, report, LocalDate.of(2026, 6, 15), 50);
        reports.deposit(stage, DISCUSSED, report, "2026-09-28");
        UUID check = checks.open(stage, DISCUSSED, report, "controle", "2026-10-12");
        checks.examine(check, LATE_LETTERS);
        checks.openRebuttal(stage, check, stage.lately(14).toString());
    }

    private void report(Stage stage) {
        realisation.accompany(stage, REPORTED, 7, "2026-05-22");
        UUID report = reports.openFinal(stage, REPORTED, "2026-10-26");
        reports.enter(REPORTED, report, Employee.PROJECT_LEADER, YearMonth.of(2025, 6), 12);
        reports.describe(REPORTED, report, LocalDate.of(2026, 10, 12), 60);
        reports.deposit(stage, REPORTED, report, stage.lately(13).toString());
    }
}
