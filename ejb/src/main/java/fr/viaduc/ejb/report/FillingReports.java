package fr.viaduc.ejb.report;

import fr.viaduc.domain.document.Document;
import fr.viaduc.domain.document.DocumentKind;
import fr.viaduc.domain.document.Filing;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.report.AgreedTerms;
import fr.viaduc.domain.report.Evidence;
import fr.viaduc.domain.report.EvidenceKind;
import fr.viaduc.domain.report.ExecutionReport;
import fr.viaduc.domain.report.ExpenditureItem;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.document.Documents;
import fr.viaduc.ejb.document.KeepingDocuments;
import fr.viaduc.ejb.document.Upload;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Entering the expenditures of a report, with their evidence. */
@Stateless
public class FillingReports {

    @Inject
    private ExecutionReports reports;

    @Inject
    private ReportedAgreements agreements;

    @Inject
    private Documents kept;

    @Inject
    private KeepingDocuments documents;

    @Inject
    private ReportPapers papers;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /** Adds an expenditure. */
    @RolesAllowed({Role.Names.BENEFICIARY_EDITOR, Role.Names.BENEFICIARY_SIGNATORY})
    public UUID addItem(UUID reportId, int seenVersion, ItemForm form) {
        Act act = act();
        ExecutionReport report = reports.get(reportId, seenVersion);
        ExpenditureItem item = report.addItem(form.entry(), List.of(), terms(report, act));
        trail.record("report.item.add", report, act, line(item), null);
        return item.id();
    }

    /** Corrects an expenditure; its evidence stays. */
    @RolesAllowed({Role.Names.BENEFICIARY_EDITOR, Role.Names.BENEFICIARY_SIGNATORY})
    public void changeItem(UUID reportId, int seenVersion, UUID itemId, ItemForm form) {
        Act act = act();
        ExecutionReport report = reports.get(reportId, seenVersion);
        ExpenditureItem item = report.item(itemId);
        String before = line(item);
        report.changeItem(itemId, form.entry(), item.evidence(), terms(report, act));
        trail.record("report.item.change", report, act, before + " → " + line(item), null);
    }

    /** Takes an expenditure out, with its evidence. */
    @RolesAllowed({Role.Names.BENEFICIARY_EDITOR, Role.Names.BENEFICIARY_SIGNATORY})
    public void removeItem(UUID reportId, int seenVersion, UUID itemId) {
        Act act = act();
        ExecutionReport report = reports.get(reportId, seenVersion);
        String before = line(report.item(itemId));
        report.removeItem(itemId, terms(report, act));
        trail.record("report.item.remove", report, act, before, null);
        kept.of(itemId).forEach(document -> papers.letGo(report, document, act));
    }

    /** Adds a document that proves an expenditure. */
    @RolesAllowed({Role.Names.BENEFICIARY_EDITOR, Role.Names.BENEFICIARY_SIGNATORY})
    public void prove(UUID reportId, UUID itemId, EvidenceKind kind, Upload upload) {
        Act act = act();
        ExecutionReport report = reports.get(reportId);
        ExpenditureItem item = report.item(itemId);
        Document document = documents.keep(
                upload,
                DocumentKind.valueOf(kind.name()),
                new Filing(report.bodyId(), report.organisationId(), report.operationId(), "ExpenditureItem", itemId),
                act);
        List<Evidence> evidence = new ArrayList<>(item.evidence());
        evidence.add(new Evidence(document.id(), kind));
        report.proveItem(itemId, evidence);
        trail.record("report.item.prove", report, act, line(item), document.sha256());
    }

    /** Takes a document away from an expenditure. */
    @RolesAllowed({Role.Names.BENEFICIARY_EDITOR, Role.Names.BENEFICIARY_SIGNATORY})
    public void unprove(UUID reportId, UUID itemId, UUID documentId) {
        Act act = act();
        ExecutionReport report = reports.get(reportId);
        ExpenditureItem item = report.item(itemId);
        requireAmong(item.evidence().stream().map(Evidence::documentId), documentId);
        report.proveItem(
                itemId,
                item.evidence().stream()
                        .filter(evidence -> !evidence.documentId().equals(documentId))
                        .toList());
        trail.record("report.item.unprove", report, act, line(item), null);
        papers.letGo(report, kept.get(documentId), act);
    }

    /** A document of anything else does not exist here. */
    static void requireAmong(Stream<UUID> own, UUID documentId) {
        if (own.noneMatch(documentId::equals)) {
            throw new NotFound();
        }
    }

    private AgreedTerms terms(ExecutionReport report, Act act) {
        return agreements.terms(agreements.inForce(report.operationId(), act.day()));
    }

    private static String line(ExpenditureItem item) {
        return "Ligne " + item.position() + " : " + item.label() + ", "
                + item.charged().format();
    }

    private Act act() {
        return caller.act(Role.BENEFICIARY_EDITOR, Role.BENEFICIARY_SIGNATORY);
    }
}
