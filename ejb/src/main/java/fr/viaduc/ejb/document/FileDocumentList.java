package fr.viaduc.ejb.document;

import fr.viaduc.domain.document.VirusScan;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.list.ListDefinition;
import jakarta.enterprise.context.Dependent;

/**
 * Every document of a file that the person may read, in one place. Evidence on participants is not among them: it stands
 * with the person whom it is about.
 */
@Dependent
public class FileDocumentList extends ListDefinition {

    public FileDocumentList() {
        super(
                "file-documents",
                "document",
                Role.GRANT_MANAGER,
                Role.CONTROLLER,
                Role.VALIDATOR,
                Role.SIGNATORY,
                Role.COMMITTEE_SECRETARY,
                Role.COMMITTEE_MEMBER,
                Role.PAYMENT_OFFICER,
                Role.ACCOUNTANT,
                Role.PLIE_COORDINATOR,
                Role.COUNSELLOR,
                Role.INTERNAL_CONTROL_OFFICER,
                Role.ANTI_FRAUD_OFFICER,
                Role.AUDITOR,
                Role.AUTHORITY_READER,
                Role.BENEFICIARY_SIGNATORY,
                Role.BENEFICIARY_EDITOR);
        from("document d");
        scope("operation", "d.operation_id");
        where("d.kind <> 'PARTICIPANT_EVIDENCE'");
        id("d.id");
        text("fileName", "d.file_name").searched().link("/documents/{id}");
        label(
                        "nature",
                        "CASE WHEN d.template IS NULL THEN 'enum.DocumentKind.' || d.kind"
                                + " ELSE 'enum.DocumentTemplate.' || d.template END")
                .among("enum.Document");
        label("subject", "'subject.' || d.subject_type").among("subject.");
        integer(
                        "revision",
                        "CASE WHEN d.template IS NOT NULL THEN (SELECT count(*) FROM document v"
                                + " WHERE v.subject_id = d.subject_id AND v.template = d.template"
                                + " AND (v.at, v.id) <= (d.at, d.id)) END")
                .unfiltered();
        instant("at", "d.at");
        text("author", "d.author_name").searched();
        integer("kilobytes", "(d.size + 1023) / 1024");
        text("print", "left(d.sha256, 16)").unfiltered().unsorted();
        text("sha256", "d.sha256").searched().exportOnly();
        status("virusScan", "d.virus_scan", VirusScan.class).exportOnly();
        sortedBy("-at");
    }
}
