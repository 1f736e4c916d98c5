package fr.viaduc.web.draft;

import fr.viaduc.ejb.draft.KeepingDrafts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The drafts of the forms of the page: how they are called, and the end of the one whose act has succeeded. */
@Named("drafts")
@RequestScoped
public class PageDrafts {

    private static final String KEY_FIELD = "draft-key";

    @Inject
    private HttpServletRequest request;

    @Inject
    private KeepingDrafts keeping;

    /** The key of a form's draft; {@code given} tells two drafts apart where the id parameter does not. */
    public String key(String path, String form, String given) {
        String record = given == null || given.isEmpty() ? request.getParameter("id") : given;
        String key = path.substring(1).replace('/', '.') + "." + form + (record == null ? "" : "." + record);
        return key.replaceAll("[^A-Za-z0-9._-]", "_");
    }

    /** Forgets the draft of the form that was sent: its act succeeded. */
    public void discardOfForm() {
        String key = request.getParameter(KEY_FIELD);
        if (key != null && !key.isEmpty() && request.getUserPrincipal() != null) {
            keeping.discard(key);
        }
    }
}
