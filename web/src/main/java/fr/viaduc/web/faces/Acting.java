package fr.viaduc.web.faces;

import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.web.draft.PageDrafts;
import fr.viaduc.web.http.Causes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How a bean calls a use case:
 *
 * <pre>{@code
 * return acting.attempt(() -> publishing.publish(id, version))
 *         .saying("call.published")
 *         .goTo("/staff/call/view?id=" + id);
 * }</pre>
 *
 * <p>A refusal, or a record that somebody else changed, becomes a message on the same page, where what was typed stays.
 * A success is told on the next page.
 */
@Named("acting")
@RequestScoped
public class Acting {

    @Inject
    private Notices notices;

    @Inject
    private Here here;

    @Inject
    private PageDrafts drafts;

    /** Calls an act. */
    public Attempt<Void> attempt(Runnable act) {
        return attemptFor(() -> {
            act.run();
            return null;
        });
    }

    /** Calls an act that gives something back, such as the id of what it created. */
    public <T> Attempt<T> attemptFor(Supplier<T> act) {
        try {
            return new Attempt<>(true, act.get());
        } catch (RuntimeException e) { // because a refusal may come wrapped by the EJB container
            refuse(e);
            return new Attempt<>(false, null);
        }
    }

    private static void refuse(RuntimeException failure) {
        List<RuleViolation> refusals = Causes.refusals(failure);
        if (refusals.isEmpty()) {
            throw failure;
        }
        refusals.forEach(Acting::say);
        FacesContext.getCurrentInstance().validationFailed();
    }

    private static void say(RuleViolation violation) {
        FacesContext.getCurrentInstance()
                .addMessage(
                        null,
                        new FacesMessage(FacesMessage.SEVERITY_ERROR, Refusals.sentence(violation), violation.code()));
    }

    /**
     * What came of an act.
     *
     * @param <T> what the act gave back
     */
    public final class Attempt<T> {

        private final boolean done;
        private final T result;
        private boolean draftKept;

        private Attempt(boolean done, T result) {
            this.done = done;
            this.result = result;
        }

        /** Whether the act was done. */
        public boolean isDone() {
            return done;
        }

        /** Tells the person on the next page that it was done. */
        public Attempt<T> saying(String key, Object... arguments) {
            if (done) {
                notices.tell(key, arguments);
            }
            return this;
        }

        /** Keeps what is typed in the other fields of the form, because the act was about a part of it only. */
        public Attempt<T> keepingDraft() {
            draftKept = true;
            return this;
        }

        /** Stays on the page when it was done, too. */
        public void stay() {
            forgetDraft();
        }

        /** Goes to another page of the portal when it was done; stays otherwise. */
        public String goTo(String path) {
            return goTo(given -> path);
        }

        /** Goes to a page that depends on what the act gave back. */
        public String goTo(Function<T, String> path) {
            if (done) {
                forgetDraft();
                redirect(path.apply(result));
            }
            return null;
        }

        private void forgetDraft() {
            if (done && !draftKept) {
                drafts.discardOfForm();
            }
        }

        /** Opens the same page anew when it was done. */
        public String reopen() {
            return goTo(given -> here.getAddress());
        }
    }

    private static void redirect(String path) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            external.redirect(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
