package fr.viaduc.ejb.audit;

import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Aggregate;
import fr.viaduc.domain.shared.StatusChange;
import fr.viaduc.ejb.shared.PortalClock;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The audit trail of the running transaction (piste d'audit).
 *
 * <p>A use case records each act here; the entries are written together at the end of the same transaction, each chained
 * by the database to the one before. An act that is undone leaves no entry, and an entry never stands without its act.
 */
@TransactionScoped
public class AuditTrail implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient List<Entry> entries = new ArrayList<>();

    private transient List<Aggregate> watched = new ArrayList<>();

    @PersistenceContext(unitName = "viaduc")
    private transient EntityManager entityManager;

    @Inject
    private PortalClock clock;

    /** Sees to it that no move of the aggregate is stored in this transaction without its trace. */
    public void watch(Aggregate aggregate) {
        watched.add(aggregate);
    }

    /** Records an act on an aggregate, with every move of its status since the last record. */
    public void record(String actName, Aggregate object, Act act) {
        record(actName, object, act, "", null);
    }

    /**
     * Records an act on an aggregate.
     *
     * @param actName the act in the words of the house, such as {@code call.publish}; its French name stands in the
     *     messages under {@code act.<name>}
     * @param details what changed besides the status, in French, for the reader of the trail; may be empty
     * @param documentHash SHA-256 of the document that the act produced or received; null when there is none
     */
    public void record(String actName, Aggregate object, Act act, String details, String documentHash) {
        List<StatusChange> changes = object.takeUntracedChanges();
        changes.forEach(entityManager::persist);
        String before = changes.isEmpty() ? null : changes.get(0).fromStatus();
        String after =
                changes.isEmpty() ? null : changes.get(changes.size() - 1).toStatus();
        entries.add(new Entry(
                chain(object.bodyId()),
                act,
                actName,
                object.getClass().getSimpleName(),
                object.id(),
                object.label(),
                object.operationId(),
                object.organisationId(),
                before,
                after,
                details,
                documentHash));
    }

    /**
     * Records something that is no act on an aggregate: a log-in, a reading, an extraction.
     *
     * @param bodyId the body in whose trail it belongs; null for the portal's own trail
     */
    public void note(
            String actName,
            UUID bodyId,
            UUID operationId,
            String objectType,
            UUID objectId,
            String objectLabel,
            Act act,
            String details) {
        entries.add(new Entry(
                chain(bodyId),
                act,
                actName,
                objectType,
                objectId,
                objectLabel,
                operationId,
                null,
                null,
                null,
                details,
                null));
    }

    private static UUID chain(UUID bodyId) {
        return bodyId == null ? Act.SYSTEM : bodyId;
    }

    /** Writes what was recorded; called once, at the end of the transaction. */
    public void write() {
        for (Aggregate aggregate : watched) {
            if (aggregate.hasUntracedChanges()) {
                throw new IllegalStateException("A change of status was not handed to the audit trail: "
                        + aggregate.getClass().getSimpleName());
            }
        }
        entityManager.flush(); // once, so that the statements below need not look for changes again, entry by entry
        for (Entry entry : entries) {
            entityManager
                    .createNativeQuery("INSERT INTO audit_entry (chain, sequence, at, actor_id, actor_name, role, act,"
                            + " object_type, object_id, object_label, operation_id, organisation_id, before_status,"
                            + " after_status, reason, details, document_hash, scripted, recorded_at, previous_hash, hash)"
                            + " VALUES (CAST(?1 AS uuid), 0, ?2, CAST(?3 AS uuid), ?4, ?5, ?6, ?7, CAST(?8 AS uuid), ?9,"
                            + " CAST(?10 AS uuid), CAST(?11 AS uuid), ?12, ?13, ?14, ?15, ?16, ?17, ?2, '', '')")
                    .setFlushMode(FlushModeType.COMMIT)
                    .setParameter(1, entry.chain.toString())
                    .setParameter(2, Timestamp.from(entry.act.at()))
                    .setParameter(3, entry.act.actorId().toString())
                    .setParameter(4, entry.act.actorName())
                    .setParameter(5, entry.act.role())
                    .setParameter(6, entry.actName)
                    .setParameter(7, entry.objectType)
                    .setParameter(8, entry.objectId.toString())
                    .setParameter(9, entry.objectLabel)
                    .setParameter(10, entry.operationId == null ? null : entry.operationId.toString())
                    .setParameter(11, entry.organisationId == null ? null : entry.organisationId.toString())
                    .setParameter(12, entry.before)
                    .setParameter(13, entry.after)
                    .setParameter(14, entry.act.reason())
                    .setParameter(15, entry.details)
                    .setParameter(16, entry.documentHash)
                    .setParameter(17, clock.isScripted())
                    .executeUpdate();
        }
        entries.clear();
    }

    private record Entry(
            UUID chain,
            Act act,
            String actName,
            String objectType,
            UUID objectId,
            String objectLabel,
            UUID operationId,
            UUID organisationId,
            String before,
            String after,
            String details,
            String documentHash) {}
}
