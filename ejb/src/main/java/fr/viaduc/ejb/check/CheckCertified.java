package fr.viaduc.ejb.check;

import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.check.AmountDue;
import fr.viaduc.domain.check.ServiceFactCheck;
import fr.viaduc.domain.shared.Act;
import java.time.Instant;

/**
 * The service done of a report is certified; sent in the transaction of the certificate.
 *
 * @param check the check
 * @param operation the file
 * @param due the amount due with what follows from earlier payments
 * @param payBy until when the carrier must be paid
 * @param act who certified, when
 */
public record CheckCertified(ServiceFactCheck check, Operation operation, AmountDue due, Instant payBy, Act act) {}
