package fr.viaduc.ejb.reference;

import fr.viaduc.ejb.list.ListDefinition;
import jakarta.enterprise.context.Dependent;

/** The groupings of communes (EPCI). */
@Dependent
public class GroupingList extends ListDefinition {

    /** Declares the list. */
    public GroupingList() {
        super("groupings", "reference");
        openToPersons();
        from("(SELECT inter_communality_siren AS siren, inter_communality_name AS name, count(*) AS communes,"
                + " sum(population) AS population FROM commune WHERE inter_communality_siren IS NOT NULL"
                + " GROUP BY 1, 2) g");
        text("name", "g.name").searched();
        text("siren", "g.siren").searched();
        integer("communes", "g.communes");
        integer("population", "g.population");
        sortedBy("name");
    }
}
