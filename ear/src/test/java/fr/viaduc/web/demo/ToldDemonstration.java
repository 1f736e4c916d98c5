package fr.viaduc.web.demo;

import fr.viaduc.ejb.shared.PortalClock;
import fr.viaduc.web.security.ActingAs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;

/** The demonstration, told once on the bench for all tests that read it. */
@ApplicationScoped
public class ToldDemonstration {

    @Inject
    @Any
    private Instance<Chapter> chapters;

    @Inject
    private ActingAs acting;

    @Inject
    private PortalClock clock;

    private Stage stage;

    /** What the story made, by its names; the first who asks has it told. */
    public synchronized Stage stage(HttpServletResponse response) {
        if (stage == null) {
            Stage empty = new Stage(acting, response, clock.today());
            try {
                chapters.stream()
                        .sorted(Comparator.comparingInt(Chapter::number))
                        .forEach(chapter -> chapter.tell(empty));
            } finally {
                acting.end();
            }
            stage = empty;
        }
        return stage;
    }
}
