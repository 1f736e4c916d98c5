package fr.viaduc.ejb.application;

import fr.viaduc.domain.application.AttachmentKind;
import fr.viaduc.domain.application.FundingApplication;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.application.RowKind;
import fr.viaduc.domain.application.Section;
import fr.viaduc.domain.application.SectionField;
import fr.viaduc.domain.application.SectionInput;
import fr.viaduc.domain.document.Document;
import fr.viaduc.domain.document.DocumentKind;
import fr.viaduc.domain.document.Filing;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.shared.RuleViolations;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.document.Documents;
import fr.viaduc.ejb.document.KeepingDocuments;
import fr.viaduc.ejb.document.Upload;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.shared.StaleVersion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Writing the sections of an application and attaching files to it. */
@Stateless
public class WritingApplications {

    @Inject
    private Applications applications;

    @Inject
    private Operations operations;

    @Inject
    private CommuneAnswers communes;

    @Inject
    private Documents documents;

    @Inject
    private KeepingDocuments keeping;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /**
     * Saves a section, complete or not.
     *
     * @param seenVersion the version of the section that the person had before her eyes
     * @throws StaleVersion when somebody saved the same section since
     * @throws RuleViolation {@code application.section.locked}
     * @throws RuleViolations with all that is not understood
     */
    @RolesAllowed({Role.Names.BENEFICIARY_SIGNATORY, Role.Names.BENEFICIARY_EDITOR})
    public void write(UUID operationId, Section section, int seenVersion, SectionInput input) {
        Act act = caller.act(Role.BENEFICIARY_SIGNATORY, Role.BENEFICIARY_EDITOR);
        FundingApplication application = applications.lock(operationId);
        if (application.section(section).version() != seenVersion) {
            throw new StaleVersion(application.label());
        }
        application.write(section, communes.found(input), act);
        entitle(application, section);
        trail.record("application.write", application, act, section.name(), null);
    }

    /**
     * Saves one row of a list, new or known; the other rows stay as they are.
     *
     * @param seenVersion the version of the section that the person had before her eyes
     * @throws StaleVersion when somebody saved the same section since
     * @throws RuleViolations with all that is not understood
     */
    @RolesAllowed({Role.Names.BENEFICIARY_SIGNATORY, Role.Names.BENEFICIARY_EDITOR})
    public void writeRow(UUID operationId, RowKind kind, int seenVersion, SectionInput.Row row) {
        List<SectionInput.Row> rows = new ArrayList<>();
        applications
                .lock(operationId)
                .rows(kind)
                .forEach(known -> rows.add(known.id().equals(row.id()) ? row : SectionInput.Row.asItIs(known.id())));
        if (row.id() == null) {
            rows.add(row);
        }
        write(operationId, kind.section(), seenVersion, SectionInput.of(kind, rows));
    }

    /**
     * Takes one row out of its list.
     *
     * @param seenVersion the version of the section that the person had before her eyes
     * @throws StaleVersion when somebody saved the same section since
     */
    @RolesAllowed({Role.Names.BENEFICIARY_SIGNATORY, Role.Names.BENEFICIARY_EDITOR})
    public void removeRow(UUID operationId, RowKind kind, int seenVersion, UUID rowId) {
        List<SectionInput.Row> others = applications.lock(operationId).rows(kind).stream()
                .filter(known -> !known.id().equals(rowId))
                .map(known -> SectionInput.Row.asItIs(known.id()))
                .toList();
        write(operationId, kind.section(), seenVersion, SectionInput.of(kind, others));
    }

    private void entitle(FundingApplication application, Section section) {
        String title = application.answer(SectionField.TITLE);
        if (section == Section.IDENTIFICATION && !title.isEmpty()) {
            Operation operation = operations.get(application.operationId());
            operation.entitle(title);
        }
    }

    /**
     * Attaches a file.
     *
     * @throws RuleViolation {@code application.section.locked}, {@code document.*} naming what is wrong with the file
     */
    @RolesAllowed({Role.Names.BENEFICIARY_SIGNATORY, Role.Names.BENEFICIARY_EDITOR})
    public UUID attach(UUID operationId, AttachmentKind kind, Upload upload) {
        Act act = caller.act(Role.BENEFICIARY_SIGNATORY, Role.BENEFICIARY_EDITOR);
        FundingApplication application = applications.lock(operationId);
        application.requireOpen(Section.ATTACHMENTS);
        Document document = keeping.keep(upload, DocumentKind.ATTACHMENT, Filing.with(application), act);
        application.attach(kind, document.id(), act);
        trail.record("application.attach", application, act, kind.name(), document.sha256());
        return document.id();
    }

    /**
     * Takes a file off the application; it is let go for good unless a sealed version holds it.
     *
     * @throws RuleViolation {@code application.section.locked}, {@code application.attachment.unknown}
     */
    @RolesAllowed({Role.Names.BENEFICIARY_SIGNATORY, Role.Names.BENEFICIARY_EDITOR})
    public void detach(UUID operationId, UUID documentId) {
        Act act = caller.act(Role.BENEFICIARY_SIGNATORY, Role.BENEFICIARY_EDITOR);
        FundingApplication application = applications.lock(operationId);
        boolean nowhereSealed = application.detach(documentId, act);
        Document document = documents.get(documentId);
        if (nowhereSealed) {
            keeping.remove(document, act);
        }
        trail.record("application.detach", application, act, document.fileName(), document.sha256());
    }
}
