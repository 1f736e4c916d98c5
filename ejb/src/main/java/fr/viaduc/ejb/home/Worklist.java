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
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What waits for the person who asks, whatever the feature. */
@Stateless
public class Worklist {

    @Inject
    @Any
    private Instance<WorkSource> sources;

    @Inject
    private Caller caller;

    /**
     * Everything that waits for her, the most urgent first; nothing for an anonymous visitor. That a file is in her hands
     * is said only when no feature says more precisely what is to be done on it.
     */
    @PermitAll
    public List<WorkItem> items() {
        if (caller.name().isEmpty()) {
            return List.of();
        }
        List<WorkItem> all = sources.stream()
                .flatMap(source -> source.waitingFor(caller.person()).stream())
                .toList();
        Set<UUID> told = all.stream()
                .filter(item -> !item.isGeneral())
                .map(WorkItem::operationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(item -> !item.isGeneral() || !told.contains(item.operationId()))
                .sorted(Comparator.comparing(WorkItem::dueAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
                        .thenComparing(WorkItem::since, Comparator.nullsLast(Comparator.<Instant>naturalOrder())))
                .toList();
    }
}
