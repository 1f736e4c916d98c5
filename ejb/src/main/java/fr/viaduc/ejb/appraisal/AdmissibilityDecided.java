package fr.viaduc.ejb.appraisal;

import fr.viaduc.domain.appraisal.AdmissibilityOutcome;
import fr.viaduc.domain.shared.Act;
import java.util.UUID;

/** A validator confirmed the outcome of a review of admissibility; told in the same transaction. */
public record AdmissibilityDecided(UUID operationId, UUID applicationId, AdmissibilityOutcome outcome, Act act) {}
