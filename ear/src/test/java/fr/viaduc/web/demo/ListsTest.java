package fr.viaduc.web.demo;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.viaduc.bench.Acting;
import fr.viaduc.bench.InPortal;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.ParisTime;
import fr.viaduc.ejb.identity.CallerName;
import fr.viaduc.ejb.list.ColumnType;
import fr.viaduc.ejb.list.ExportLabels;
import fr.viaduc.ejb.list.Label;
import fr.viaduc.ejb.list.ListColumn;
import fr.viaduc.ejb.list.ListDefinition;
import fr.viaduc.ejb.list.ListDefinitions;
import fr.viaduc.ejb.list.ListExport;
import fr.viaduc.ejb.list.ListExport.Format;
import fr.viaduc.ejb.list.ListFilter;
import fr.viaduc.ejb.list.ListQueries;
import fr.viaduc.ejb.list.ListRequest;
import fr.viaduc.ejb.list.ListResult;
import fr.viaduc.ejb.list.ListRow;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every list of the portal, found where it is declared, on the data of the demonstration. */
@InPortal
class ListsTest {

    private static final String FORMULA = "=HYPERLINK(\"https://ailleurs.example\";\"Ouvrir\")";
    private static final int LISTS_WITH_ROWS = 10;
    private static final ExportLabels LABELS =
            new ExportLabels("Liste", ListColumn::key, Enum::name, Label::key, "Oui", "Non");

    @Inject
    private ListDefinitions definitions;

    @Inject
    private ListQueries lists;

    @Inject
    private ListExport export;

    @Inject
    private ToldDemonstration demonstration;

    @Resource(lookup = "java:app/jdbc/viaduc")
    private DataSource source;

    private final Set<String> withRows = new TreeSet<>();

    @Test
    @DisplayName(
            "R-LIST-1 R-LIST-2 R-LIST-3 each list opens, sorts, filters, searches and pages, and its files hold the same rows")
    void eachListIsWhole() throws Exception {
        Stage stage = demonstration.stage(Acting.response());
        UUID body = stage.the("body grenoble");
        UUID draft = stage.the("operation draft");
        UUID carrier = value("SELECT organisation_id FROM operation WHERE id = ?", draft);
        List<UUID> things = values(
                "SELECT id FROM operation WHERE body_id = ? UNION SELECT id FROM global_grant"
                        + " WHERE body_id = ?1 UNION SELECT id FROM budget_line WHERE body_id = ?1",
                body);
        rename(draft, FORMULA);
        for (ListDefinition definition : definitions.all()) {
            CallerName person = person(definition, body, carrier);
            Acting.as(person, () -> {
                assertDoesNotThrow(() -> inspect(definition, things), definition.name());
                return null;
            });
        }
        assertTrue(withRows.size() >= LISTS_WITH_ROWS, () -> "Only these lists had rows: " + withRows);
    }

    private static CallerName person(ListDefinition definition, UUID body, UUID carrier) {
        Role role = definition.roles().stream().sorted().findFirst().orElse(Role.GRANT_MANAGER);
        return new CallerName(
                UUID.randomUUID(),
                role.isCarrierRole() ? null : body,
                role.isCarrierRole() ? carrier : null,
                null,
                Set.of(role),
                "Personne " + role);
    }

    private void inspect(ListDefinition definition, List<UUID> things) throws IOException {
        ListRequest all = request(definition, things);
        ListResult first = lists.page(all);
        if (!first.rows().isEmpty()) {
            withRows.add(definition.name());
        }
        inspectSorting(definition, all, first.total());
        inspectFilters(definition, all, first);
        inspectPaging(all, first);
        inspectFiles(definition, all, first.total());
    }

