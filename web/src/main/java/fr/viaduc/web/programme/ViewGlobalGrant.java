package fr.viaduc.web.programme;

import fr.viaduc.domain.identity.PreparationStatus;
import fr.viaduc.ejb.programme.BudgetLineDraft;
import fr.viaduc.ejb.programme.GlobalGrantSheet;
import fr.viaduc.ejb.programme.PreparingGlobalGrants;
import fr.viaduc.ejb.programme.ProgrammeQueries;
import fr.viaduc.web.faces.Choice;
import fr.viaduc.web.identity.PreparationPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A global grant, its budget lines and its validation. */
@Named
@ViewScoped
public class ViewGlobalGrant extends PreparationPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProgrammeQueries programmes;

    @Inject
    private PreparingGlobalGrants preparing;

    private GlobalGrantSheet grant;
    private final BudgetLineDraft line = new BudgetLineDraft();

    @Override
    protected void read() {
        grant = programmes.globalGrant(getId());
    }

    @Override
    protected PreparationStatus status() {
        return grant.status();
    }

    @Override
    protected void callValidate() {
        preparing.validate(getId(), grant.version());
    }

    @Override
    protected void callReopen() {
        preparing.reopen(getId(), grant.version(), getReason());
    }

    /** Opens a budget line. */
    public String addLine() {
        return done(() -> preparing.addLine(getId(), line), "budget.line.added");
    }

    /** The specific objectives that a line may finance. */
    public List<Choice> getObjectives() {
        return programmes.objectives().stream()
                .map(option -> new Choice(option.id(), option.label()))
                .toList();
    }

    /** The grant as it was when the page was opened. */
    public GlobalGrantSheet getGrant() {
        return grant;
    }

    /** The line being typed. */
    public BudgetLineDraft getLine() {
        return line;
    }
}
