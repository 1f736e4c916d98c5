package fr.viaduc.web.check;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.check.CheckQueries;
import fr.viaduc.ejb.check.CheckSheet.FileHead;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;

/** Leads from the home page to the page where a check goes on. */
@Named
@RequestScoped
public class WorkCheck {

    @Inject
    private CheckQueries checks;

    private UUID id;

    /** Goes there. */
    public void load() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        boolean validates = external.isUserInRole(Role.Names.VALIDATOR);
        external.redirect("/staff/check/" + page(checks.sheet(id).file(), validates) + "?id=" + id);
    }

    static String page(FileHead check, boolean validates) {
        return switch (check.status()) {
            case OPEN -> check.mine() ? "review" : "view";
            case IN_PROGRESS -> check.mine() ? "examine" : "view";
            case DOCUMENTS_REQUESTED -> check.mine() ? "request" : "view";
            case PROVISIONAL_FINDINGS -> validates ? "validate" : "view";
            case ANSWER_REVIEW -> check.finalProposed() && validates ? "validate" : check.mine() ? "reply" : "view";
            case REBUTTAL, FINAL, REOPENED -> "view";
        };
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