    /** The whole list, about the first thing for which it has rows. */
    private ListRequest request(ListDefinition definition, List<UUID> things) {
        ListRequest all = ListRequest.all(definition.name());
        if (definition.scopes().isEmpty()) {
            return all;
        }
        String parameter = definition.scopes().iterator().next();
        return things.stream()
                .map(thing -> all.about(parameter, thing))
                .filter(request -> lists.page(request).total() > 0)
                .findFirst()
                .orElse(all.about(parameter, things.get(0)));
    }

    private void inspectSorting(ListDefinition definition, ListRequest all, long total) {
        for (ListColumn column : definition.columns()) {
            if (column.isSortable()) {
                ListResult up = lists.page(all.sorted(column.key()));
                ListResult down = lists.page(all.sorted("-" + column.key()));
                assertEquals(total, up.total());
                assertEquals(total, down.total());
                mustBeSorted(column, up.rows(), 1);
                mustBeSorted(column, down.rows(), -1);
            }
        }
    }

    @SuppressWarnings("unchecked") // because the values of one column are of one comparable type
    private static void mustBeSorted(ListColumn column, List<ListRow> rows, int direction) {
        if (column.type() == ColumnType.TEXT || column.type() == ColumnType.STATUS) {
            return; // because the database decides by French collation, and by the name of a constant
        }
        List<Object> values = rows.stream()
                .map(row -> row.get(column.key()))
                .filter(Objects::nonNull)
                .toList();
        for (int i = 1; i < values.size(); i++) {
            int compared = ((Comparable<Object>) values.get(i - 1)).compareTo(values.get(i));
            assertTrue(compared * direction <= 0, column.key() + " " + values);
        }
    }

    private void inspectFilters(ListDefinition definition, ListRequest all, ListResult first) {
        for (ListColumn column : definition.columns()) {
            if (!column.isFilterable()) {
                continue;
            }
            for (String hostile : List.of("'", "%", "\\", "_", ") OR (1=1", "\0", "🦊")) {
                assertTrue(lists.page(all.filtered(column.key(), filter(column, hostile)))
                                .total()
                        <= first.total());
            }
            if (column.type() == ColumnType.HOLDING) { // because a row holds on days and shows none
                assertEquals(
                        List.of(),
                        lists.page(all.filtered(column.key(), ListFilter.of("2026-06-01")))
                                .ignored());
                continue;
            }
            first.rows().stream()
                    .map(row -> row.get(column.key()))
                    .filter(value -> value != null && !value.toString().isBlank())
                    .findFirst()
                    .ifPresent(value -> mustBeFound(
                            column, value, lists.page(all.filtered(column.key(), filter(column, typed(value))))));
        }
        if (definition.isSearchable()) {
            assertEquals(
                    0, lists.page(all.searching("mot-qui-n-existe-nulle-part")).total());
        }
    }

    private static void mustBeFound(ListColumn column, Object value, ListResult found) {
        assertEquals(List.of(), found.ignored());
        assertTrue(found.total() > 0, () -> column.key() + " " + value);
        if (column.type() != ColumnType.TEXT && column.type() != ColumnType.INSTANT) {
            assertEquals(
                    Set.of(value),
                    new java.util.HashSet<>(found.rows().stream()
                            .map(row -> row.get(column.key()))
                            .toList()));
        }
    }

