/**
 * Contrôle de service fait: the administrative verification of every execution report, from the declaration of the
 * controller to the certificate on which the payment rests.
 *
 * <p>Requirements:
 *
 * <ul>
 *   <li>R-CHECK-1 — If a person reviewed the admissibility of an operation, appraised it, or validated one of these acts
 *       (amendments included), then the portal shall refuse that person as controller of the operation, and name the
 *       conflicting act, its author and its date. (CPR art. 71(4))
 *   <li>R-CHECK-2 — If a person belongs to the unit that carries an internal operation, or to a unit above or below it,
 *       then the portal shall refuse that person as controller. (CPR art. 74(3))
 *   <li>R-DUE-1 — When an interim report is checked, the amount due shall be the exact agreed rate of the retained cost, at
 *       most the agreed grant and at most the cap of advances and interim payments.
 *   <li>R-DUE-2 — When the final report is checked, the amount due shall be the least of the agreed grant, the exact agreed
 *       rate of the retained cost, and the retained cost less the other resources; a funder who has not finished paying
 *       counts for the amount agreed.
 *   <li>R-DUE-3 — The retained cost shall be what is left after rejections and extrapolation, with the flat rate recomputed
 *       on it and contracts corrected by the highest rate of their breaches, at most the agreed total cost.
 *   <li>R-DUE-4 — Where publicity duties were not met, the portal shall take at most the legal share of the support. (CPR
 *       art. 50(3))
 *   <li>R-DUE-5 — Public support shall not exceed the retained cost less what was given in kind. (CPR art. 67(1)(a))
 *   <li>R-DUE-6 — If more was paid than is due after the final report, then the portal shall claim the difference back;
 *       the amount due always lies between zero and the agreed grant.
 *   <li>R-DUE-7 — The portal shall show the calculation step by step.
 * </ul>
 */
@Feature(
        name = "check",
        mayUse = {
            "shared",
            "identity",
            "organisation",
            "legal",
            "document",
            "application",
            "agreement",
            "report",
            "visit"
        })
package fr.viaduc.domain.check;

import fr.viaduc.domain.Feature;
