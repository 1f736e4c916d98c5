package fr.viaduc.ejb.payment;

import fr.viaduc.domain.payment.UndueSource;
import fr.viaduc.domain.payment.UndueStatus;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.ejb.payment.PaymentSheet.PaperRow;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An undue amount as a page shows it; what has not happened yet is null. */
public record UndueSheet(
        UUID id,
        int version,
        String number,
        UndueSource source,
        UndueStatus status,
        Money amount,
        Money recovered,
        Money outstanding,
        String grounds,
        LocalDate rebuttalLastDay,
        String answer,
        Instant answeredAt,
        String decision,
        Instant decidedAt,
        String decidedBy,
        String orderNumber,
        LocalDate lastDay,
        List<ReceiptRow> receipts,
        UUID operationId,
        UUID checkId,
        List<PaperRow> documents)
        implements Serializable {

    /** Money that came back. */
    public record ReceiptRow(Money amount, LocalDate valueDate, String bankReference, String recordedBy)
            implements Serializable {}
}
