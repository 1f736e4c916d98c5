/**
 * Contrôle de service fait: the administrative verification of every execution report, from the declaration of the
 * controller to the certificate on which the payment rests.
 *
 * <p>Requirements:
 *
 * <ul>
 *   <li>R-CHECK-1: If a person reviewed the admissibility of an operation, appraised it, or validated one of these acts
 *       (amendments included), then the portal shall refuse that person as controller of the operation, and name the
 *       conflicting act, its author and its date. (CPR art. 71(4))
 *   <li>R-CHECK-2: If a person belongs to the unit that carries an internal operation, or to a unit above or below it,
 *       then the portal shall refuse that person as controller. (CPR art. 74(3))
 *   <li>R-CHECK-3: While the formal review of a report is not satisfied on every point, the portal shall refuse to begin
 *       its examination.
 *   <li>R-CHECK-4: While no control plan is justified in writing, the portal shall refuse every decision on an item.
 *       (CPR art. 74(2))
 *   <li>R-CHECK-5: When a controller decides an item, the portal shall keep an amount from nothing to the declared one; if
 *       a part is set aside, then it shall require a reason and an explanation.
 *   <li>R-CHECK-6: Where an on-site visit excluded an item, the portal shall reject it beforehand, and shall require an
 *       explanation to lift the exclusion.
 *   <li>R-CHECK-7: The portal shall compute the flat-rate costs anew on the retained base.
 *   <li>R-CHECK-8: When documents are requested, in one grouped request at a time, the portal shall interrupt the payment
 *       clock from the request to the complete answer. (CPR art. 74(1)(b))
 *   <li>R-CHECK-9: If an item, a topic or a resource of the final report is not decided, then the portal shall refuse to
 *       propose the conclusions.
 *   <li>R-CHECK-10: If a person decided in a check, then the portal shall refuse that person as its validator; and while a
 *       controller holds a check, the portal shall refuse the other controllers.
 *   <li>R-CHECK-11: When something was set aside, the portal shall open a rebuttal period before the certificate, and
 *       otherwise none.
 *   <li>R-CHECK-12: During the rebuttal the carrier shall accept or contest each item set aside, in words when contesting;
 *       when the period ends, silence shall accept.
 *   <li>R-CHECK-13: After the rebuttal the portal shall refuse to retain less; if a new finding is made, then it shall open
 *       a new rebuttal period.
 *   <li>R-CHECK-14: The portal shall refuse every act outside its place in the life of a check, and every change of a
 *       certified check.
 *   <li>R-CHECK-15: The portal shall compute the amount due by the formula of the agreement, with its trace, and correct it
 *       for publicity within the legal maximum. (CPR art. 50(3))
 *   <li>R-CHECK-16: When people are drawn for a check, the portal shall draw them in an order that can be computed again,
 *       and show their names to the controller until the check is certified.
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
