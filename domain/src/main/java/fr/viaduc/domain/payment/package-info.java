/**
 * Paiement, indu et reversement: the money that goes to the carrier and the money that comes back.
 *
 * <h2>Requirements: payments</h2>
 *
 * <ul>
 *   <li>R-PAY-1: A payment shall be liquidated by a payment officer, validated by a validator, ordered by a signatory and
 *       paid or recorded as sent back by an accountant, in this order only.
 *   <li>R-PAY-2: If a person already took part in a payment, then the portal shall refuse that person any other act of the
 *       same payment and name the first one.
 *   <li>R-PAY-3: If a person decided in the check on which a payment rests, then the portal shall refuse that person every
 *       act of the payment.
 *   <li>R-PAY-4: If a payment together with the other payments of the operation, less what was recovered, would exceed the
 *       ESF amount of the agreement, then the portal shall refuse it.
 *   <li>R-PAY-5: A payment shall go to the account of the agreement in force; if that account changes before the order,
 *       then the portal shall refuse the order.
 *   <li>R-PAY-6: When a payment is recorded as paid, the portal shall require its value date, between the day of the order
 *       and today, and the reference of the bank. (CPR Annex XIII, I.5)
 *   <li>R-PAY-7: When the bank sends a payment back, the portal shall keep the reason and take the payment up again only
 *       with another account.
 *   <li>R-PAY-8: An advance shall be 30 % of the ESF amount; for local authorities, OPCO and operators of the State the
 *       portal shall refuse it.
 * </ul>
 *
 * <h2>Requirements: undue amounts</h2>
 *
 * <ul>
 *   <li>R-UNDUE-1: When the balance of a final check is negative, the portal shall establish an undue amount.
 *   <li>R-UNDUE-2: While the carrier may still answer and has not, the portal shall refuse the decision.
 *   <li>R-UNDUE-3: If an undue amount is below the recovery minimum, then the portal shall refuse the recovery order and
 *       let the amount be waived with a reason.
 *   <li>R-UNDUE-4: The portal shall never record more money back than is left to recover, and each receipt with its date
 *       and reference.
 *   <li>R-UNDUE-5: The portal shall refuse every act outside its place in the life of an undue amount.
 * </ul>
 */
@Feature(
        name = "payment",
        mayUse = {"shared", "identity", "organisation", "legal", "document", "application", "agreement", "check"})
package fr.viaduc.domain.payment;

import fr.viaduc.domain.Feature;
