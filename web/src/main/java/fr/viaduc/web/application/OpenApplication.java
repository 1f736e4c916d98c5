package fr.viaduc.web.application;

import fr.viaduc.ejb.application.OpeningApplications;
import fr.viaduc.ejb.call.CallQueries;
import fr.viaduc.ejb.call.CallSheet;
import fr.viaduc.web.faces.Acting;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** Beginning an application to a call. */
@Named
@ViewScoped
public class OpenApplication implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CallQueries calls;

    @Inject
    private OpeningApplications opening;

    @Inject
    private Acting acting;

    private UUID call;
    private CallSheet sheet;
    private String title;

    /** Opens the call. */
    public void load() {
        sheet = calls.sheet(call);
    }

    /** Opens the draft. */
    public String open() {
        return acting.attemptFor(() -> opening.open(call, title))
                .saying("application.opened")
                .goTo(id -> "/carrier/application/view?id=" + id);
    }

    public UUID getCall() {
        return call;
    }

    public void setCall(UUID call) {
        this.call = call;
    }

    public CallSheet getSheet() {
        return sheet;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
