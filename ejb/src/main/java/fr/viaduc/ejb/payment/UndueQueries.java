package fr.viaduc.ejb.payment;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.payment.RecoveryOrder;
import fr.viaduc.domain.payment.UndueAmount;
import fr.viaduc.ejb.document.Documents;
import fr.viaduc.ejb.payment.PaymentSheet.PaperRow;
import fr.viaduc.ejb.payment.UndueSheet.ReceiptRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Reading undue amounts; the database shows a carrier its own once it was notified. */
@Stateless
public class UndueQueries {

    @Inject
    private UndueAmounts undues;

    @Inject
    private Documents documents;

    /** An undue amount. */
    @RolesAllowed({
        Role.Names.PAYMENT_OFFICER,
        Role.Names.VALIDATOR,
        Role.Names.SIGNATORY,
        Role.Names.ACCOUNTANT,
        Role.Names.GRANT_MANAGER,
        Role.Names.AUDITOR,
        Role.Names.AUTHORITY_READER,
        Role.Names.BENEFICIARY_SIGNATORY,
        Role.Names.BENEFICIARY_EDITOR
    })
    public UndueSheet sheet(UUID id) {
        UndueAmount undue = undues.get(id);
        return new UndueSheet(
                undue.id(),
                undue.version(),
                undue.label(),
                undue.source(),
                undue.status(),
                undue.amount(),
                undue.recovered(),
                undue.outstanding(),
                undue.grounds(),
                undue.rebuttalLastDay().orElse(null),
                undue.answer().orElse(null),
                undue.answeredAt().orElse(null),
                undue.decision().orElse(null),
                undue.decidedAt().orElse(null),
                undue.decidedBy().orElse(null),
                undue.order().map(RecoveryOrder::number).orElse(null),
                undue.order().map(RecoveryOrder::lastDay).orElse(null),
                undue.receipts().stream()
                        .map(receipt -> new ReceiptRow(
                                receipt.amount(), receipt.valueDate(), receipt.bankReference(), receipt.recordedBy()))
                        .toList(),
                undue.operationId(),
                undue.checkId().orElse(null),
                documents.of(undue.id()).stream()
                        .map(document -> new PaperRow(
                                document.id(),
                                document.fileName(),
                                document.template().orElse(null),
                                document.at(),
                                document.authorName()))
                        .toList());
    }
}
