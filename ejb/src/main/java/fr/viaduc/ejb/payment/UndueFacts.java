package fr.viaduc.ejb.payment;

import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.organisation.Organisation;
import java.util.List;

/**
 * What the recovery order says of the file, read before the act that produces it.
 *
 * @param operation the file
 * @param carrier the debtor
 * @param bodyName the intermediate body
 * @param trace the calculation of the check that brought the amount to light; empty for another source
 */
record UndueFacts(Operation operation, Organisation carrier, String bodyName, List<List<Object>> trace) {}
