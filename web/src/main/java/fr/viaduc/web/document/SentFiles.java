package fr.viaduc.web.document;

import fr.viaduc.domain.shared.RuleViolation;
import jakarta.servlet.http.Part;
import java.util.List;

/** The files that came with a form. */
public final class SentFiles {

    private SentFiles() {}

    /**
     * The files, of which there is at least one that holds something.
     *
     * @throws RuleViolation {@code document.nothing.sent}
     */
    public static List<Part> required(List<Part> parts) {
        if (parts == null || parts.stream().noneMatch(part -> part.getSize() > 0)) {
            throw new RuleViolation("document.nothing.sent");
        }
        return parts;
    }
}
