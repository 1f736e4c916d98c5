package fr.viaduc.ejb.agreement;

import fr.viaduc.domain.shared.Act;
import java.util.UUID;

/** An agreement is in force; sent in the transaction of the second signature. */
public record AgreementNotified(UUID operationId, UUID agreementId, Act act) {}
