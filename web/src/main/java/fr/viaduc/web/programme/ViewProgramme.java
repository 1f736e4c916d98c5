package fr.viaduc.web.programme;

import fr.viaduc.domain.identity.PreparationStatus;
import fr.viaduc.ejb.programme.PreparingProgrammes;
import fr.viaduc.ejb.programme.ProgrammeQueries;
import fr.viaduc.ejb.programme.ProgrammeSheet;
import fr.viaduc.web.identity.PreparationPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A programme tree, its objectives and its validation. */
@Named
@ViewScoped
public class ViewProgramme extends PreparationPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProgrammeQueries programmes;

    @Inject
    private PreparingProgrammes preparing;

    private ProgrammeSheet programme;
    private String priorityCode;
    private String priorityTitle;
    private String objectiveCode;
    private String objectiveTitle;
    private String schemes;

    @Override
    protected void read() {
        programme = programmes.programme(getId());
    }

    @Override
    protected PreparationStatus status() {
        return programme.status();
    }

    @Override
    protected void callValidate() {
        preparing.validate(getId(), programme.version());
    }

    @Override
    protected void callReopen() {
        preparing.reopen(getId(), programme.version(), getReason());
    }

    /** Adds an objective. */
    public String addObjective() {
        List<String> lines = schemes == null
                ? List.of()
                : schemes.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        return done(
                () -> preparing.addObjective(
                        getId(), priorityCode, priorityTitle, objectiveCode, objectiveTitle, lines),
                "programme.objective.added");
    }

    /** The tree as it was when the page was opened. */
    public ProgrammeSheet getProgramme() {
        return programme;
    }

    public String getPriorityCode() {
        return priorityCode;
    }

    public void setPriorityCode(String priorityCode) {
        this.priorityCode = priorityCode;
    }

    public String getPriorityTitle() {
        return priorityTitle;
    }

    public void setPriorityTitle(String priorityTitle) {
        this.priorityTitle = priorityTitle;
    }

    public String getObjectiveCode() {
        return objectiveCode;
    }

    public void setObjectiveCode(String objectiveCode) {
        this.objectiveCode = objectiveCode;
    }

    public String getObjectiveTitle() {
        return objectiveTitle;
    }

    public void setObjectiveTitle(String objectiveTitle) {
        this.objectiveTitle = objectiveTitle;
    }

    public String getSchemes() {
        return schemes;
    }

    public void setSchemes(String schemes) {
        this.schemes = schemes;
    }
}
