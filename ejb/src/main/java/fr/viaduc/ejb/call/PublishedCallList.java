package fr.viaduc.ejb.call;

import fr.viaduc.domain.call.CallStatus;
import fr.viaduc.domain.call.CallType;
import fr.viaduc.ejb.list.ListDefinition;
import jakarta.enterprise.context.Dependent;

/** The calls that anybody may read, of all bodies (Reg. (EU) 2021/1060 art. 49(2)). */
@Dependent
public class PublishedCallList extends ListDefinition {

    public PublishedCallList() {
        super("published-calls", "call");
        openToPublic();
        from("call_for_projects c JOIN intermediate_body b ON b.id = c.body_id");
        where("c.status IN ('PUBLISHED', 'CLOSED', 'PROCESSED')");
        id("c.id");
        text("title", "c.title").searched().link("/public/call/view?id={id}");
        text("bodyName", "b.name").searched();
        kind("type", "c.type", CallType.class);
        status("status", "c.status", CallStatus.class);
        instant("opensAt", "c.opens_at").hidden();
        instant("closesAt", "c.closes_at");
        money("allocation", "c.allocation");
        text("reference", "c.reference").searched().exportOnly();
        sortedBy("-closesAt");
    }
}
