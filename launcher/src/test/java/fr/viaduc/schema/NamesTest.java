package fr.viaduc.schema;

import static fr.viaduc.schema.MigratedDatabase.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static final String OURS = " relnamespace = 'public'::regnamespace AND relname <> 'flyway_schema_history' ";

    @Test
    void everyTableHasAPrimaryKey() throws SQLException {
        assertEquals(
                List.of(),
                read(
                        "SELECT relname FROM pg_class WHERE relkind IN ('r', 'p') AND" + OURS
                                + "AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = pg_class.oid AND contype = 'p')"));
    }

    @Test
    void constraintsAreNamedAfterTheirKindAndTheirTable() throws SQLException {
        assertEquals(
                List.of(),
                read(
                        """
                        SELECT relname || '.' || conname FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid
                        WHERE %s AND contype IN ('p', 'f', 'u', 'c', 'x') AND NOT starts_with(conname, left(
                          CASE contype WHEN 'p' THEN 'pk_' WHEN 'f' THEN 'fk_' WHEN 'c' THEN 'ck_' ELSE 'uq_' END || relname, 55))
                        """
                                .formatted(OURS)));
    }

    @Test
    void indexesAreNamedAfterTheirTable() throws SQLException {
        assertEquals(
                List.of(),
                read(
                        """
                        SELECT i.relname FROM pg_index JOIN pg_class i ON i.oid = indexrelid
                          JOIN pg_class ON pg_class.oid = indrelid
                        WHERE pg_class.%s AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = indexrelid)
                          AND NOT starts_with(i.relname, left('ix_' || pg_class.relname, 55))
                          AND NOT (indisunique AND starts_with(i.relname, left('uq_' || pg_class.relname, 55)))
                        """
                                .formatted(OURS.strip().replace("AND relname", "AND pg_class.relname"))));
    }

    @Test
    void columnsHaveTheTypesOfTheHouse() throws SQLException {
        assertEquals(
                List.of(),
                read(
                        """
                        SELECT relname || '.' || attname || ' ' || format_type(atttypid, atttypmod)
                        FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
                        WHERE %s AND relkind IN ('r', 'p') AND attnum > 0 AND NOT attisdropped
                          AND (atttypid IN ('real'::regtype, 'double precision'::regtype, 'money'::regtype,
                              'timestamp'::regtype, 'varchar'::regtype, 'bpchar'::regtype, 'json'::regtype)
                            OR atttypid = 'numeric'::regtype AND atttypmod = -1
                            OR attname = 'id' AND atttypid <> 'uuid'::regtype)
                        """
                                .formatted(OURS)));
    }
}
