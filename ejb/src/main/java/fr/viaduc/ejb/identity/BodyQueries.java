package fr.viaduc.ejb.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reading which bodies share the installation. */
@Stateless
public class BodyQueries {

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    /** The bodies of the installation with their addresses for the public, by name. */
    @PermitAll
    public List<BodyContact> contacts() {
        List<?> rows = entityManager
                .createNativeQuery(
                        "SELECT name, siren, contact_email FROM intermediate_body ORDER BY name COLLATE french")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new BodyContact((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }
}
