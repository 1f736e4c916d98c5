package fr.viaduc.ejb.programme;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.programme.Territory;
import fr.viaduc.ejb.identity.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reading territories, and finding communes for them. The database shows each body its own territories. */
@Stateless
public class TerritoryQueries {

    private static final int MOST = 40;

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    @Inject
    private Territories territories;

    @Inject
    private LocalPlans plans;

    @Inject
    private Caller caller;

    /**
     * What a territory was on a day.
     *
     * @param communes number of communes on that day
     * @param groupings number of groupings (EPCI) to which these communes belong today
     * @param population their inhabitants today
     */
    public record TerritorySheet(
            UUID id,
            String name,
            UUID planId,
            String planName,
            LocalDate day,
            long communes,
            long groupings,
            long population)
            implements Serializable {}

    /** A commune or a grouping to choose; the code is the INSEE code or the SIREN. */
    public record Found(String code, String label) implements Serializable {}

    /** The sheet of a territory on a day; null for today. */
    @PermitAll
    public TerritorySheet sheet(UUID id, LocalDate wanted) {
        LocalDate day = wanted == null ? caller.today() : wanted;
        Territory territory = territories.get(id);
        Object[] sums = (Object[]) entityManager
                .createNativeQuery("SELECT count(*), count(DISTINCT m.inter_communality_siren),"
                        + " coalesce(sum(m.population), 0) FROM territory_commune c"
                        + " JOIN commune m ON m.insee_code = c.insee_code WHERE c.territory_id = CAST(?1 AS uuid)"
                        + " AND ?2 BETWEEN c.valid_from AND coalesce(c.valid_to, 'infinity')")
                .setParameter(1, id.toString())
                .setParameter(2, Date.valueOf(day))
                .getSingleResult();
        return new TerritorySheet(
                territory.id(),
                territory.label(),
                territory.localPlanId().orElse(null),
                territory.localPlanId().map(plan -> plans.get(plan).name()).orElse(null),
                day,
                number(sums[0]),
                number(sums[1]),
                number(sums[2]));
    }

    /** The communes of a territory today whose name, INSEE or postal code holds the words; the first ones by name. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public List<Found> members(UUID id, String words) {
        List<?> rows = entityManager
                .createNativeQuery("SELECT m.insee_code, m.name || ' (' || m.insee_code || ')' FROM territory_commune c"
                        + " JOIN commune m ON m.insee_code = c.insee_code WHERE c.territory_id = CAST(?1 AS uuid)"
                        + " AND ?2 BETWEEN c.valid_from AND coalesce(c.valid_to, 'infinity') AND " + holds("?3")
                        + " ORDER BY m.name LIMIT " + MOST)
                .setParameter(1, id.toString())
                .setParameter(2, Date.valueOf(caller.today()))
                .setParameter(3, pattern(words))
                .getResultList();
        return found(rows);
    }

    /** The communes of France whose name, INSEE or postal code holds the words; the largest ones first. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public List<Found> communes(String words) {
        List<?> rows = entityManager
                .createNativeQuery("SELECT m.insee_code, m.name || ' (' || m.insee_code || ')' || coalesce(', '"
                        + " || m.inter_communality_name, '') FROM commune m WHERE " + holds("?1")
                        + " ORDER BY m.population DESC NULLS LAST, m.name LIMIT " + MOST)
                .setParameter(1, pattern(words))
                .getResultList();
        return found(rows);
    }

    /**
     * The groupings (EPCI) whose name or SIREN holds the words, with their number of communes; one that lies in several
     * départements also stands there by département, as {@code SIREN/département}.
     */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public List<Found> groupings(String words) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "SELECT siren || coalesce('/' || department, ''), name || coalesce(', ' || department, '')"
                                + " || ' (' || communes || ' communes)' FROM (SELECT inter_communality_siren AS siren,"
                                + " inter_communality_name AS name, department_code AS department, count(*) AS communes,"
                                + " count(*) < sum(count(*)) OVER (PARTITION BY inter_communality_siren, grouping(department_code))"
                                + " AS is_part FROM commune WHERE searchable(inter_communality_name) LIKE searchable(?1)"
                                + " OR inter_communality_siren LIKE ?1 GROUP BY GROUPING SETS ((1, 2), (1, 2, department_code))) g"
                                + " WHERE department IS NULL OR is_part ORDER BY name, department NULLS FIRST LIMIT "
                                + MOST)
                .setParameter(1, pattern(words))
                .getResultList();
        return found(rows);
    }

    /** The territories of the body, by name. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public List<ProgrammeQueries.Option> own() {
        return ProgrammeQueries.Option.of(entityManager
                .createNativeQuery("SELECT id, name FROM territory ORDER BY name")
                .getResultList());
    }

    private static String holds(String words) {
        return "(searchable(m.name) LIKE searchable(%1$s) OR m.insee_code LIKE %1$s OR m.postal_codes LIKE %1$s)"
                .formatted(words);
    }

    private static String pattern(String words) {
        return "%" + words.strip().replaceAll("[%_\\\\]", "") + "%";
    }

    private static List<Found> found(List<?> rows) {
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Found((String) row[0], (String) row[1]))
                .toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
