package fr.viaduc.ejb.mail;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.mail.Recipient;
import fr.viaduc.ejb.identity.AsPortal;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who receives the mails of a body or of a carrier. Asked by the portal on its own account: a body does not see the
 * accounts of a carrier, and yet writes to them.
 */
@Stateless
public class RecipientQueries {

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    /** The people of a carrier who hold one of the roles on a day. */
    @AsPortal
    @PermitAll
    public List<Recipient> inOrganisation(UUID organisationId, LocalDate day, Role... roles) {
        return holders("organisation_id", organisationId, day, roles);
    }

    /** The people of a body who hold one of the roles on a day. */
    @AsPortal
    @PermitAll
    public List<Recipient> inBody(UUID bodyId, LocalDate day, Role... roles) {
        return holders("body_id", bodyId, day, roles);
    }

    /** The people who sign or write for the carriers that prepare or have deposited an application to a call. */
    @AsPortal
    @PermitAll
    public List<Recipient> applyingTo(UUID callId, LocalDate day) {
        List<?> carriers = entityManager
                .createNativeQuery("SELECT DISTINCT CAST(organisation_id AS text) FROM operation"
                        + " WHERE call_id = CAST(?1 AS uuid) AND status <> 'WITHDRAWN'")
                .setParameter(1, callId.toString())
                .getResultList();
        return carriers.stream()
                .map(String.class::cast)
                .flatMap(carrier -> holders(
                        "organisation_id",
                        UUID.fromString(carrier),
                        day,
                        Role.BENEFICIARY_SIGNATORY,
                        Role.BENEFICIARY_EDITOR)
                        .stream())
                .toList();
    }

    private List<Recipient> holders(String place, UUID placeId, LocalDate day, Role... roles) {
        String names = Arrays.stream(roles).map(Role::name).collect(Collectors.joining("','", "'", "'"));
        List<?> rows = entityManager
                .createNativeQuery("SELECT DISTINCT u.email, u.name, CAST(u.id AS text) FROM user_account u"
                        + " JOIN role_assignment a ON a.user_id = u.id WHERE a." + place + " = CAST(?1 AS uuid)"
                        + " AND a.role IN (" + names + ") AND a.valid_from <= ?2"
                        + " AND (a.valid_to IS NULL OR a.valid_to >= ?2) AND u.status = 'ACTIVE' ORDER BY u.name")
                .setParameter(1, placeId.toString())
                .setParameter(2, Date.valueOf(day))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Recipient((String) row[0], (String) row[1], UUID.fromString((String) row[2])))
                .toList();
    }
}
