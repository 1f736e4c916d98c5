package fr.viaduc.ejb.closing;

import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.application.OperationStatus;
import fr.viaduc.domain.audit.RetentionRecord;
import fr.viaduc.domain.audit.RetentionRule;
import fr.viaduc.domain.document.Document;
import fr.viaduc.domain.document.DocumentTemplate;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.document.Documents;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.legal.Law;
import fr.viaduc.ejb.organisation.Organisations;
import fr.viaduc.ejb.programme.FileCredits;
import fr.viaduc.ejb.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Reading the closure of a file. */
@Stateless
public class ClosingQueries {

    @Inject
    private Operations operations;

    @Inject
    private Organisations organisations;

    @Inject
    private RetentionRecords records;

    @Inject
    private SettledAccounts accounts;

    @Inject
    private FileCredits credits;

    @Inject
    private Documents documents;

    @Inject
    private Law law;

    @Inject
    private Caller caller;

    /** A settled or closed file. */
    @RolesAllowed({
        Role.Names.VALIDATOR,
        Role.Names.GRANT_MANAGER,
        Role.Names.SIGNATORY,
        Role.Names.PAYMENT_OFFICER,
        Role.Names.AUDITOR,
        Role.Names.AUTHORITY_READER
    })
    public ClosingSheet sheet(UUID operationId) {
        caller.bodyId();
        Operation operation = operations.get(operationId);
        Optional<RetentionRecord> record = records.ofOperation(operationId);
        if (operation.status() != OperationStatus.SETTLED && record.isEmpty()) {
            throw new NotFound();
        }
        SettledAccounts.Account account = accounts.of(operationId, caller.today());
        LocalDate keepUntil = record.map(RetentionRecord::keepUntil)
                .orElseGet(() -> RetentionRule.until(
                        account.lastPaymentOn(), law.on(operation.bodyId(), account.lastPaymentOn())));
        return new ClosingSheet(
                operation.id(),
                operation.version(),
                operation.label(),
                operation.title(),
                operation.status(),
                organisations.get(operation.organisationId()).name(),
                account.agreedCost(),
                account.agreedEsf(),
                account.retainedCost(),
                account.paid(),
                credits.held(operationId).minus(account.paid()).max(Money.ZERO),
                account.lastPaymentOn(),
                keepUntil,
                record.map(RetentionRecord::status).orElse(null),
                record.map(RetentionRecord::documentCount).orElse(null),
                record.flatMap(RetentionRecord::manifestHash).orElse(null),
                documents
                        .latest(DocumentTemplate.CLOSURE_LETTER, operationId)
                        .map(Document::id)
                        .orElse(null));
    }
}
