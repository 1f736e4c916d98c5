package fr.viaduc.ejb.programme;

import fr.viaduc.domain.identity.PreparationStatus;
import fr.viaduc.ejb.list.ListDefinition;
import jakarta.enterprise.context.Dependent;

/** The protocols of one local plan with what their signatories give. */
@Dependent
public class ProtocolList extends ListDefinition {

    /** Declares the list. */
    public ProtocolList() {
        super("protocols", "protocol", LocalPlanQueries.READERS);
        from("protocol p");
        scope("plan", "p.local_plan_id");
        id("p.id");
        text("title", "p.title").searched().link("/staff/protocol/view?id={id}");
        date("startsOn", "p.starts_on");
        date("endsOn", "p.ends_on");
        status("status", "p.status", PreparationStatus.class);
        integer("signatories", "SELECT count(*) FROM protocol_signatory s WHERE s.protocol_id = p.id");
        money(
                "yearlyTotal",
                "SELECT coalesce(sum(s.yearly_amount), 0) FROM protocol_signatory s WHERE s.protocol_id = p.id");
        sortedBy("-startsOn");
    }
}
