package fr.viaduc.web.programme;

import fr.viaduc.ejb.programme.KeepingTerritories;
import fr.viaduc.ejb.programme.TerritoryQueries;
import fr.viaduc.web.faces.Choice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Taking communes into a territory, one by one or all those of a grouping (EPCI). */
@Named
@ViewScoped
public class AddCommunes extends CommuneChoice {

    private static final long serialVersionUID = 1L;

    @Inject
    private KeepingTerritories keeping;

    private List<Choice> groupings = List.of();
    private String siren;
    private LocalDate from;

    @Override
    protected List<TerritoryQueries.Found> search(TerritoryQueries queries) {
        if (getWords().length() < 2) {
            return List.of();
        }
        groupings = choices(queries.groupings(getWords()));
        return queries.communes(getWords());
    }

    /** Takes the chosen communes in. */
    public String takeIn() {
        return done(() -> keeping.takeIn(getId(), getCodes(), from), "territory.taken.in");
    }

    /** Takes all communes of the chosen grouping in. */
    public String takeInGrouping() {
        return done(() -> keeping.takeInGrouping(getId(), siren, from), "territory.taken.in");
    }

    public List<Choice> getGroupings() {
        return groupings;
    }

    public String getSiren() {
        return siren;
    }

    public void setSiren(String siren) {
        this.siren = siren;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
