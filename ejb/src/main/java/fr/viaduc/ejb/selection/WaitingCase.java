package fr.viaduc.ejb.selection;

import fr.viaduc.domain.appraisal.OpinionValue;
import fr.viaduc.domain.selection.ProposalKind;
import fr.viaduc.domain.shared.Money;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A case that is on no agenda yet. */
public record WaitingCase(
        UUID id,
        UUID operationId,
        ProposalKind kind,
        String number,
        String title,
        String carrier,
        OpinionValue opinion,
        Money instructed,
        Instant readyAt)
        implements Serializable {}
