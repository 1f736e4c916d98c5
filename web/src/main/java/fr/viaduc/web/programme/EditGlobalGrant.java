package fr.viaduc.web.programme;

import fr.viaduc.ejb.programme.PreparingGlobalGrants;
import fr.viaduc.ejb.programme.ProgrammeQueries;
import fr.viaduc.web.faces.Acting;
import fr.viaduc.web.faces.Choice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Opening a global grant. */
@Named
@RequestScoped
public class EditGlobalGrant {

    @Inject
    private PreparingGlobalGrants preparing;

    @Inject
    private ProgrammeQueries programmes;

    @Inject
    private Acting acting;

    private UUID programmeId;
    private String number;
    private String title;
    private Integer firstYear;
    private Integer lastYear;

    /** Opens it. */
    public String save() {
        return acting.attemptFor(() -> preparing.prepare(programmeId, number, title, firstYear, lastYear))
                .saying("grant.saved")
                .goTo(id -> "/staff/grant/view?id=" + id);
    }

    /** The programmes that a grant may carry out. */
    public List<Choice> getProgrammes() {
        return programmes.validatedProgrammes().stream()
                .map(option -> new Choice(option.id(), option.label()))
                .toList();
    }

    public UUID getProgrammeId() {
        return programmeId;
    }

    public void setProgrammeId(UUID programmeId) {
        this.programmeId = programmeId;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Integer getFirstYear() {
        return firstYear;
    }

    public void setFirstYear(Integer firstYear) {
        this.firstYear = firstYear;
    }

    public Integer getLastYear() {
        return lastYear;
    }

    public void setLastYear(Integer lastYear) {
        this.lastYear = lastYear;
    }
}
