package fr.viaduc.execution;

import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.participant.Participation;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.identity.CallerName;
import fr.viaduc.ejb.participant.ParticipantDraws;
import fr.viaduc.ejb.shared.PortalClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Looks at the database as the person who asks, behind the back of the use cases. */
@Stateless
@PermitAll
public class Probe {

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    @Inject
    private ParticipantDraws draws;

    @Inject
    private PortalClock clock;

    @Inject
    private Caller caller;

    /** Tells the database who asks, as the portal does before each of its own use cases. */
    private void ask() {
        CallerName name = caller.person();
        entityManager
                .createNativeQuery("SELECT set_config('viaduc.user', ?1, true), set_config('viaduc.body', ?2, true),"
                        + " set_config('viaduc.organisation', ?3, true), set_config('viaduc.roles', ?4, true),"
                        + " set_config('viaduc.system', '', true)")
                .setParameter(1, name.userId().toString())
                .setParameter(2, name.bodyId() == null ? "" : name.bodyId().toString())
                .setParameter(
                        3,
                        name.organisationId() == null
                                ? ""
                                : name.organisationId().toString())
                .setParameter(4, name.roles().stream().map(Enum::name).collect(Collectors.joining(" ")))
                .getSingleResult();
    }

    /** How many identities of this participation the database shows. */
    public long identitiesSeen(UUID participationId) {
        return count(
                "SELECT count(*) FROM participant_identity i JOIN participation p"
                        + " ON p.participant_id = i.participant_id WHERE p.id = CAST(?1 AS uuid)",
                participationId);
    }

    /** How many frozen entries of this participation the database shows. */
    public long frozenEntriesSeen(UUID participationId) {
        return count(
                "SELECT count(*) FROM participation_frozen_entry WHERE participation_id = CAST(?1 AS uuid)",
                participationId);
    }

    /** How many rows of a table with this id the database shows. */
    public long seen(String table, UUID id) {
        return count("SELECT count(*) FROM " + table + " WHERE id = CAST(?1 AS uuid)", id);
    }

    private long count(String sql, UUID id) {
        ask();
        return ((Number) entityManager
                        .createNativeQuery(sql)
                        .setParameter(1, id.toString())
                        .getSingleResult())
                .longValue();
    }

    /** The version of a participation. */
    public int version(UUID participationId) {
        ask();
        return entityManager.find(Participation.class, participationId).version();
    }

    /** The version of a file. */
    public int operationVersion(UUID operationId) {
        ask();
        return entityManager.find(Operation.class, operationId).version();
    }

    /** The acts on an object in the audit trail, in their order. */
    public String acts(UUID objectId) {
        ask();
        List<?> acts = entityManager
                .createNativeQuery("SELECT act FROM audit_entry WHERE object_id = CAST(?1 AS uuid) ORDER BY sequence")
                .setParameter(1, objectId.toString())
                .getResultList();
        return acts.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    /** Whether the trail that the person sees holds a word. */
    public boolean trailNames(String word) {
        ask();
        return ((Number) entityManager
                                .createNativeQuery(
                                        "SELECT count(*) FROM audit_entry WHERE object_label || details || reason"
                                                + " LIKE '%' || ?1 || '%'")
                                .setParameter(1, word)
                                .getSingleResult())
                        .longValue()
                > 0;
    }

    /** Whether the database takes the act for a reading. */
    public boolean isReading(String act) {
        return (Boolean) entityManager
                .createNativeQuery("SELECT is_reading(?1)")
                .setParameter(1, act)
                .getSingleResult();
    }

    /** Draws a participation for a check. */
    public boolean draw(UUID checkId, UUID controllerId, UUID participationId) {
        ask();
        draws.draw(checkId, controllerId, List.of(participationId), clock.instant());
        return true;
    }

    /** Closes the draws of a check. */
    public boolean closeDraws(UUID checkId) {
        ask();
        draws.close(checkId, clock.instant());
        return true;
    }

    /** Tries to change a name. */
    public int rename(UUID participationId) {
        ask();
        int changed = entityManager
                .createNativeQuery("UPDATE participant_identity SET last_name = 'AUTRE' WHERE participant_id ="
                        + " (SELECT participant_id FROM participation WHERE id = CAST(?1 AS uuid))")
                .setParameter(1, participationId.toString())
                .executeUpdate();
        if (changed == 0) {
            throw new IllegalStateException("Nothing was changed");
        }
        return changed;
    }
}
