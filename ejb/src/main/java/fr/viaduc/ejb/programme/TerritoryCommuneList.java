package fr.viaduc.ejb.programme;

import fr.viaduc.ejb.list.ListDefinition;
import jakarta.enterprise.context.Dependent;

/** The communes of one territory with the days from which and to which they belong to it. */
@Dependent
public class TerritoryCommuneList extends ListDefinition {

    /** Declares the list. */
    public TerritoryCommuneList() {
        super("territory-communes", "territory", LocalPlanQueries.READERS);
        from("territory_commune c JOIN commune m ON m.insee_code = c.insee_code");
        scope("territory", "c.territory_id");
        id("c.id");
        text("commune", "m.name").searched();
        text("inseeCode", "m.insee_code").searched();
        text("postalCodes", "m.postal_codes").searched();
        text("grouping", "m.inter_communality_name").searched();
        integer("population", "m.population");
        holding("onDay", "c.valid_from", "c.valid_to");
        date("validFrom", "c.valid_from");
        date("validTo", "c.valid_to");
        sortedBy("commune");
    }
}
