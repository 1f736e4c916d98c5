package fr.viaduc.ejb.reference;

import fr.viaduc.ejb.list.ListDefinition;
import jakarta.enterprise.context.Dependent;

/** The communes of France. */
@Dependent
public class CommuneList extends ListDefinition {

    /** Declares the list. */
    public CommuneList() {
        super("communes", "reference");
        openToPersons();
        from("commune c");
        text("name", "c.name").searched();
        text("inseeCode", "c.insee_code").searched();
        text("postalCodes", "c.postal_codes").searched();
        text("department", "c.department_code");
        text("region", "c.region_code");
        text("grouping", "c.inter_communality_name").searched();
        text("siren", "c.inter_communality_siren").exportOnly();
        integer("population", "c.population");
        sortedBy("name");
    }
}
