package fr.viaduc.ejb.participant;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.participant.ParticipantFileStatus;
import fr.viaduc.ejb.list.ListDefinition;
import jakarta.enterprise.context.Dependent;

/** The files of participants of an operation. */
@Dependent
public class ParticipantFileList extends ListDefinition {

    public ParticipantFileList() {
        super(
                "participant-files",
                "participant",
                Role.BENEFICIARY_EDITOR,
                Role.BENEFICIARY_SIGNATORY,
                Role.PLIE_COORDINATOR,
                Role.COUNSELLOR);
        from("participant_file f");
        scope("operation", "f.operation_id");
        id("f.id");
        instant("receivedAt", "f.received_at");
        text("fileName", "f.file_name").searched();
        text("receivedBy", "f.received_by").searched();
        status("fileStatus", "f.status", ParticipantFileStatus.class);
        integer("rowsCreated", "f.rows_created");
        integer("rowsUpdated", "f.rows_updated");
        integer("rowsUnchanged", "f.rows_unchanged");
        integer("rowsRejected", "f.rows_rejected");
        sortedBy("-receivedAt");
    }
}
