package fr.viaduc.ejb.agreement;

import fr.viaduc.domain.shared.Act;
import java.time.LocalDate;
import java.util.UUID;

/** The carrier attests that the operation has started: the advance may be paid. Sent in the same transaction. */
public record StartAttested(UUID operationId, UUID agreementId, LocalDate startedOn, Act act) {}
