package fr.viaduc.ejb.home;

import fr.viaduc.ejb.identity.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** What waits for the person who asks, whatever the feature. */
@Stateless
public class Worklist {

    @Inject
    @Any
    private Instance<WorkSource> sources;

    @Inject
    private Caller caller;

    /** Everything that waits for her, the most urgent first; nothing for an anonymous visitor. */
    @PermitAll
    public List<WorkItem> items() {
        return caller.name()
                .map(person -> sources.stream()
                        .flatMap(source -> source.waitingFor(person).stream())
                        .sorted(Comparator.comparing(
                                        WorkItem::dueAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
                                .thenComparing(
                                        WorkItem::since, Comparator.nullsLast(Comparator.<Instant>naturalOrder())))
                        .toList())
                .orElseGet(List::of);
    }
}
