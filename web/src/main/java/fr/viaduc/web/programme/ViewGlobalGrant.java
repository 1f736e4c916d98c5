package fr.viaduc.web.programme;

import fr.viaduc.ejb.programme.BudgetLineDraft;
import fr.viaduc.ejb.programme.GlobalGrantSheet;
import fr.viaduc.ejb.programme.PreparingGlobalGrants;
import fr.viaduc.ejb.programme.ProgrammeQueries;
import fr.viaduc.web.faces.Acting;
import fr.viaduc.web.faces.Choice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** A global grant, its budget lines and its validation. */
@Named
@ViewScoped
public class ViewGlobalGrant implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProgrammeQueries programmes;

    @Inject
    private PreparingGlobalGrants preparing;

    @Inject
    private Acting acting;

    private UUID id;
    private GlobalGrantSheet grant;
    private final BudgetLineDraft line = new BudgetLineDraft();
    private String reason;

    /** Opens the grant. */
    public void load() {
        grant = programmes.globalGrant(id);
    }

    /** Opens a budget line. */
    public String addLine() {
        return acting.attempt(() -> preparing.addLine(id, line))
                .saying("budget.line.added")
                .reopen();
    }

    /** Validates the grant. */
    public String validate() {
        return acting.attempt(() -> preparing.validate(id, grant.version()))
                .saying("grant.validated")
                .reopen();
    }

    /** Opens the grant to changes again. */
    public String reopen() {
        return acting.attempt(() -> preparing.reopen(id, grant.version(), reason))
                .saying("grant.reopened")
                .reopen();
    }

    /** The specific objectives that a line may finance. */
    public List<Choice> getObjectives() {
        return programmes.objectives().stream()
                .map(option -> new Choice(option.id(), option.label()))
                .toList();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    /** The grant as it was when the page was opened. */
    public GlobalGrantSheet getGrant() {
        return grant;
    }

    /** The line being typed. */
    public BudgetLineDraft getLine() {
        return line;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
