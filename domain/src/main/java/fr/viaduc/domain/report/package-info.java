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
 * <h2>Requirements: report</h2>
 *
 * <ul>
 *   <li>R-REPORT-1 — While a report is in a status, the portal shall refuse every status that does not directly follow it.
 *   <li>R-REPORT-2 — If the cost option of the agreement does not let a category be entered, then the portal shall refuse
 *       an item of it, and compute the flat rate on the items of its base instead.
 *   <li>R-REPORT-3 — The portal shall compute the amount of a staff item from its monthly cost and its share of time, and
 *       refuse an amount above the document, above the hours worked, or a deduction above the cost.
 *   <li>R-REPORT-4 — If an item has the same supplier, number, amount and date as another one of this or any report, then
 *       the portal shall refuse the deposit and name the other one. (CPR art. 63(9))
 *   <li>R-REPORT-5 — If an item lies outside the period of the report, is not paid, was paid too late, in cash above the
 *       limit, or has no evidence, then the portal shall refuse the deposit.
 *   <li>R-REPORT-6 — If the due date has passed without postponement, then the portal shall refuse the deposit; a
 *       postponement is asked for with a justification and granted before the due date.
 *   <li>R-REPORT-7 — If an optional interim report has no prior agreement or declares less than the threshold of the agreed
 *       cost, then the portal shall refuse the deposit.
 *   <li>R-REPORT-8 — If visit measures are open, records of participants are unfinished, the organisation sheet is
 *       incomplete, or the report before showed resources that no amendment has agreed since, then the portal shall refuse
 *       the deposit.
 *   <li>R-REPORT-9 — When the signatory deposits a report, the portal shall seal its version and start the payment clock on
 *       that day. (CPR art. 74(1)(b))
 *   <li>R-REPORT-10 — When a report is returned, the portal shall let the carrier correct it, but neither add an item nor
 *       raise an amount.
 *   <li>R-REPORT-11 — When a category exceeds the agreed amount by more than the free shift, the portal shall require a
 *       comment.
 *   <li>R-REPORT-12 — If somebody of another role than the signatory of the carrier deposits a report, then the portal
 *       shall refuse.
 *   <li>R-REPORT-13 — Before the deposit, the portal shall show every gate with what it holds against the report.
 *   <li>R-REPORT-14 — While a report is in preparation, the portal shall show its body when it is due, but neither what is
 *       in it nor the documents that prove it.
 *   <li>R-REPORT-15 — If a document was brought before a deposit, then the portal shall keep it in the file even when the
 *       carrier takes it out of a returned report, so that the sealed version stays proven.
 *   <li>R-REPORT-16 — When a report is deposited again, the portal shall show both sides what changed since the version
 *       before.
 *   <li>R-REPORT-17 — While a report is not checked, the portal shall say who is expected to act on it.
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
 *   <li>A report holds the items of its own period only; what was declared before is read from the reports before. Rejected:
 *       cumulative reports, in which an item could be declared twice without anybody seeing it.
 * </ul>
 */
@Feature(
        name = "report",
        mayUse = {"shared", "identity", "legal", "application", "visit", "participant"})
package fr.viaduc.domain.report;

import fr.viaduc.domain.Feature;
