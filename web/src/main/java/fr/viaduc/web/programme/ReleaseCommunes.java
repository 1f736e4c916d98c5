package fr.viaduc.web.programme;

import fr.viaduc.ejb.programme.KeepingTerritories;
import fr.viaduc.ejb.programme.TerritoryQueries;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Ending the membership of communes in a territory with a day. */
@Named
@ViewScoped
public class ReleaseCommunes extends CommuneChoice {

    private static final long serialVersionUID = 1L;

    @Inject
    private KeepingTerritories keeping;

    private LocalDate last;
    private String reason;

    @Override
    protected List<TerritoryQueries.Found> search(TerritoryQueries queries) {
        return queries.members(getId(), getWords());
    }

    /** Ends the membership of the chosen communes. */
    public String release() {
        return done(() -> keeping.release(getId(), getCodes(), last, reason), "territory.released");
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
