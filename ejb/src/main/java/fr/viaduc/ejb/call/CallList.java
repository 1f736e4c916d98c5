package fr.viaduc.ejb.call;

import fr.viaduc.domain.call.CallStatus;
import fr.viaduc.domain.call.CallType;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.list.ListDefinition;
import jakarta.enterprise.context.Dependent;

/** All calls of the body, for its staff. */
@Dependent
public class CallList extends ListDefinition {

    public CallList() {
        super(
                "calls",
                "call",
                Role.GRANT_MANAGER,
                Role.VALIDATOR,
                Role.CONTROLLER,
                Role.SIGNATORY,
                Role.COMMITTEE_SECRETARY,
                Role.COMMITTEE_MEMBER,
                Role.PAYMENT_OFFICER,
                Role.AUDITOR,
                Role.AUTHORITY_READER,
                Role.ADMINISTRATOR);
        from("call_for_projects c");
        where("c.body_id = asking_body()");
        id("c.id");
        text("reference", "c.reference").searched();
        text("title", "c.title").searched().link("/staff/call/view?id={id}");
        kind("type", "c.type", CallType.class);
        status("status", "c.status", CallStatus.class);
        instant("opensAt", "c.opens_at");
        instant("closesAt", "c.closes_at");
        money("allocation", "c.allocation");
        sortedBy("-closesAt");
    }
}
