package fr.viaduc.ejb.application;

import fr.viaduc.domain.shared.Act;
import java.util.UUID;

/**
 * A version of an application was sealed; told in the same transaction.
 *
 * @param version 1 for the first deposit, more for the answer to a request for changes
 */
public record ApplicationDeposited(UUID operationId, UUID applicationId, int version, Act act) {}
