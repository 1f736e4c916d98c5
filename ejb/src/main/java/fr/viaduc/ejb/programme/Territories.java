package fr.viaduc.ejb.programme;

import fr.viaduc.domain.programme.Territory;
import fr.viaduc.ejb.shared.Store;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** Where territories are kept. */
@ApplicationScoped
public class Territories extends Store<Territory> {

    public Territories() {
        super(Territory.class);
    }

    /** The territory, changed by nobody else until the end of the transaction. */
    public Territory lock(UUID id) {
        Territory territory = get(id);
        entityManager().lock(territory, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return territory;
    }

    /** Those of the INSEE codes that exist. */
    List<String> known(List<String> inseeCodes) {
        return texts(
                "SELECT insee_code FROM commune WHERE insee_code = ANY (string_to_array(?1, ' '))",
                String.join(" ", inseeCodes));
    }

    /** INSEE codes of the communes that a grouping (EPCI) has today, in one département if the code names it. */
    List<String> ofGrouping(String code) {
        return texts(
                "SELECT insee_code FROM commune WHERE ?1 IN (inter_communality_siren,"
                        + " inter_communality_siren || '/' || department_code)",
                code);
    }

    private List<String> texts(String sql, String parameter) {
        List<?> found = entityManager()
                .createNativeQuery(sql)
                .setParameter(1, parameter)
                .getResultList();
        return found.stream().map(String.class::cast).toList();
    }
}
