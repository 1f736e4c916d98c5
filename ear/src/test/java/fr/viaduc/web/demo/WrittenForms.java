package fr.viaduc.web.demo;

import fr.viaduc.domain.shared.DateRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.UUID;

/** What tests need beside the demonstration: an application and a report that are written and not yet deposited. */
@ApplicationScoped
public class WrittenForms {

    private static final RealisationFile RUNNING =
            RealisationFile.of("running", "porteur-un", "2026-01-01", "2026-12-31", "Houx");
    private static final RealisationFile TOLD_LIKE =
            RealisationFile.of("discussed", "porteur-un", "2026-01-01", "2026-12-31", "Houx");
    private static final String DAY = "2026-11-27";

    @Inject
    private ApplicationStory applications;

    @Inject
    private ReportStory reports;

    private boolean told;

    /** Writes both, once. */
    synchronized void tell(Stage stage) {
        if (told) {
            return;
        }
        stage.as(RUNNING.signatory(), DAY + "T09:00");
        applications.fill(
                stage.the("operation draft"),
                DateRange.of("2027-01-01", "2027-12-31"),
                ApplicationStory.STORY.getString("one.summary"));
        UUID report = reports.openFinal(stage, RUNNING, DAY);
        reports.enter(TOLD_LIKE, report, Employee.COUNSELLOR, YearMonth.of(2026, 1), 2);
        told = true;
    }
}
