package fr.viaduc.web.programme;

import fr.viaduc.ejb.programme.BudgetLineSheet;
import fr.viaduc.ejb.programme.ProgrammeQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** A budget line with the moves of its ledger. */
@Named
@RequestScoped
public class ViewBudgetLine {

    @Inject
    private ProgrammeQueries budget;

    private UUID id;
    private BudgetLineSheet line;

    /** Opens the line. */
    public void load() {
        line = budget.budgetLine(id);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    /** The line as it stands. */
    public BudgetLineSheet getLine() {
        return line;
    }
}
