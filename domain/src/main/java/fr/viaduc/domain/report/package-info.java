/**
 * Bilan d’exécution: what the carrier reports and claims, when it is due, and the clock that its deposit starts.
 *
 * <h2>Requirements: schedule and clock</h2>
 *
 * <ul>
 *   <li>R-SCHED-1: The portal shall plan one final report for up to 12 months of realisation, allow one optional interim
 *       report up to 24 months, and plan at least one interim report up to 36 months, two up to 48 and one more for each
 *       further year begun.
 *   <li>R-SCHED-2: A report shall be due within the months of the law (six) after the end of what it covers.
 *   <li>R-CLOCK-1: When a report is deposited, the portal shall count the days of the law (80) until the payment, the day
 *       of the deposit left out. (Reg. (EU) 2021/1060 art. 74(1)(b))
 *   <li>R-CLOCK-2: While a documented request waits for its complete answer, the clock shall stand still, and each day shall
 *       count once.
 * </ul>
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li>The clock lives here because the deposit of a report starts it and the requests of the check interrupt it; the
 *       payment, which comes later, reads it. Rejected: keeping it with the payment, which the report and the check may not
 *       use.
 *   <li>No text sets when an interim report is due: the schedule proposes a report on each full year, with the delay of the
 *       final one; the agreement may set other days.
 * </ul>
 */
@Feature(
        name = "report",
        mayUse = {
            "shared",
            "identity",
            "organisation",
            "legal",
            "document",
            "application",
            "agreement",
            "visit",
            "participant"
        })
package fr.viaduc.domain.report;

import fr.viaduc.domain.Feature;
