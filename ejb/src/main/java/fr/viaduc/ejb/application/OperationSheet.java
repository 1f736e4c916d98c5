package fr.viaduc.ejb.application;

import fr.viaduc.domain.application.OperationStatus;
import fr.viaduc.domain.identity.Role;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * The head of a file as a page shows it.
 *
 * @param number its number; empty until the deposit
 * @param carrierName the organisation that carries it
 * @param holder who must act now; null when nobody is waited for
 * @param dueAt until when; null when no deadline runs
 */
public record OperationSheet(
        UUID id,
        String number,
        String title,
        OperationStatus status,
        String carrierName,
        UUID callId,
        String callReference,
        String callTitle,
        Role holder,
        Instant dueAt,
        Instant updatedAt)
        implements Serializable {}
