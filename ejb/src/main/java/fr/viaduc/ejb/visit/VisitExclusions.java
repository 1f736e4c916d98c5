package fr.viaduc.ejb.visit;

import fr.viaduc.domain.visit.OnSiteVisit;
import fr.viaduc.domain.visit.VisitExclusion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What the visits of an operation leave out of every later check. */
@ApplicationScoped
public class VisitExclusions {

    @Inject
    private Visits visits;

    /** All that final visit reports exclude, in the order of the visits. */
    public List<VisitExclusion> of(UUID operationId) {
        return visits.ofOperation(operationId).stream()
                .map(OnSiteVisit::exclusions)
                .flatMap(List::stream)
                .toList();
    }
}
