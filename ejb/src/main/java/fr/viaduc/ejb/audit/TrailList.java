package fr.viaduc.ejb.audit;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.list.ListDefinition;

/** A list of entries of the audit trail: who did what to which object, from which status to which, why, and its proof. */
abstract class TrailList extends ListDefinition {

    private static final String STATUS =
            "CASE WHEN e.%1$s IS NOT NULL THEN 'enum.' || e.object_type || 'Status.' || e.%1$s END";

    TrailList(String name, Role... roles) {
        super(name, "audit", roles);
        from("audit_entry e LEFT JOIN operation o ON o.id = e.operation_id");
        where("e.chain = asking_body()");
        integer("entry", "e.sequence").link("/staff/audit/view?entry={entry}");
        instant("at", "e.at");
        text("actor", "e.actor_name").searched();
        label("role", "'enum.Role.' || e.role").among("enum.Role.");
    }

    /** What was done, and the marks that prove it. */
    final void tellActs() {
        label("act", "'act.' || e.act").among("act.");
        label("subject", "'subject.' || e.object_type").among("subject.");
        text("object", "e.object_label").searched();
        label("before", STATUS.formatted("before_status"));
        label("after", STATUS.formatted("after_status"));
        text("reason", "e.reason").searched();
        text("details", "e.details").searched().exportOnly();
        text("documentHash", "e.document_hash").searched().exportOnly();
        yesNo("scripted", "e.scripted");
        yesNo("reading", "is_reading(e.act)").exportOnly();
        text("hash", "e.hash").exportOnly();
        text("previousHash", "e.previous_hash").exportOnly();
        sortedBy("-entry");
    }
}
