package fr.viaduc.ejb.appraisal;

import fr.viaduc.domain.appraisal.PlanProposalStatus;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A retained plan as its carrier sees it. */
public record PlanProposalSheet(
        UUID id,
        int version,
        UUID operationId,
        String number,
        String title,
        PlanProposalStatus status,
        String message,
        Instant proposedAt,
        String answer,
        Instant answeredAt,
        String answeredBy,
        PlanSheet plan)
        implements Serializable {}
