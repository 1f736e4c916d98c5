package fr.viaduc.ejb.check;

import fr.viaduc.domain.check.ServiceFactCheck;
import fr.viaduc.domain.report.ClockInterruption;
import fr.viaduc.domain.report.ExecutionReport;
import fr.viaduc.domain.report.PaymentClock;
import fr.viaduc.domain.report.SealedVersion;
import fr.viaduc.domain.shared.ParisTime;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.legal.Law;
import fr.viaduc.ejb.report.ExecutionReports;
import fr.viaduc.ejb.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The 80 days from the deposit of a report to its payment, as both sides see them. */
@ApplicationScoped
public class PaymentClocks {

    @Inject
    private ServiceFactChecks checks;

    @Inject
    private ExecutionReports reports;

    @Inject
    private EarlierPayments earlier;

    @Inject
    private Law law;

    @Inject
    private Caller caller;

    /** The clock of a deposited report, with the interruptions of its check. */
    public RunningClock of(ExecutionReport report) {
        List<ClockInterruption> interruptions = checks.ofReport(report.id())
                .map(ServiceFactCheck::interruptions)
                .orElseGet(List::of);
        LocalDate today = caller.today();
        PaymentClock clock = PaymentClock.of(depositedOn(report), law.on(report.bodyId(), today), interruptions);
        return new RunningClock(clock, today);
    }

    /** The clock of the report under a check; null once it is certified and nothing is left to pay. */
    RunningClock until(ServiceFactCheck check, ExecutionReport report) {
        boolean settled = check.certifiedAt().isPresent() && !earlier.isAwaited(check.id());
        return settled ? null : of(report);
    }

    /** When the delay of the report under a check is over, as far as it is known today. */
    public Instant dueAt(ServiceFactCheck check) {
        return of(reports.get(check.reportId())).dueAt();
    }

    /** The day on which the report was last deposited, in legal time of mainland France. */
    public LocalDate depositedOn(ExecutionReport report) {
        return report.lastVersion()
                .map(SealedVersion::depositedAt)
                .map(at -> at.atZone(ParisTime.ZONE).toLocalDate())
                .orElseThrow(NotFound::new);
    }
}
