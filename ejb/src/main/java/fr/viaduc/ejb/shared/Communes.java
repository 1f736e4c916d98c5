package fr.viaduc.ejb.shared;

import fr.viaduc.domain.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The communes of France, found as people name them. */
@ApplicationScoped
public class Communes {

    private static final Pattern SHOWN = Pattern.compile(".*\\((\\w{5})\\)\\s*");
    private static final Pattern ABROAD = Pattern.compile("99\\d{3}");
    private static final int MOST = 8;
    private static final int MOST_SUGGESTED = 12;

    /** A name without accents, capitals, hyphens or apostrophes. */
    private static final String SPELT = "translate(searchable(%s), '-''’', '   ')";

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    /** The commune with this INSEE code. */
    public Optional<Commune> withCode(String code) {
        return found("insee_code = ?1", code).stream().findFirst();
    }

    /** A code as people read it, {@code Grenoble (38185)}; as it is when no commune of today has it. */
    public String shown(String code) {
        return code == null ? null : withCode(code).map(Commune::toString).orElse(code);
    }

    /**
     * The commune that somebody typed: its INSEE code, its postal code, its name in any spelling of accents and capitals,
     * or the name followed by the code.
     *
     * @throws RuleViolation {@code commune.unknown}, or {@code commune.ambiguous} with the communes that it may be
     */
    public Commune named(String typed) {
        String text = typed.strip();
        Matcher shown = SHOWN.matcher(text);
        List<Commune> candidates = shown.matches()
                ? found("insee_code = upper(?1)", shown.group(1))
                : found(
                        "insee_code = upper(?1) OR " + SPELT.formatted("name") + " = " + SPELT.formatted("?1")
                                + " OR ?1 ~ '^[0-9]{5}$' AND ?1 = ANY (string_to_array(postal_codes, ' '))",
                        text);
        if (candidates.isEmpty()) {
            throw new RuleViolation("commune.unknown", text);
        }
        return candidates.stream()
                .filter(commune -> candidates.size() == 1 || commune.code().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("commune.ambiguous", text, listed(candidates)));
    }

    /**
     * The code of the place that somebody typed: the commune as {@link #named} finds it, or the code of a foreign country;
     * nothing stays nothing.
     */
    public String placed(String typed) {
        return typed == null || typed.isBlank() || ABROAD.matcher(typed.strip()).matches()
                ? typed
                : named(typed).code();
    }

    /** The communes whose name, INSEE code or postal code begins with what was typed so far, the largest ones first. */
    public List<Suggestion> beginning(String typed) {
        List<?> rows = entityManager
                .createNativeQuery("SELECT insee_code, name, postal_codes FROM commune WHERE " + SPELT.formatted("name")
                        + " LIKE " + SPELT.formatted("?1") + " || '%' OR insee_code LIKE upper(?1) || '%'"
                        + " OR ' ' || postal_codes LIKE '% ' || ?1 || '%'"
                        + " ORDER BY population DESC NULLS LAST, name LIMIT " + MOST_SUGGESTED)
                .setParameter(1, typed.strip().replaceAll("[%_\\\\]", ""))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Suggestion(new Commune((String) row[0], (String) row[1]), (String) row[2]))
                .toList();
    }

    /** A commune that may be meant, with its postal codes. */
    public record Suggestion(Commune commune, String postalCodes) {}

    private static String listed(List<Commune> candidates) {
        return candidates.stream().limit(MOST).map(Commune::toString).collect(Collectors.joining(", "));
    }

    private List<Commune> found(String condition, String text) {
        List<?> rows = entityManager
                .createNativeQuery("SELECT insee_code, name FROM commune WHERE " + condition
                        + " ORDER BY name, insee_code" + " LIMIT " + (MOST + 1))
                .setParameter(1, text)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Commune((String) row[0], (String) row[1]))
                .toList();
    }
}
