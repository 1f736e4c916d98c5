package fr.viaduc.ejb.programme;

import fr.viaduc.ejb.list.ListDefinition;
import jakarta.enterprise.context.Dependent;

/** The territories of the body with their communes of today. */
@Dependent
public class TerritoryList extends ListDefinition {

    private static final String TODAY = " FROM territory_commune c JOIN commune m ON m.insee_code = c.insee_code"
            + " WHERE c.territory_id = t.id AND current_date BETWEEN c.valid_from AND coalesce(c.valid_to, 'infinity')";

    /** Declares the list. */
    public TerritoryList() {
        super("territories", "territory", LocalPlanQueries.READERS);
        from("territory t LEFT JOIN local_plan p ON p.id = t.local_plan_id");
        id("t.id");
        id("plan", "p.id");
        text("name", "t.name").searched().link("/staff/territory/view?id={id}");
        text("planName", "p.name").searched();
        integer("communes", "SELECT count(*)" + TODAY);
        integer("population", "SELECT coalesce(sum(m.population), 0)" + TODAY);
        sortedBy("name");
    }
}