    private static String typed(Object value) {
        if (value instanceof Label label) {
            return label.key();
        }
        return value instanceof Instant instant
                ? ParisTime.wallClock(instant).toLocalDate().toString()
                : value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    private static ListFilter filter(ListColumn column, String typed) {
        return column.type().isRange() ? ListFilter.between(typed, typed) : ListFilter.of(typed);
    }

    private void inspectPaging(ListRequest all, ListResult first) {
        ListRequest far = new ListRequest(all.name(), "", Map.of(), "", 1_000_000, 20, all.scope());
        assertEquals(first.pages(), lists.page(far).page());
        assertTrue(first.rows().size() <= all.size());
        if (first.pages() > 1) {
            ListRequest second = new ListRequest(all.name(), "", Map.of(), "", 2, 20, all.scope());
            lists.page(second).rows().forEach(row -> assertFalse(first.rows().contains(row), "A row on two pages"));
        }
    }

    private void inspectFiles(ListDefinition definition, ListRequest all, long total) throws IOException {
        List<ListColumn> columns =
                definition.columns().stream().filter(ListColumn::isExported).toList();
        List<ListRow> rows = new ArrayList<>();
        lists.stream(all, rows::add);
        assertEquals(total, rows.size());
        List<List<String>> csv = csv(all);
        List<List<String>> xlsx = xlsx(all, columns.size());
        List<String> head = columns.stream().map(ListColumn::key).toList();
        assertEquals(head, csv.get(0));
        assertEquals(head, xlsx.get(0));
        assertEquals(total + 1, csv.size());
        assertEquals(total + 1, xlsx.size());
        for (int i = 0; i < rows.size(); i++) {
            for (int c = 0; c < columns.size(); c++) {
                Object value = rows.get(i).get(columns.get(c).key());
                mustBeTheSame(
                        columns.get(c),
                        value,
                        csv.get(i + 1).get(c),
                        xlsx.get(i + 1).get(c));
            }
        }
    }

    private static void mustBeTheSame(ListColumn column, Object value, String csv, String xlsx) {
        if (value == null) {
            assertEquals("", csv);
            assertEquals("", xlsx);
        } else if (column.type() == ColumnType.TEXT) {
            boolean formula = !value.toString().isEmpty()
                    && "=+-@\t\r\n".indexOf(value.toString().charAt(0)) >= 0;
            assertEquals(formula ? "'" + value : value.toString(), csv);
            assertEquals(csv, xlsx);
        } else if (column.type() == ColumnType.STATUS) {
            assertEquals(((Enum<?>) value).name(), csv);
            assertEquals(csv, xlsx);
        } else if (column.type() == ColumnType.MONEY) {
            assertEquals(value.toString().replace('.', ','), csv);
            assertEquals(0, new java.math.BigDecimal(xlsx).compareTo(new java.math.BigDecimal(value.toString())));
        } else {
            assertFalse(csv.isEmpty());
            assertFalse(xlsx.isEmpty());
        }
    }

    private List<List<String>> csv(ListRequest request) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        export.write(request, Format.CSV, LABELS, file);
        String text = file.toString(StandardCharsets.UTF_8);
        assertEquals('\ufeff', text.charAt(0));
        List<List<String>> read = new ArrayList<>();
        CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(';').ofCsvRecord(text.substring(1));
        reader.forEach(line -> read.add(line.getFields()));
        return read;
    }

    private List<List<String>> xlsx(ListRequest request, int columns) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        export.write(request, Format.XLSX, LABELS, file);
        return SheetFile.read(file.toByteArray(), columns);
    }

    private void rename(UUID operation, String title) throws SQLException {
        asPortal(connection -> {
            try (var update = connection.prepareStatement("UPDATE operation SET title = ? WHERE id = ?")) {
                update.setString(1, title);
                update.setObject(2, operation);
                assertEquals(1, update.executeUpdate());
            }
            return null;
        });
    }

    private UUID value(String sql, UUID id) throws SQLException {
        return values(sql, id).get(0);
    }

    private List<UUID> values(String sql, UUID id) throws SQLException {
        return asPortal(connection -> {
            List<UUID> found = new ArrayList<>();
            try (var query = connection.prepareStatement(sql.replace("?1", "?"))) {
                for (int i = 1; i <= query.getParameterMetaData().getParameterCount(); i++) {
                    query.setObject(i, id);
                }
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        found.add(rows.getObject(1, UUID.class));
                    }
                }
            }
            return found;
        });
    }

    /** Work on a connection. */
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T asPortal(Work<T> work) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (var system = connection.prepareStatement("SELECT set_config('viaduc.system', 'on', true)")) {
                system.execute();
            }
            T result = work.on(connection);
            connection.commit();
            return result;
        }
    }
}
