package fr.viaduc.domain.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What one version of an application says otherwise than the version before.
 *
 * @param section where
 * @param item the row, the line or the file concerned; empty for a field asked once
 * @param field code of the {@link ContentField}
 * @param before what was said; empty when nothing was
 * @param after what is said now; empty when nothing is
 */
public record ContentChange(Section section, String item, String field, String before, String after) {

    /** All that differs between two versions, by section. */
    public static List<ContentChange> between(List<ContentEntry> before, List<ContentEntry> after) {
        Map<String, ContentEntry> old = byPath(before);
        Map<String, ContentEntry> fresh = byPath(after);
        List<ContentChange> changes = new ArrayList<>();
        fresh.forEach((path, entry) -> {
            ContentEntry was = old.get(path);
            if (was == null || !was.value().equals(entry.value())) {
                changes.add(new ContentChange(
                        entry.section(), entry.item(), entry.field(), was == null ? "" : was.value(), entry.value()));
            }
        });
        old.forEach((path, entry) -> {
            if (!fresh.containsKey(path)) {
                changes.add(new ContentChange(entry.section(), entry.item(), entry.field(), entry.value(), ""));
            }
        });
        changes.sort((one, other) -> one.section().compareTo(other.section()));
        return changes;
    }

    private static Map<String, ContentEntry> byPath(List<ContentEntry> entries) {
        return entries.stream()
                .collect(Collectors.toMap(ContentEntry::path, Function.identity(), (a, b) -> b, LinkedHashMap::new));
    }
}
