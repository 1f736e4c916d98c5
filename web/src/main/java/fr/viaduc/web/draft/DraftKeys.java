package fr.viaduc.web.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Names the draft of each form: page, form, and the record that the page is about. */
@Named("drafts")
@RequestScoped
public class DraftKeys {

    @Inject
    private HttpServletRequest request;

    /** The key of a form's draft; {@code given} tells two drafts apart where the id parameter does not. */
    public String key(String path, String form, String given) {
        String record = given == null || given.isEmpty() ? request.getParameter("id") : given;
        return path.substring(1).replace('/', '.') + "." + form + (record == null ? "" : "." + record);
    }
}
