package fr.viaduc.ejb.agreement;

import fr.viaduc.domain.shared.Act;
import java.util.UUID;

/** A new version of an agreement is in force; sent in the transaction of the notification. */
public record AgreementAmended(UUID operationId, UUID agreementId, UUID amendmentId, int version, Act act) {}
