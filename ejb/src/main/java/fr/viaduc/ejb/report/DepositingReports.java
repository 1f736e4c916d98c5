package fr.viaduc.ejb.report;

import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.application.OperationStatus;
import fr.viaduc.domain.document.Document;
import fr.viaduc.domain.document.DocumentTemplate;
import fr.viaduc.domain.document.Filing;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.report.DepositContext;
import fr.viaduc.domain.report.ExecutionReport;
import fr.viaduc.domain.report.PaymentClock;
import fr.viaduc.domain.report.ReportKind;
import fr.viaduc.domain.report.SealedVersion;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.ParisTime;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.document.GeneratingDocuments;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.mail.Notice;
import fr.viaduc.ejb.mail.Notices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Depositing a report: it is sealed, acknowledged, and the payment clock starts. */
@Stateless
public class DepositingReports {

    @Inject
    private Operations operations;

    @Inject
    private ExecutionReports reports;

    @Inject
    private DepositContexts contexts;

    @Inject
    private ReportTexts texts;

    @Inject
    private ReportPapers papers;

    @Inject
    private GeneratingDocuments documents;

    @Inject
    private Notices notices;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /**
     * Deposits a report.
     *
     * @param sworn whether the signatory ticked the attestation
     * @throws RuleViolation {@code report.attestation.missing}
     * @throws fr.viaduc.domain.shared.RuleViolations with all that the gates hold against it
     */
    @RolesAllowed(Role.Names.BENEFICIARY_SIGNATORY)
    public void deposit(UUID reportId, int seenVersion, boolean sworn) {
        Act act = caller.act(Role.BENEFICIARY_SIGNATORY);
        if (!sworn) {
            throw new RuleViolation("report.attestation.missing");
        }
        ExecutionReport report = reports.get(reportId, seenVersion);
        Operation operation = operations.get(report.operationId());
        DepositContext context = contexts.of(report, act.day());
        report.deposit(context, act);
        SealedVersion.SealedFiles files = seal(report, operation, context, act);
        PaymentClock clock = PaymentClock.of(act.day(), context.law(), List.of());
        report.seal(files, clock.dueOn(act.day()), act);
        trail.record("report.deposit", report, act, report.declared().format(), files.sha256());
        hand(operation, report, clock, act);
        notices.toCarrier(
                operation,
                new Notice(
                        "Bilan déposé",
                        "Votre bilan est déposé et scellé. L’accusé de dépôt, avec la date de paiement au plus tard, est"
                                + " sur le portail.",
                        "/carrier/report/view?id=" + report.id()));
        notices.toStaff(
                operation,
                new Notice(
                        "Bilan déposé à contrôler",
                        "Un bilan a été déposé. Le délai de paiement court depuis ce jour.",
                        "/staff/report/view?id=" + report.id()),
                Role.CONTROLLER);
    }

    private SealedVersion.SealedFiles seal(
            ExecutionReport report, Operation operation, DepositContext context, Act act) {
        int version = report.versions().size() + 1;
        Filing filing = Filing.with(report);
        Document data = documents.seal(
                "bilan-" + report.number() + "-" + operation.label() + "-v" + version + ".json",
                "application/json",
                ReportData.of(report, context, operation, version, act, papers.of(report)),
                filing,
                act);
        Document pdf = documents.produce(
                DocumentTemplate.REPORT_SNAPSHOT,
                texts.snapshot(report, operation, context, version, data.sha256(), act),
                filing,
                act);
        Document receipt = documents.produce(
                DocumentTemplate.REPORT_RECEIPT,
                texts.receipt(report, operation, context, version, data.sha256(), act),
                filing,
                act);
        return new SealedVersion.SealedFiles(data.id(), pdf.id(), receipt.id(), data.sha256());
    }

    private void hand(Operation operation, ExecutionReport report, PaymentClock clock, Act act) {
        if (report.kind() == ReportKind.FINAL) {
            operation.progress(OperationStatus.FINAL_REPORT_SUBMITTED, act);
        }
        operation.heldBy(Role.CONTROLLER, ParisTime.endOf(clock.dueOn(act.day())));
        trail.record("operation.report", operation, act, report.label(), null);
    }
}
