package fr.viaduc.ejb.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Reading where the person works. */
@Stateless
public class PlaceQueries {

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    @Inject
    private Caller caller;

    /** The name of the body or of the organisation in which the person is working; empty for a visitor. */
    @PermitAll
    public String ownPlace() {
        return caller.name()
                .map(name -> name.bodyId() == null
                        ? nameOf("organisation", name.organisationId())
                        : nameOf("intermediate_body", name.bodyId()))
                .orElse("");
    }

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

    private String nameOf(String table, UUID id) {
        if (id == null) {
            return "";
        }
        List<?> names = entityManager
                .createNativeQuery("SELECT name FROM " + table + " WHERE id = CAST(?1 AS uuid)")
                .setParameter(1, id.toString())
                .getResultList();
        return names.isEmpty() ? "" : String.valueOf(names.get(0));
    }
}
