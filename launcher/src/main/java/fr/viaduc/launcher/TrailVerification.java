package fr.viaduc.launcher;

import fr.viaduc.domain.audit.AuditEntry;
import fr.viaduc.domain.audit.ChainFault;
import fr.viaduc.domain.audit.ChainHead;
import fr.viaduc.domain.audit.ChainVerification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The verification of all audit trails of a database, from their first entries, and against where they ended at earlier
 * verifications: these ends are noted in a file outside the database, so that whoever can write in the one cannot rewrite
 * history without the other.
 *
 * @param faults every place where a trail does not hold; empty when all hold
 * @param chains how many trails were read
 * @param entries how many entries
 */
public record TrailVerification(List<ChainFault> faults, int chains, long entries) {

    private static final int ROWS_AT_ONCE = 1_000;

    /** Verifies all trails, and notes their ends when they hold. */
    public static TrailVerification of(Database database, Path noted) throws SQLException, IOException {
        List<ChainHead> before = read(noted);
        List<ChainHead> now = new ArrayList<>();
        List<ChainFault> faults = new ArrayList<>();
        long entries = 0;
        try (Connection connection = database.asOwner()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            List<ChainHead> heads = heads(connection);
            for (ChainHead head : heads) {
                ChainVerification verification = new ChainVerification(head.chain(), before);
                read(connection, head.chain(), verification);
                faults.addAll(verification.end(head));
                now.add(verification.head());
                entries += verification.count();
            }
            faults.addAll(withoutTrail(before, heads));
        }
        if (faults.isEmpty()) {
            Files.write(
                    noted,
                    now.stream().map(TrailVerification::line).toList(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
        return new TrailVerification(List.copyOf(faults), now.size(), entries);
    }

    private static List<ChainFault> withoutTrail(List<ChainHead> before, List<ChainHead> heads) {
        List<UUID> present = heads.stream().map(ChainHead::chain).toList();
        return before.stream()
                .filter(head -> !present.contains(head.chain()))
                .map(head -> new ChainFault(head.chain(), head.sequence(), ChainFault.Kind.REWRITTEN))
                .toList();
    }

    private static List<ChainHead> heads(Connection connection) throws SQLException {
        String query =
                """
                SELECT coalesce(h.chain, e.chain), coalesce(h.sequence, 0), coalesce(h.hash, repeat('0', 64))
                FROM audit_chain h FULL JOIN (SELECT DISTINCT chain FROM audit_entry) e ON e.chain = h.chain ORDER BY 1
                """;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<ChainHead> heads = new ArrayList<>();
            while (rows.next()) {
                heads.add(new ChainHead(rows.getObject(1, UUID.class), rows.getLong(2), rows.getString(3)));
            }
            return heads;
        }
    }

    private static void read(Connection connection, UUID chain, ChainVerification verification) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT * FROM audit_entry WHERE chain = ? ORDER BY sequence")) {
            statement.setFetchSize(ROWS_AT_ONCE);
            statement.setObject(1, chain);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    verification.read(entry(rows));
                }
            }
        }
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getObject("chain", UUID.class),
                row.getLong("sequence"),
                instant(row, "at"),
                row.getObject("actor_id", UUID.class),
                row.getString("actor_name"),
                row.getString("role"),
                row.getString("act"),
                row.getString("object_type"),
                row.getObject("object_id", UUID.class),
                row.getString("object_label"),
                row.getObject("operation_id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("before_status"),
                row.getString("after_status"),
                row.getString("reason"),
                row.getString("details"),
                row.getString("document_hash"),
                row.getBoolean("scripted"),
                instant(row, "recorded_at"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static List<ChainHead> read(Path noted) throws IOException {
        if (!Files.exists(noted)) {
            return List.of();
        }
        return Files.readAllLines(noted).stream()
                .map(line -> line.split(";"))
                .map(field -> new ChainHead(UUID.fromString(field[0]), Long.parseLong(field[1]), field[2]))
                .toList();
    }

    private static String line(ChainHead head) {
        return head.chain() + ";" + head.sequence() + ";" + head.hash();
    }

    /** What was found, in French. */
    public String sentence() {
        if (faults.isEmpty()) {
            return "Piste d’audit vérifiée : " + chains + " chaînes, " + entries + " écritures, aucune anomalie.";
        }
        StringBuilder lines = new StringBuilder("La piste d’audit ne tient pas :");
        for (ChainFault fault : faults) {
            lines.append("\n  chaîne ")
                    .append(fault.chain())
                    .append(", écriture ")
                    .append(fault.sequence())
                    .append(" : ")
                    .append(inFrench(fault.kind()));
        }
        return lines.toString();
    }

    private static String inFrench(ChainFault.Kind kind) {
        return switch (kind) {
            case ALTERED -> "son contenu n’est plus celui qui a été scellé";
            case MISSING -> "elle a été supprimée";
            case UNLINKED -> "elle ne suit pas la précédente : l’une des deux a été insérée ou récrite";
            case DUPLICATED -> "une autre écriture occupe la même place";
            case REWRITTEN -> "elle n’est plus celle qui a été relevée lors d’une vérification précédente";
        };
    }
}
