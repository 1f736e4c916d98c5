package fr.viaduc.web.programme;

import fr.viaduc.ejb.programme.PreparingProgrammes;
import fr.viaduc.web.faces.Acting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Opening a programme tree. */
@Named
@RequestScoped
public class EditProgramme {

    @Inject
    private PreparingProgrammes preparing;

    @Inject
    private Acting acting;

    private String code;
    private String title;
    private String period = "2021-2027";

    /** Opens it. */
    public String save() {
        return acting.attemptFor(() -> preparing.prepare(code, title, period))
                .saying("programme.saved")
                .goTo(id -> "/staff/programme/view?id=" + id);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }
}
