package fr.viaduc.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * What the page tells at its top: what was done, and all that is wrong with what was sent, with a link to each field.
 */
@Named("told")
@RequestScoped
public class PageMessages {

    private static final Set<String> OVERTAKEN = Set.of("record.stale", "record.overtaken");

    @Inject
    private Notices waiting;

    private List<Notices.Notice> taken;

    /**
     * One error.
     *
     * @param anchor id of the field; null when the error is of no single field
     * @param text the sentence
     * @param code the rule's code; null for a plain mistake of entry
     */
    public record PageError(String anchor, String text, String code) {

        /** Whether what the page shows has changed meanwhile. */
        public boolean isOvertaken() {
            return OVERTAKEN.contains(String.valueOf(code));
        }
    }

    /** What was done before this page was opened. */
    public List<Notices.Notice> getNotices() {
        FacesContext context = FacesContext.getCurrentInstance();
        boolean rendering = PhaseId.RENDER_RESPONSE.equals(context.getCurrentPhaseId());
        if (!rendering || context.getExternalContext().getSession(false) == null) {
            return List.of();
        }
        if (taken == null) {
            taken = waiting.take();
        }
        return taken;
    }

    /** The errors, in the order of the page. */
    public List<PageError> getErrors() {
        FacesContext context = FacesContext.getCurrentInstance();
        List<PageError> errors = new ArrayList<>();
        for (Iterator<String> ids = context.getClientIdsWithMessages(); ids.hasNext(); ) {
            String id = ids.next();
            for (FacesMessage message : context.getMessageList(id)) {
                if (message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0) {
                    errors.add(error(context, id, message));
                }
            }
        }
        return errors;
    }

    /** Heading of the errors. */
    public String getHeading() {
        int count = getErrors().size();
        return count == 1 ? French.text("layout.error") : French.text("layout.errors", count);
    }

    private static PageError error(FacesContext context, String id, FacesMessage message) {
        boolean field = id != null && isField(context, id);
        String code = id == null && !message.getSummary().equals(message.getDetail()) ? message.getDetail() : null;
        return new PageError(field ? id : null, message.getSummary(), code);
    }

    private static boolean isField(FacesContext context, String id) {
        UIComponent found = context.getViewRoot().findComponent(":" + id);
        return found != null && found.isRendered();
    }
}
