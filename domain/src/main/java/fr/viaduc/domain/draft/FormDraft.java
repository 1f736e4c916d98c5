package fr.viaduc.domain.draft;

import fr.viaduc.domain.shared.RuleViolation;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a person has typed in one form.
 *
 * @param formKey the form: page, form and record, such as {@code staff.call.edit.call.<id>}
 * @param fields by name of the field: one text, or the chosen values of a group, none when nothing is chosen
 * @param savedAt when it was kept
 */
public record FormDraft(String formKey, Map<String, List<String>> fields, Instant savedAt) {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{1,200}");
    private static final int MOST_FIELDS = 2_000;
    private static final int MOST_SIGNS = 1_000_000;

    /**
     * @throws RuleViolation {@code draft.key} when the key is none, {@code draft.too.large} when there is more than a form
     *     can hold
     */
    public FormDraft {
        if (formKey == null || !KEY.matcher(formKey).matches()) {
            throw new RuleViolation("draft.key", String.valueOf(formKey));
        }
        Map<String, List<String>> kept = new LinkedHashMap<>();
        fields.forEach((name, values) -> {
            if (!isTechnical(name)) {
                kept.put(name, List.copyOf(values));
            }
        });
        if (kept.size() > MOST_FIELDS || signs(kept) > MOST_SIGNS) {
            throw new RuleViolation("draft.too.large", MOST_SIGNS);
        }
        fields = Map.copyOf(kept);
    }

    private static long signs(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .mapToLong(field -> field.getKey().length()
                        + field.getValue().stream().mapToLong(String::length).sum())
                .sum();
    }

    /** Fields that belong to the machinery of the page, or that hold a secret. */
    private static boolean isTechnical(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return name.startsWith("jakarta.faces.") || name.equals("draft-key") || lower.contains("password");
    }
}
