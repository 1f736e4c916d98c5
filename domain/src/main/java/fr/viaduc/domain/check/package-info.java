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
 * </ul>
 */
@Feature(
        name = "check",
        mayUse = {"shared", "identity", "organisation", "legal", "document", "agreement", "report", "visit"})
package fr.viaduc.domain.check;

import fr.viaduc.domain.Feature;
