package fr.viaduc.ejb.reference;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.list.ListDefinition;
import jakarta.enterprise.context.Dependent;

/** The reference data that the portal holds, with their sources. */
@Dependent
public class ReferenceList extends ListDefinition {

    /** Declares the list. */
    public ReferenceList() {
        super("reference-data", "reference", Role.ADMINISTRATOR);
        from("reference_set r");
        text("name", "r.name").searched().link("/admin/reference/view?code={code}");
        text("code", "r.code").exportOnly();
        integer("rows", "r.number_of_rows");
        text("source", "r.source").searched();
        text("licence", "r.licence").searched();
        date("asOf", "r.as_of");
        sortedBy("name");
    }
}
