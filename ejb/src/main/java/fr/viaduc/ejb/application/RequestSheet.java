package fr.viaduc.ejb.application;

import fr.viaduc.domain.application.ChangeRequest;
import fr.viaduc.domain.application.ChangeRequestKind;
import fr.viaduc.domain.application.Section;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A request for changes as pages show it.
 *
 * @param overdue whether the last day of the delay is over
 * @param extended whether the second and last delay was given
 * @param answeredAt when the carrier deposited again; null until then
 */
public record RequestSheet(
        ChangeRequestKind kind,
        Instant requestedAt,
        String requestedByName,
        LocalDate dueOn,
        boolean overdue,
        boolean extended,
        Instant answeredAt,
        List<Item> items) {

    /** One thing that is expected. */
    public record Item(Section section, String text) {}

    /** The request as it stands at the instant. */
    public static RequestSheet of(ChangeRequest request, Instant at) {
        return new RequestSheet(
                request.kind(),
                request.requestedAt(),
                request.requestedByName(),
                request.dueOn(),
                request.isOverdueAt(at),
                request.extendedAt().isPresent(),
                request.answeredAt().orElse(null),
                request.items().stream()
                        .map(item -> new Item(item.section(), item.text()))
                        .toList());
    }

    /** What is expected in one section. */
    public List<String> textsOf(Section section) {
        return items.stream()
                .filter(item -> item.section() == section)
                .map(Item::text)
                .toList();
    }
}
