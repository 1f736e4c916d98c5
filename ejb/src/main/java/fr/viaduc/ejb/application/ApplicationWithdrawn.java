package fr.viaduc.ejb.application;

import fr.viaduc.domain.shared.Act;
import java.util.UUID;

/** A carrier gave its application up before the signature of the agreement; told in the same transaction. */
public record ApplicationWithdrawn(UUID operationId, UUID applicationId, Act act) {}
