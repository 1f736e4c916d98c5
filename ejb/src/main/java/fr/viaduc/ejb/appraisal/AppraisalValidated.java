package fr.viaduc.ejb.appraisal;

import fr.viaduc.domain.shared.Act;
import java.util.UUID;

/** An appraisal is validated: the file may go to the committee. Sent in the transaction of the validation. */
public record AppraisalValidated(UUID operationId, UUID appraisalId, Act act) {}
