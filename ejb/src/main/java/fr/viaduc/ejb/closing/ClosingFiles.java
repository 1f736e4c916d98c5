package fr.viaduc.ejb.closing;

import fr.viaduc.domain.agreement.GrantAgreement;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.application.OperationStatus;
import fr.viaduc.domain.audit.RetentionRecord;
import fr.viaduc.domain.audit.RetentionRule;
import fr.viaduc.domain.document.Document;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.agreement.Agreements;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.document.Documents;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.legal.Law;
import fr.viaduc.ejb.mail.Notices;
import fr.viaduc.ejb.programme.FileCredits;
import fr.viaduc.ejb.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Closing a settled file, and keeping it as long as the law asks. */
@Stateless
public class ClosingFiles {

    @Inject
    private Operations operations;

    @Inject
    private RetentionRecords records;

    @Inject
    private SettledAccounts accounts;

    @Inject
    private ClosureLetters letters;

    @Inject
    private Agreements agreements;

    @Inject
    private Documents documents;

    @Inject
    private FileCredits credits;

    @Inject
    private Law law;

    @Inject
    private Notices notices;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /**
     * Closes a settled file: the letter tells the carrier the retention date, what was not spent goes back to the budget
     * lines, the documents are listed with their hashes, the file is archived.
     *
     * @throws RuleViolation {@code closing.not.settled} when money is still due on either side
     */
    @RolesAllowed(Role.Names.VALIDATOR)
    public void close(UUID operationId, int seenVersion) {
        Act act = caller.act(Role.VALIDATOR);
        Operation operation = operations.get(operationId, seenVersion);
        if (operation.status() != OperationStatus.SETTLED) {
            throw new RuleViolation("closing.not.settled", operation.label(), operation.status());
        }
        SettledAccounts.Account account = accounts.of(operationId, act.day());
        LocalDate keepUntil =
                RetentionRule.until(account.lastPaymentOn(), law.on(operation.bodyId(), account.lastPaymentOn()));
        GrantAgreement agreement = agreements.ofOperation(operationId);
        Money unspent = credits.held(operationId).minus(account.paid());
        List<Document> filed = new ArrayList<>(documents.ofOperation(operationId));
        Document letter = letters.write(operation, account, keepUntil, act);
        filed.add(letter);

        RetentionRecord record = new RetentionRecord(
                new RetentionRecord.ClosedFile(
                        operation.bodyId(), operation.organisationId(), operationId, operation.label()),
                account.lastPaymentOn(),
                keepUntil,
                act);
        record.freeze(filed.size(), Manifest.hash(filed), act);
        operation.progress(OperationStatus.ARCHIVED, act);
        operation.heldBy(null, null);
        agreement.close(act);
        trail.record(
                "retention.open",
                record,
                act,
                keepUntil.toString(),
                record.manifestHash().orElseThrow());
        trail.record("operation.close", operation, act, "", letter.sha256());
        trail.record("agreement.close", agreement, act);
        records.add(record);
        if (unspent.isPositive()) {
            credits.release(operationId, unspent, act);
        }
        notices.toCarrier(operation, "operation-closed", Map.of("keepUntil", keepUntil));
    }

    /** Stops the time of the retention, with the proceedings or the request as reason. */
    @RolesAllowed(Role.Names.VALIDATOR)
    public void suspendRetention(UUID operationId, String reason) {
        Act act = caller.act(Role.VALIDATOR).because(reason);
        RetentionRecord record = record(operationId);
        record.suspend(act);
        trail.record("retention.suspend", record, act);
    }

    /** Lets the time of the retention run on. */
    @RolesAllowed(Role.Names.VALIDATOR)
    public void resumeRetention(UUID operationId, String reason) {
        Act act = caller.act(Role.VALIDATOR).because(reason);
        RetentionRecord record = record(operationId);
        record.resume(act);
        trail.record("retention.resume", record, act, record.keepUntil().toString(), null);
    }

    private RetentionRecord record(UUID operationId) {
        return records.ofOperation(operationId).orElseThrow(NotFound::new);
    }
}
