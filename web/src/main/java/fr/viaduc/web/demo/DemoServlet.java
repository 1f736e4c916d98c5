package fr.viaduc.web.demo;

import fr.viaduc.ejb.demo.DemoProgress;
import fr.viaduc.ejb.shared.PortalClock;
import fr.viaduc.web.security.ActingAs;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells the demonstration when the launcher asks for it, once the first page has answered. It knows the launcher by a key
 * that both drew at this start; without a demonstration the address does not exist.
 */
@WebServlet("/demonstration")
public class DemoServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(DemoServlet.class.getName());

    private final transient AtomicBoolean told = new AtomicBoolean();

    @Inject
    @Any
    private transient Instance<Chapter> chapters;

    @Inject
    private transient ActingAs acting;

    @Inject
    private transient PortalClock clock;

    @Inject
    private transient DemoProgress progress;

    @Inject
    @ConfigProperty(name = "viaduc.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    @ConfigProperty(name = "viaduc.demo.key", defaultValue = "")
    private String key;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        if (!demo
                || key.isEmpty()
                || !isKey(request.getHeader("X-Demonstration-Key"))
                || !told.compareAndSet(false, true)) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        List<Chapter> story = chapters.stream()
                .sorted(Comparator.comparingInt(Chapter::number))
                .toList();
        progress.announce(story.size());
        Stage stage = new Stage(acting, response, clock.today());
        try {
            for (Chapter chapter : story) {
                tell(chapter, stage);
                progress.chapterTold();
            }
        } finally {
            acting.end();
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static void tell(Chapter chapter, Stage stage) {
        try {
            chapter.tell(stage);
        } catch (RuntimeException e) { // because one chapter that fails must not hide the others
            LOG.log(Level.SEVERE, "Chapter " + chapter.number() + " of the demonstration could not be told", e);
        }
    }

    private boolean isKey(String given) {
        return given != null
                && MessageDigest.isEqual(key.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
