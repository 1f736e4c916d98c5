package fr.viaduc.ejb.participant;

import fr.viaduc.domain.participant.Places;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The communes of the official geographic code, as participants need them. */
@ApplicationScoped
public class CommuneQueries {

    /** Codes of foreign countries of birth. */
    private static final String ABROAD = "99";

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    /** Name of a commune with its département; empty when the code is not known or missing. */
    public String name(String code) {
        if (code == null) {
            return "";
        }
        List<?> found = entityManager
                .createNativeQuery("SELECT name || ' (' || department_code || ')' FROM commune WHERE insee_code = ?1")
                .setParameter(1, code)
                .getResultList();
        return found.isEmpty() ? "" : found.get(0).toString();
    }

    /** What reading a file needs to know of the communes that it names. */
    public Places places(Collection<String> codes) {
        Map<String, Set<String>> postal = new HashMap<>();
        if (!codes.isEmpty()) {
            List<?> rows = entityManager
                    .createNativeQuery("SELECT insee_code, postal_codes FROM commune WHERE insee_code = ANY"
                            + " (string_to_array(?1, ' '))")
                    .setParameter(1, String.join(" ", codes))
                    .getResultList();
            rows.stream()
                    .map(Object[].class::cast)
                    .forEach(row -> postal.put(
                            (String) row[0],
                            Set.copyOf(Arrays.asList(row[1].toString().split("\\D+")))));
        }
        return new Places(
                code -> postal.containsKey(code) || code.startsWith(ABROAD),
                (postalCode, commune) -> Optional.ofNullable(postal.get(commune))
                        .map(known -> known.contains(postalCode))
                        .orElse(true));
    }
}
