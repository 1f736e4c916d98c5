package fr.viaduc.web.demo;

import fr.viaduc.domain.call.CallType;
import fr.viaduc.ejb.closing.ClosingFiles;
import fr.viaduc.ejb.closing.ClosingQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/**
 * Two files of the call of 2024 that are carried out and paid: one reported at once, closed and archived; one with an
 * interim report and a balance discussed with the carrier, which waits for its closing.
 */
@ApplicationScoped
public class SettledFilesChapter implements Chapter {

    private static final RealisationFile ARCHIVED =
            RealisationFile.of("archived", "porteur-un", "2024-01-01", "2024-12-31", "Aulne");
    private static final RealisationFile SETTLED =
            RealisationFile.of("settled", "porteur-deux", "2024-01-01", "2025-06-30", "Bouleau");

    private static final List<Integer> LATE_LETTERS = List.of(7, 8, 9);

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

    @Inject
    private ClosingFiles closing;

    @Inject
    private ClosingQueries closings;

    @Override
    public int number() {
        return 60;
    }

    @Override
    public void tell(Stage stage) {
        UUID call = calls.publish(stage, "call 2024", CallType.COUNSELLOR, 2024);
        realisation.select(stage, call, List.of(ARCHIVED, SETTLED), LocalDateTime.of(2023, 12, 14, 9, 30));
        LocalDate drafted = LocalDate.of(2023, 12, 18);
        LocalDate started = LocalDate.of(2024, 1, 8);
        realisation.start(stage, ARCHIVED, drafted, started);
        payments.pay(stage, "archived", LocalDate.of(2024, 1, 15), "2024-0031");
        realisation.start(stage, SETTLED, drafted, started);
        payments.pay(stage, "settled", LocalDate.of(2024, 1, 16), "2024-0032");
        archive(stage);
        settle(stage);
    }

    private void archive(Stage stage) {
        realisation.accompany(stage, ARCHIVED, 1, "2024-12-13");
        UUID report = reports.openFinal(stage, ARCHIVED, "2025-02-10");
        for (Employee employee : Employee.values()) {
            reports.enter(ARCHIVED, report, employee, YearMonth.of(2024, 1), 12);
        }
        reports.enterAllowances(ARCHIVED, report, "Premier semestre", "2250.00", LocalDate.of(2024, 6, 28));
        reports.enterAllowances(ARCHIVED, report, "Second semestre", "2250.00", LocalDate.of(2024, 12, 20));
        reports.describe(ARCHIVED, report, LocalDate.of(2025, 1, 20), 100);
        reports.deposit(stage, ARCHIVED, report, "2025-02-24");
        UUID check = checks.open(stage, ARCHIVED, report, "controle", "2025-03-10");
        checks.examine(check, List.of());
        checks.certify(stage, check, "2025-03-24");
        payments.pay(stage, "archived", LocalDate.of(2025, 4, 1), "2025-0117");
        stage.as("validation", "2025-05-12T10:00");
        UUID operation = stage.the("operation archived");
        closing.close(operation, closings.sheet(operation).version());
    }

    private void settle(Stage stage) {
        realisation.accompany(stage, SETTLED, 7, "2025-06-13");
        UUID interim = reports.openInterim(stage, SETTLED, LocalDate.of(2024, 12, 31), "2025-01-27");
        reports.enter(SETTLED, interim, Employee.COUNSELLOR, YearMonth.of(2024, 1), 12);
        reports.describe(SETTLED, interim, LocalDate.of(2024, 9, 16), 40);
        reports.deposit(stage, SETTLED, interim, "2025-02-03");
        UUID first = checks.open(stage, SETTLED, interim, "controle2", "2025-02-17");
        checks.examine(first, List.of());
        checks.certify(stage, first, "2025-03-03");
        payments.pay(stage, "settled", LocalDate.of(2025, 3, 11), "2025-0094");

        UUID report = reports.openFinal(stage, SETTLED, "2025-09-08");
        reports.enter(SETTLED, report, Employee.PROJECT_LEADER, YearMonth.of(2025, 1), 6);
        reports.enter(SETTLED, report, Employee.ASSISTANT, YearMonth.of(2025, 1), 6);
        reports.describe(SETTLED, report, LocalDate.of(2025, 9, 1), 70);
        reports.deposit(stage, SETTLED, report, "2025-09-22");
        UUID check = checks.open(stage, SETTLED, report, "controle2", "2025-10-06");
        checks.examine(check, LATE_LETTERS);
        checks.openRebuttal(stage, check, "2025-10-13");
        checks.contest(stage, SETTLED, check, LATE_LETTERS, "2025-10-27");
        checks.giveWay(stage, check, LATE_LETTERS.get(0), "controle2", "2025-11-03");
        checks.certify(stage, check, "2025-11-05");
        payments.pay(stage, "settled", LocalDate.of(2025, 11, 12), "2025-0388");
    }
}
