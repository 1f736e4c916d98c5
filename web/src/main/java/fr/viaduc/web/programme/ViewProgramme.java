package fr.viaduc.web.programme;

import fr.viaduc.ejb.programme.PreparingProgrammes;
import fr.viaduc.ejb.programme.ProgrammeQueries;
import fr.viaduc.ejb.programme.ProgrammeSheet;
import fr.viaduc.web.faces.Acting;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** A programme tree, its objectives and its validation. */
@Named
@ViewScoped
public class ViewProgramme implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProgrammeQueries programmes;

    @Inject
    private PreparingProgrammes preparing;

    @Inject
    private Acting acting;

    private UUID id;
    private ProgrammeSheet programme;
    private String priorityCode;
    private String priorityTitle;
    private String objectiveCode;
    private String objectiveTitle;
    private String schemes;
    private String reason;

    /** Opens the tree. */
    public void load() {
        programme = programmes.programme(id);
    }

    /** Adds an objective. */
    public String addObjective() {
        List<String> lines = schemes == null
                ? List.of()
                : schemes.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        return acting.attempt(() ->
                        preparing.addObjective(id, priorityCode, priorityTitle, objectiveCode, objectiveTitle, lines))
                .saying("programme.objective.added")
                .reopen();
    }

    /** Validates the tree. */
    public String validate() {
        return acting.attempt(() -> preparing.validate(id, programme.version()))
                .saying("programme.validated")
                .reopen();
    }

    /** Opens the tree to changes again. */
    public String reopen() {
        return acting.attempt(() -> preparing.reopen(id, programme.version(), reason))
                .saying("programme.reopened")
                .reopen();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
