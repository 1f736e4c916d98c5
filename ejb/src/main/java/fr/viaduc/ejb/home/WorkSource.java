package fr.viaduc.ejb.home;

import fr.viaduc.ejb.identity.CallerName;
import java.util.List;

/**
 * A feature that can say what waits for a person. Each feature has its own; the home page shows them together.
 *
 * <p>A source issues one statement at most, and none for roles that it does not serve.
 */
public interface WorkSource {

    /** What waits for the person where she is working now. */
    List<WorkItem> waitingFor(CallerName caller);
}
