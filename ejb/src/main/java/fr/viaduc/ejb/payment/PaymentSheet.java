package fr.viaduc.ejb.payment;

import fr.viaduc.domain.document.DocumentTemplate;
import fr.viaduc.domain.payment.PaymentKind;
import fr.viaduc.domain.payment.PaymentStatus;
import fr.viaduc.domain.shared.Iban;
import fr.viaduc.domain.shared.Money;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A payment as a page shows it.
 *
 * @param others every other payment of the operation, less what was paid back
 * @param ceiling what may be paid at most now
 * @param hands through whose hands it went so far
 */
public record PaymentSheet(
        UUID id,
        int version,
        String number,
        PaymentKind kind,
        PaymentStatus status,
        Money amount,
        Iban account,
        Instant dueAt,
        UUID operationId,
        UUID checkId,
        String checkNumber,
        Money agreedEsf,
        Money others,
        Money ceiling,
        List<HandRow> hands,
        String mandateNumber,
        LocalDate valueDate,
        String bankReference,
        String bounceReason,
        List<PaperRow> documents)
        implements Serializable {

    /** One hand: {@code LIQUIDATED}, {@code VALIDATED}, {@code ORDERED} or {@code CLOSED}. */
    public record HandRow(String act, String byName, Instant at) implements Serializable {}

    /** A document of the payment. */
    public record PaperRow(UUID id, String fileName, DocumentTemplate template, Instant at, String authorName)
            implements Serializable {}
}
