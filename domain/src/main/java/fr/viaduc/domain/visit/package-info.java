/**
 * Visite sur place: seeing an operation where it is carried out, and what follows from it.
 *
 * <ul>
 *   <li>R-VISIT-1 — When a visit is planned, the portal shall keep the reason for which the operation was chosen, before
 *       the visit. (CPR art. 74(2))
 *   <li>R-VISIT-2 — If the day of a visit lies outside the period in which the operation is carried out, then the portal
 *       shall refuse it.
 *   <li>R-VISIT-3 — While a visit is unannounced, the portal shall show nothing of it to the carrier before its provisional
 *       report is sent.
 *   <li>R-VISIT-4 — If a point of the checklist is without answer, or found not compliant without a comment, then the
 *       portal shall refuse the report.
 *   <li>R-VISIT-5 — If the measures do not fit the conclusion, then the portal shall refuse it: none when compliant, at
 *       least one with reservations, a reason when not compliant.
 *   <li>R-VISIT-6 — When the provisional report holds a reservation, the portal shall open a rebuttal period of at least
 *       15 days; the final report follows the carrier's answer, or the end of the period, which stands for acceptance.
 *   <li>R-VISIT-7 — If the person who validates the final report wrote it, then the portal shall refuse.
 *   <li>R-VISIT-8 — When the final report is validated, what it excludes (a category, a line, a period) shall be rejected
 *       beforehand in every later check.
 *   <li>R-VISIT-9 — While a measure is open or was not lifted, or the last conclusion is not compliant, the portal shall
 *       refuse the deposit of the next execution report.
 *   <li>R-VISIT-10 — While a visit is in a status, the portal shall refuse every status that does not directly follow it.
 *   <li>R-VISIT-11 — When a photograph is added, the portal shall keep the file as the camera wrote it, and show to the
 *       staff when and where it was taken, as far as the file says so.
 * </ul>
 */
@Feature(
        name = "visit",
        mayUse = {"shared", "identity", "application"})
package fr.viaduc.domain.visit;

import fr.viaduc.domain.Feature;
