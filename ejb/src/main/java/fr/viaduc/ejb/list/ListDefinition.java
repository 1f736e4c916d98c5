package fr.viaduc.ejb.list;

import fr.viaduc.domain.identity.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A list of the portal: where its rows come from, which columns it has, for whom it is.
 *
 * <pre>{@code
 * @Dependent
 * public class CallList extends ListDefinition {
 *     public CallList() {
 *         super("calls", "call", Role.GRANT_MANAGER, Role.VALIDATOR);
 *         from("call_for_projects c JOIN intermediate_body b ON b.id = c.body_id");
 *         id("c.id");
 *         text("title", "c.title").searched().link("/staff/call/view?id={id}");
 *         status("status", "c.status", CallStatus.class);
 *         money("envelope", "c.envelope");
 *         instant("closesAt", "c.closes_at");
 *         sortedBy("-closesAt");
 *     }
 * }
 * }</pre>
 *
 * <p>It has the scope {@code @Dependent}, because nothing stands between it and {@link ListDefinitions}, which keeps it.
 * All SQL is written here by us; what a person types only ever travels as a bound parameter. Rows of others are hidden
 * by row-level security. Column names on screen are the texts {@code <feature>.<key>}, the caption is
 * {@code <feature>.list.<name>}.
 */
public abstract class ListDefinition {

    private final String name;
    private final String feature;
    private final Set<Role> roles;
    private final Map<String, ListColumn> columns = new LinkedHashMap<>();
    private final Map<String, String> scopes = new LinkedHashMap<>();
    private final List<String> conditions = new ArrayList<>();
    private boolean openToPublic;
    private boolean openToPersons;
    private boolean nominative;
    private String source;
    private String sort;

    /**
     * @param name its name in addresses, unique in the portal, such as {@code calls}
     * @param feature the feature whose texts name its columns
     * @param roles those who may open it; see also {@link #openToPublic()} and {@link #openToPersons()}
     */
    protected ListDefinition(String name, String feature, Role... roles) {
        this.name = name;
        this.feature = feature;
        this.roles = roles.length == 0 ? Set.of() : EnumSet.copyOf(List.of(roles));
    }

    /** Open to anybody, without log-in. */
    protected final void openToPublic() {
        openToPublic = true;
    }

    /** Open to anybody who is logged in. */
    protected final void openToPersons() {
        openToPersons = true;
    }

    /** Tells of persons by name: whoever takes it away leaves a trace. */
    protected final void nominative() {
        nominative = true;
    }

    /** The tables, with their joins. One row of it is one row of the list. */
    protected final void from(String tables) {
        source = tables;
    }

    /** A condition that always holds. */
    protected final void where(String condition) {
        conditions.add(condition);
    }

    /** The list is always about one thing, whose id comes with the page: {@code scope("operation", "r.operation_id")}. */
    protected final void scope(String parameter, String expression) {
        scopes.put(parameter, expression);
    }

    /** Identifier of the row, under the key {@code id}. */
    protected final ListColumn id(String expression) {
        return id("id", expression);
    }

    /** Another identifier, for links. */
    protected final ListColumn id(String key, String expression) {
        return column(key, expression, ColumnType.ID, null);
    }

    protected final ListColumn text(String key, String expression) {
        return column(key, expression, ColumnType.TEXT, null);
    }

    protected final ListColumn money(String key, String expression) {
        return column(key, expression, ColumnType.MONEY, null);
    }

    protected final ListColumn date(String key, String expression) {
        return column(key, expression, ColumnType.DATE, null);
    }

    protected final ListColumn instant(String key, String expression) {
        return column(key, expression, ColumnType.INSTANT, null);
    }

    protected final ListColumn integer(String key, String expression) {
        return column(key, expression, ColumnType.INTEGER, null);
    }

    protected final ListColumn rate(String key, String expression) {
        return column(key, expression, ColumnType.RATE, null);
    }

    protected final ListColumn yesNo(String key, String expression) {
        return column(key, expression, ColumnType.BOOLEAN, null);
    }

    protected final ListColumn status(String key, String expression, Class<? extends Enum<?>> constants) {
        return column(key, expression, ColumnType.STATUS, constants);
    }

    /** One of a few constants that say what a row is rather than where it stands: shown in words, without a badge. */
    protected final ListColumn kind(String key, String expression, Class<? extends Enum<?>> constants) {
        return status(key, expression, constants).inWords();
    }

    /** A filter by day for rows that hold from a first to a last day, either of which may be null for an open end. */
    protected final ListColumn holding(String key, String first, String last) {
        return column(key, "daterange(" + first + ", " + last + ", '[]')", ColumnType.HOLDING, null);
    }

    /** A column that holds keys of French texts; {@link ListColumn#among} lets it be filtered. */
    protected final ListColumn label(String key, String expression) {
        return column(key, expression, ColumnType.LABEL, null);
    }

    /** The order before anybody sorts: a column's key, with a minus sign before it for descending. */
    protected final void sortedBy(String key) {
        sort = key;
    }

    private ListColumn column(String key, String expression, ColumnType type, Class<? extends Enum<?>> constants) {
        ListColumn column = new ListColumn(key, expression, type, constants);
        if (columns.put(key, column) != null) {
            throw new IllegalArgumentException("The list " + name + " has the column " + key + " twice");
        }
        return column;
    }

    /** Its name in addresses. */
    public String name() {
        return name;
    }

    /** The feature whose texts name its columns. */
    public String feature() {
        return feature;
    }

    /** Its columns, in their order. */
    public List<ListColumn> columns() {
        return List.copyOf(columns.values());
    }

    /** The column of this key. */
    public Optional<ListColumn> column(String key) {
        return Optional.ofNullable(columns.get(key));
    }

    /** Names of the ids without which it cannot be opened. */
    public Set<String> scopes() {
        return Set.copyOf(scopes.keySet());
    }

    /** The order before anybody sorts. */
    public String sort() {
        return sort == null ? columns.keySet().iterator().next() : sort;
    }

    /** Whether the search field has anything to search. */
    public boolean isSearchable() {
        return columns.values().stream().anyMatch(ListColumn::isSearched);
    }

    /** Those who may open it; empty when that does not depend on a role. */
    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    boolean isNominative() {
        return nominative;
    }

    boolean isOpenToPublic() {
        return openToPublic;
    }

    boolean isOpenToPersons() {
        return openToPersons;
    }

    String source() {
        return source;
    }

    List<String> conditions() {
        return conditions;
    }

    Map<String, String> scopeExpressions() {
        return scopes;
    }
}
