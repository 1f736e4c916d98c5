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
    private static final int MOST = 8;

    /** A name without accents, capitals, hyphens or apostrophes. */
    private static final String SPELT = "translate(searchable(%s), '-''’', '   ')";

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    /** The commune with this INSEE code. */
    public Optional<Commune> withCode(String code) {
        return found("insee_code = ?1", code).stream().findFirst();
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
