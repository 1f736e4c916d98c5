package fr.viaduc.web.check;

import fr.viaduc.ejb.audit.HistoryQueries;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A whole check, to be read. */
@Named
@ViewScoped
public class ViewCheck extends CheckPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private HistoryQueries histories;

    private List<HistoryQueries.Move> history;

    @Override
    protected void read() {
        super.read();
        history = histories.of(getId());
    }

    /** The moves of the check. */
    public List<HistoryQueries.Move> getHistory() {
        return history;
    }
}
