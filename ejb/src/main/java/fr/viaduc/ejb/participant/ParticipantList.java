package fr.viaduc.ejb.participant;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.participant.ExitReason;
import fr.viaduc.domain.participant.LabourMarketStatus;
import fr.viaduc.domain.participant.ParticipationStatus;
import fr.viaduc.ejb.list.ListDefinition;
import jakarta.enterprise.context.Dependent;

/** The participants of an operation by name, for the carrier's staff and the team of the local plan. */
@Dependent
public class ParticipantList extends ListDefinition {

    public ParticipantList() {
        super(
                "participants",
                "participant",
                Role.BENEFICIARY_EDITOR,
                Role.BENEFICIARY_SIGNATORY,
                Role.PLIE_COORDINATOR,
                Role.COUNSELLOR);
        from("participation p JOIN participant_identity i ON i.participant_id = p.participant_id");
        scope("operation", "p.operation_id");
        nominative();
        id("p.id");
        text("lastName", "i.last_name").searched().link("view?id={id}");
        text("firstName", "i.first_name").searched();
        text("pseudonym", "p.pseudonym").searched();
        date("enteredOn", "p.entered_on");
        kind("entryStatus", "p.entry_status", LabourMarketStatus.class);
        date("leftOn", "p.left_on");
        kind("exitReason", "p.exit_reason", ExitReason.class);
        yesNo("completeRecord", "p.complete_record");
        status("status", "p.status", ParticipationStatus.class);
        sortedBy("lastName");
    }
}
