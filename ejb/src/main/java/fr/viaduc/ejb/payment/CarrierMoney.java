package fr.viaduc.ejb.payment;

import fr.viaduc.domain.check.CheckStatus;
import fr.viaduc.domain.payment.PaymentKind;
import fr.viaduc.domain.payment.PaymentStatus;
import fr.viaduc.domain.payment.UndueStatus;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.ejb.check.RunningClock;
import fr.viaduc.ejb.payment.PaymentSheet.PaperRow;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a carrier sees of its money: running clocks, payments, what is to be paid back.
 *
 * @param clocks deposited reports that are not paid yet
 * @param payments all payments, the latest first
 * @param undues what is to be paid back
 */
public record CarrierMoney(List<ClockRow> clocks, List<PaymentRow> payments, List<UndueRow> undues)
        implements Serializable {

    /** A deposited report with its clock; the check is null while nobody has taken it up. */
    public record ClockRow(String reportLabel, UUID checkId, CheckStatus status, RunningClock clock)
            implements Serializable {}

    /** A payment with its notice. */
    public record PaymentRow(
            String number,
            String operationTitle,
            PaymentKind kind,
            Money amount,
            PaymentStatus status,
            LocalDate valueDate,
            List<PaperRow> documents)
            implements Serializable {}

    /** Something to be paid back. */
    public record UndueRow(UUID id, String number, Money amount, Money outstanding, UndueStatus status)
            implements Serializable {}
}
