/**
 * Accounts, roles and conflicts of interest: who may enter, in which capacity, and who must stay out of a file.
 *
 * <p>Requirements.
 *
 * <ul>
 *   <li>R-ID-1 — When a person is invited, the portal shall create an account without password and send a link that can
 *       be used once within its period.
 *   <li>R-ID-2 — If an account is disabled, the portal shall end its sessions and refuse it at log-in.
 *   <li>R-ID-3 — While log-ins of an account fail, the portal shall answer each further attempt later than the one
 *       before, up to a limit.
 *   <li>R-ID-4 — A role shall count only in its body or organisation and between its dates.
 *   <li>R-ID-5 — If a person has not declared, for a file, whether a conflict of interest exists, then the portal shall
 *       not open its admissibility, appraisal, committee, visit or check act.
 *   <li>R-ID-6 — If a person has declared a conflict of interest for a file, then the portal shall shut the file to that
 *       person.
 *   <li>R-ID-7 — The validator of an act shall never be its author.
 *   <li>R-ID-9 — If a person also works elsewhere, then the portal shall refuse an administrator to disable or enable her
 *       account, and shall never give her a unit of another body.
 *   <li>R-ID-10 — An organisational unit shall be prepared by one person and carry operations only once another one has
 *       validated it; it shall not stand under itself.
 *   <li>R-ID-11 — An auditor shall hold the role for a mission with a last day.
 *   <li>R-ID-8 — A password shall have 12 to 128 characters and shall not be a common one.
 * </ul>
 *
 * <p>Out of scope for now: second factor and log-in through another identity provider.
 */
@Feature(
        name = "identity",
        mayUse = {"shared"})
package fr.viaduc.domain.identity;

import fr.viaduc.domain.Feature;
