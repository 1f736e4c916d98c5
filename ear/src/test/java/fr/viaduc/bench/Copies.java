package fr.viaduc.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Copies of one record with everything that hangs on it, found by following the foreign keys: what a test needs when it
 * needs many of a thing that takes long to make. History is not copied.
 */
public final class Copies {

    private static final Set<String> LEFT_OUT = Set.of("audit_entry", "status_change", "outgoing_mail");
    private static final String CHILDREN =
            """
            SELECT DISTINCT child.relname, a.attname FROM pg_constraint c
            JOIN pg_class child ON child.oid = c.conrelid JOIN pg_class parent ON parent.oid = c.confrelid
            JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
            WHERE c.contype = 'f' AND parent.relname = ?""";

    private final Connection owner;
    private final Set<String> tables;
    private final Map<String, Set<String>> rows = new LinkedHashMap<>();
    private final Set<String> identities = new LinkedHashSet<>();

    private Copies(Connection owner, Set<String> tables) {
        this.owner = owner;
        this.tables = tables;
    }

    /** Makes so many copies of the record and all that hangs on it, and gives their identities. */
    public static List<UUID> of(Connection owner, String table, UUID id, int number) throws SQLException {
        Copies copies = new Copies(owner, Set.of());
        copies.collect(table, "id", id.toString());
        copies.write(number, Map.of());
        List<UUID> made = new ArrayList<>();
        for (int n = 1; n <= number; n++) {
            made.add(copy(id, n));
        }
        return made;
    }

    /**
     * Makes so many copies of the record and of what hangs on it in the given tables.
     *
     * @param others values that differ in each copy, as SQL with {@code n}, by the name of the column
     * @return what takes the copies away again
     */
    public static Copies of(
            Connection owner, String table, UUID id, int number, Set<String> tables, Map<String, String> others)
            throws SQLException {
        Copies copies = new Copies(owner, tables);
        copies.collect(table, "id", id.toString());
        copies.write(number, others);
        return copies;
    }

    /** Takes the copies away again. */
    public void remove(int number) throws SQLException {
        List<String> names = new ArrayList<>(rows.keySet());
        java.util.Collections.reverse(names);
        for (String table : names) {
            try (PreparedStatement statement = owner.prepareStatement("DELETE FROM " + table
                    + " WHERE id IN (SELECT md5(i || n)::uuid FROM unnest(?) i, generate_series(1, ?) n)")) {
                statement.setArray(1, owner.createArrayOf("text", identities.toArray()));
                statement.setInt(2, number);
                statement.executeUpdate();
            }
        }
    }

    private void collect(String table, String column, String value) throws SQLException {
        if (LEFT_OUT.contains(table) || !tables.isEmpty() && !tables.contains(table)) {
            return;
        }
        for (String row :
                texts("SELECT to_jsonb(t)::text FROM " + table + " t WHERE " + column + "::text = ?", value)) {
            if (rows.computeIfAbsent(table, name -> new LinkedHashSet<>()).add(row)) {
                for (String id : texts("SELECT CAST(? AS jsonb) ->> 'id'", row)) {
                    if (id != null && identities.add(id)) {
                        collectChildren(table, id);
                    }
                }
            }
        }
    }

    private void collectChildren(String table, String id) throws SQLException {
        try (PreparedStatement query = owner.prepareStatement(CHILDREN)) {
            query.setString(1, table);
            List<String[]> children = new ArrayList<>();
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    children.add(new String[] {found.getString(1), found.getString(2)});
                }
            }
            for (String[] child : children) {
                collect(child[0], child[1], id);
            }
        }
    }

    private void write(int number, Map<String, String> others) throws SQLException {
        String copied = "?";
        for (String id : identities) {
            copied = "replace(" + copied + ", '" + id + "', md5('" + id + "' || n)::uuid::text)";
        }
        for (Map.Entry<String, Set<String>> table : rows.entrySet()) {
            StringBuilder record = new StringBuilder("CAST(" + copied + " AS jsonb)");
            others.forEach((column, value) -> record.append(" || CASE WHEN CAST(? AS jsonb) ? '")
                    .append(column)
                    .append("' THEN jsonb_build_object('" + column + "', ")
                    .append(value)
                    .append(") ELSE '{}' END"));
            String insert = "INSERT INTO " + table.getKey() + " SELECT (jsonb_populate_record(NULL::" + table.getKey()
                    + ", " + record.toString().replace("jsonb) ? '", "jsonb) ?? '") + ")).* FROM generate_series(1, "
                    + number + ") n";
            try (PreparedStatement statement = owner.prepareStatement(insert)) {
                for (String row : table.getValue()) {
                    for (int i = 1; i <= 1 + others.size(); i++) {
                        statement.setString(i, row);
                    }
                    statement.executeUpdate();
                }
            }
        }
    }

    private static UUID copy(UUID id, int n) {
        try {
            String digits = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("MD5")
                            .digest((id.toString() + n).getBytes(StandardCharsets.UTF_8)));
            return UUID.fromString(digits.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> texts(String sql, String value) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (PreparedStatement query = owner.prepareStatement(sql)) {
            query.setString(1, value);
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    texts.add(found.getString(1));
                }
            }
        }
        return texts;
    }
}
