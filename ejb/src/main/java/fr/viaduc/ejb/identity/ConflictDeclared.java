package fr.viaduc.ejb.identity;

import fr.viaduc.domain.shared.Act;
import java.util.UUID;

/** A person has declared a conflict of interests in a file; sent in the transaction of the declaration. */
public record ConflictDeclared(UUID operationId, UUID userId, Act act) {}
