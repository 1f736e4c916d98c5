package fr.viaduc.ejb.agreement;

import fr.viaduc.domain.shared.Act;
import java.util.UUID;

/** An agreement in force was ended early; sent in the transaction of the termination. */
public record AgreementTerminated(UUID operationId, UUID agreementId, Act act) {}
