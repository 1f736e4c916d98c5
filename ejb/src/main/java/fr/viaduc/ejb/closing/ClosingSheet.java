package fr.viaduc.ejb.closing;

import fr.viaduc.domain.application.OperationStatus;
import fr.viaduc.domain.audit.RetentionStatus;
import fr.viaduc.domain.shared.Money;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A settled or closed file as the page of its closure shows it.
 *
 * @param unspent what the budget lines hold for the file and nobody will spend: given back with the closure
 * @param keepUntil the retention date, as it will be told or was told
 * @param retention where the retention stands; null before the closure
 */
public record ClosingSheet(
        UUID operationId,
        int version,
        String number,
        String title,
        OperationStatus status,
        String carrierName,
        Money agreedCost,
        Money agreedEsf,
        Money retainedCost,
        Money paid,
        Money unspent,
        LocalDate lastPaymentOn,
        LocalDate keepUntil,
        RetentionStatus retention,
        Integer documentCount,
        String manifestHash,
        UUID letterId)
        implements Serializable {}
