package fr.viaduc.ejb.programme;

import fr.viaduc.domain.identity.PreparationStatus;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.list.ListDefinition;
import jakarta.enterprise.context.Dependent;

/** The specific objectives of the body's programmes. */
@Dependent
public class ProgrammeList extends ListDefinition {

    public ProgrammeList() {
        super(
                "objectives",
                "programme",
                Role.GRANT_MANAGER,
                Role.VALIDATOR,
                Role.ADMINISTRATOR,
                Role.AUDITOR,
                Role.AUTHORITY_READER);
        from("programme p LEFT JOIN specific_objective o ON o.programme_id = p.id");
        where("p.body_id = asking_body()");
        id("p.id");
        text("code", "p.code").searched().link("/staff/programme/view?id={id}");
        text("title", "p.title").searched();
        text("period", "p.period");
        status("status", "p.status", PreparationStatus.class);
        text("priorityCode", "o.priority_code");
        text("objectiveCode", "o.code");
        text("objectiveTitle", "o.title").searched();
        sortedBy("code");
    }
}
