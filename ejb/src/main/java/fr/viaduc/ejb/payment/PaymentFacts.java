package fr.viaduc.ejb.payment;

import fr.viaduc.domain.agreement.AgreementInForce;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.organisation.Organisation;
import fr.viaduc.domain.payment.PaymentGrounds;

/**
 * What the documents of a payment say of the file, read before the act that produces them.
 *
 * @param operation the file
 * @param carrier who receives
 * @param agreement the agreement in force
 * @param grounds what the payment rests on
 * @param bodyName the intermediate body
 * @param checkLabel the check certified; empty for an advance
 */
record PaymentFacts(
        Operation operation,
        Organisation carrier,
        AgreementInForce agreement,
        PaymentGrounds grounds,
        String bodyName,
        String checkLabel) {}
