package fr.viaduc.web.faces;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What the next page shown tells the person: what was done, or why a page was opened anew. Told once. */
@Named("notices")
@SessionScoped
public class Notices implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ArrayList<Notice> waiting = new ArrayList<>();

    /**
     * One sentence for the next page.
     *
     * @param tone {@code success} or {@code warning}
     * @param text the sentence
     */
    public record Notice(String tone, String text) implements Serializable {}

    /** Tells that something was done. */
    public synchronized void tell(String key, Object... arguments) {
        waiting.add(new Notice("success", French.text(key, arguments)));
    }

    /** Warns of something. */
    public synchronized void warn(String key, Object... arguments) {
        waiting.add(new Notice("warning", French.text(key, arguments)));
    }

    /** Hands over what waits. */
    public synchronized List<Notice> take() {
        List<Notice> taken = List.copyOf(waiting);
        waiting.clear();
        return taken;
    }
}
