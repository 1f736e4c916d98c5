package fr.viaduc.ejb.participant;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.participant.ExitReason;
import fr.viaduc.domain.participant.Gender;
import fr.viaduc.domain.participant.LabourMarketStatus;
import fr.viaduc.domain.participant.ParticipationStatus;
import fr.viaduc.ejb.list.ListDefinition;
import jakarta.enterprise.context.Dependent;

/** The participants of an operation under their pseudonyms, for those who need no name. */
@Dependent
public class PseudonymList extends ListDefinition {

    public PseudonymList() {
        super(
                "pseudonyms",
                "participant",
                Role.GRANT_MANAGER,
                Role.VALIDATOR,
                Role.PAYMENT_OFFICER,
                Role.CONTROLLER,
                Role.AUDITOR);
        from("participation p JOIN participant q ON q.id = p.participant_id"
                + " LEFT JOIN commune c ON c.insee_code = q.commune_code");
        scope("operation", "p.operation_id");
        id("p.id");
        text("pseudonym", "p.pseudonym").searched().link("/staff/participant/view?id={id}");
        text("birthYear", "q.birth_year::text");
        kind("gender", "q.gender", Gender.class);
        text("communeName", "c.name").searched();
        date("enteredOn", "p.entered_on");
        kind("entryStatus", "p.entry_status", LabourMarketStatus.class);
        date("leftOn", "p.left_on");
        kind("exitReason", "p.exit_reason", ExitReason.class);
        yesNo("completeRecord", "p.complete_record");
        status("status", "p.status", ParticipationStatus.class);
        sortedBy("pseudonym");
    }
}
