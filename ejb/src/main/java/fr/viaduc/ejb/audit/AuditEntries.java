package fr.viaduc.ejb.audit;

import fr.viaduc.domain.audit.AuditEntry;
import fr.viaduc.domain.audit.ChainHead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The entries of the audit trail as they are stored, as far as the person who asks may see them. */
@ApplicationScoped
public class AuditEntries {

    private static final int AT_ONCE = 1_000;
    private static final String FIELDS =
            "e.chain, e.sequence, e.at, e.actor_id, e.actor_name, e.role, e.act, e.object_type,"
                    + " e.object_id, e.object_label, e.operation_id, e.organisation_id, e.before_status, e.after_status,"
                    + " e.reason, e.details, e.document_hash, e.scripted, e.recorded_at, e.previous_hash, e.hash";

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    /** The entry at this place of the trail. */
    public Optional<AuditEntry> find(UUID chain, long sequence) {
        return rows(
                        "SELECT " + FIELDS + " FROM audit_entry e WHERE e.chain = CAST(?1 AS uuid) AND e.sequence = ?2",
                        chain,
                        sequence)
                .map(AuditEntries::entry)
                .findFirst();
    }

    /** The nearest entries before and after a place that the person may see; null where there is none. */
    public Long[] neighbours(UUID chain, long sequence) {
        return rows(
                        "SELECT (SELECT max(e.sequence) FROM audit_entry e WHERE e.chain = CAST(?1 AS uuid)"
                                + " AND e.sequence < ?2), (SELECT min(e.sequence) FROM audit_entry e"
                                + " WHERE e.chain = CAST(?1 AS uuid) AND e.sequence > ?2)",
                        chain,
                        sequence)
                .map(row -> new Long[] {(Long) row[0], (Long) row[1]})
                .findFirst()
                .orElseThrow();
    }

    /** The entry at this place of the trail with its two neighbours, as far as they exist. */
    public List<AuditEntry> around(UUID chain, long sequence) {
        return rows(
                        "SELECT " + FIELDS + " FROM audit_entry e WHERE e.chain = CAST(?1 AS uuid)"
                                + " AND e.sequence BETWEEN ?2 - 1 AND ?2 + 1 ORDER BY e.sequence",
                        chain,
                        sequence)
                .map(AuditEntries::entry)
                .toList();
    }

    /** Hands over the entries of a file in their order, each with the hash of the entry before it in the trail. */
    public void ofOperation(UUID chain, UUID operationId, BiConsumer<AuditEntry, String> reader) {
        rows(
                        "SELECT " + FIELDS + ", p.hash AS hash_before FROM audit_entry e LEFT JOIN audit_entry p"
                                + " ON p.chain = e.chain AND p.sequence = e.sequence - 1"
                                + " WHERE e.chain = CAST(?1 AS uuid) AND e.operation_id = CAST(?2 AS uuid)"
                                + " ORDER BY e.sequence",
                        chain,
                        operationId.toString())
                .forEach(row -> reader.accept(entry(row), (String) row[row.length - 1]));
    }

    /** Hands over a whole trail in its order up to a place, some entries at a time: acts go on while it is read. */
    public void all(UUID chain, long upTo, Consumer<AuditEntry> reader) {
        long last = Long.MIN_VALUE;
        List<AuditEntry> some;
        do {
            some = rows(
                            "SELECT " + FIELDS + " FROM audit_entry e WHERE e.chain = CAST(?1 AS uuid)"
                                    + " AND e.sequence > ?2 AND e.sequence <= ?3 ORDER BY e.sequence LIMIT " + AT_ONCE,
                            chain,
                            last,
                            upTo)
                    .map(AuditEntries::entry)
                    .toList();
            some.forEach(reader);
            last = some.isEmpty() ? last : some.get(some.size() - 1).sequence();
        } while (some.size() == AT_ONCE);
    }

    /** Where the trail ends. */
    public ChainHead head(UUID chain) {
        return rows("SELECT sequence, hash FROM audit_chain WHERE chain = CAST(?1 AS uuid)", chain)
                .map(row -> new ChainHead(chain, (Long) row[0], (String) row[1]))
                .findFirst()
                .orElse(new ChainHead(chain, 0, ChainHead.ORIGIN));
    }

    private Stream<Object[]> rows(String sql, UUID chain, Object... more) {
        var query = entityManager.createNativeQuery(sql).setParameter(1, chain.toString());
        for (int i = 0; i < more.length; i++) {
            query.setParameter(i + 2, more[i]);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast);
    }

    private static AuditEntry entry(Object[] row) {
        return new AuditEntry(
                (UUID) row[0],
                (Long) row[1],
                instant(row[2]),
                (UUID) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (UUID) row[8],
                (String) row[9],
                (UUID) row[10],
                (UUID) row[11],
                (String) row[12],
                (String) row[13],
                (String) row[14],
                (String) row[15],
                (String) row[16],
                (Boolean) row[17],
                instant(row[18]),
                (String) row[19],
                (String) row[20]);
    }

    private static Instant instant(Object stamp) {
        return ((Timestamp) stamp).toInstant();
    }
}
