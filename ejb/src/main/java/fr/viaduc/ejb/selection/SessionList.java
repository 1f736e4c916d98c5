package fr.viaduc.ejb.selection;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.selection.CommitteeSessionStatus;
import fr.viaduc.ejb.list.ListDefinition;
import jakarta.enterprise.context.Dependent;

/** All sessions of the committee of the body. */
@Dependent
public class SessionList extends ListDefinition {

    public SessionList() {
        super(
                "committee-sessions",
                "committee",
                Role.COMMITTEE_SECRETARY,
                Role.COMMITTEE_MEMBER,
                Role.GRANT_MANAGER,
                Role.VALIDATOR,
                Role.CONTROLLER,
                Role.SIGNATORY,
                Role.AUDITOR,
                Role.AUTHORITY_READER);
        from("committee_session s");
        where("s.body_id = asking_body()");
        id("s.id");
        text("title", "s.title").searched().link("/staff/committee/view?id={id}");
        instant("scheduledAt", "s.scheduled_at");
        text("place", "s.place").searched();
        status("status", "s.status", CommitteeSessionStatus.class);
        integer("items", "(SELECT count(*) FROM agenda_item i WHERE i.committee_session_id = s.id)");
        money(
                "granted",
                "(SELECT coalesce(sum(i.granted_amount), 0) FROM agenda_item i WHERE i.committee_session_id = s.id)");
        sortedBy("-scheduledAt");
    }
}
