package fr.viaduc.ejb.application;

import java.time.Instant;
import java.util.UUID;

/**
 * A sealed version in a list.
 *
 * @param documentId the printed copy
 * @param receiptId the receipt of the deposit
 */
public record VersionRow(
        int number, Instant depositedAt, String depositedByName, String sha256, UUID documentId, UUID receiptId) {}
