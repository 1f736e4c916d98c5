package fr.viaduc.ejb.check;

import fr.viaduc.domain.check.CheckStatus;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What has become of a deposited report: its payment clock, what interrupts it, and its check.
 *
 * @param clock the days until the payment; null while it is with its carrier and once nothing is left to pay
 * @param interruptions the requests that stopped the clock, in order of time
 * @param checkId the check, as far as the person who asks may open it; null otherwise
 * @param checkStatus where the check stands; null without check
 */
public record ReportProgress(RunningClock clock, List<Still> interruptions, UUID checkId, CheckStatus checkStatus)
        implements Serializable {

    /**
     * A time during which the clock stood still.
     *
     * @param until the day of the complete answer; null while it is awaited
     */
    public record Still(LocalDate from, LocalDate until, String reason) implements Serializable {}
}
