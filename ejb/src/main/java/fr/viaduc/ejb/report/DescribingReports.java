package fr.viaduc.ejb.report;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.document.Document;
import fr.viaduc.domain.document.DocumentKind;
import fr.viaduc.domain.document.Filing;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.report.ExecutionReport;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.document.Documents;
import fr.viaduc.ejb.document.KeepingDocuments;
import fr.viaduc.ejb.document.Upload;
import fr.viaduc.ejb.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Telling what was done and what came in. */
@Stateless
public class DescribingReports {

    @Inject
    private ExecutionReports reports;

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

    /** Writes the qualitative part. */
    @RolesAllowed({Role.Names.BENEFICIARY_EDITOR, Role.Names.BENEFICIARY_SIGNATORY})
    public void tell(UUID reportId, int seenVersion, NarrativeForm form) {
        Act act = act();
        ExecutionReport report = reports.get(reportId, seenVersion);
        report.tell(form.narrative(), form.accounts());
        trail.record("report.tell", report, act);
    }

    /** Writes the resources received, with the attestations that came with them. */
    @RolesAllowed({Role.Names.BENEFICIARY_EDITOR, Role.Names.BENEFICIARY_SIGNATORY})
    public void tellFunding(UUID reportId, int seenVersion, List<FundingForm> forms) {
        Act act = act();
        ExecutionReport report = reports.get(reportId, seenVersion);
        Set<UUID> attested = papers.of(report).keySet();
        List<UUID> before = report.funding().stream()
                .flatMap(funding -> funding.documentId().stream())
                .toList();
        List<FundingForm> given = forms.stream().filter(form -> !form.isEmpty()).toList();
        for (FundingForm form : given) {
            if (form.getDocumentId() != null) {
                FillingReports.requireAmong(attested.stream(), form.getDocumentId());
            }
        }
        given.stream()
                .filter(form -> form.getAttestation() != null)
                .forEach(form -> form.setDocumentId(documents
                        .keep(form.getAttestation(), DocumentKind.ATTACHMENT, Filing.with(report), act)
                        .id()));
        report.tellFunding(given.stream().map(FundingForm::entry).toList());
        before.forEach(document -> papers.letGo(report, kept.get(document), act));
        trail.record("report.tellFunding", report, act);
    }

    /** Explains why categories exceed the agreed amounts. */
    @RolesAllowed({Role.Names.BENEFICIARY_EDITOR, Role.Names.BENEFICIARY_SIGNATORY})
    public void explain(UUID reportId, int seenVersion, Map<CostCategory, String> explanations) {
        Act act = act();
        ExecutionReport report = reports.get(reportId, seenVersion);
        report.explain(explanations);
        trail.record("report.explain", report, act);
    }

    /**
     * Keeps a document that concerns the whole report: proof of publicity, attestation of a funder.
     *
     * @return the document
     */
    @RolesAllowed({Role.Names.BENEFICIARY_EDITOR, Role.Names.BENEFICIARY_SIGNATORY})
    public UUID attach(UUID reportId, Upload upload) {
        Act act = act();
        ExecutionReport report = reports.get(reportId);
        Document document = documents.keep(upload, DocumentKind.ATTACHMENT, Filing.with(report), act);
        List<UUID> attached = new ArrayList<>(report.documents());
        attached.add(document.id());
        report.attach(attached);
        trail.record("report.attach", report, act, document.fileName(), document.sha256());
        return document.id();
    }

    /** Takes such a document away. */
    @RolesAllowed({Role.Names.BENEFICIARY_EDITOR, Role.Names.BENEFICIARY_SIGNATORY})
    public void detach(UUID reportId, UUID documentId) {
        Act act = act();
        ExecutionReport report = reports.get(reportId);
        FillingReports.requireAmong(report.documents().stream(), documentId);
        Document document = kept.get(documentId);
        report.attach(
                report.documents().stream().filter(id -> !id.equals(documentId)).toList());
        trail.record("report.detach", report, act, document.fileName(), null);
        papers.letGo(report, document, act);
    }

    private Act act() {
        return caller.act(Role.BENEFICIARY_EDITOR, Role.BENEFICIARY_SIGNATORY);
    }
}
