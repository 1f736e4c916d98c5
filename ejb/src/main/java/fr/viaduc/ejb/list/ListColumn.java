package fr.viaduc.ejb.list;

import java.util.Optional;

/** One column of a list. Declared in the constructor of a {@link ListDefinition} and never changed after. */
public final class ListColumn {

    private final String key;
    private final String expression;
    private final ColumnType type;
    private final Class<? extends Enum<?>> constants;
    private boolean sortable;
    private boolean filterable;
    private boolean searched;
    private boolean shown = true;
    private boolean exported = true;
    private boolean badge;
    private String link;
    private String keys = "";

    ListColumn(String key, String expression, ColumnType type, Class<? extends Enum<?>> constants) {
        if (!key.matches("[a-z][A-Za-z0-9]*")) {
            throw new IllegalArgumentException("Not the key of a column: " + key);
        }
        this.key = key;
        this.expression = expression;
        this.type = type;
        this.constants = constants;
        this.badge = type == ColumnType.STATUS;
        this.sortable = type != ColumnType.ID && type != ColumnType.HOLDING && type != ColumnType.LABEL;
        this.filterable = type != ColumnType.ID && type != ColumnType.RATE && type != ColumnType.LABEL;
        if (type == ColumnType.ID || type == ColumnType.HOLDING) {
            shown = false;
            exported = false;
        }
    }

    ListColumn inWords() {
        badge = false;
        return this;
    }

    /** Found by the search field above the list. */
    public ListColumn searched() {
        searched = true;
        return this;
    }

    /** Not offered among the filters. */
    public ListColumn unfiltered() {
        filterable = false;
        return this;
    }

    /** Not offered for sorting. */
    public ListColumn unsorted() {
        sortable = false;
        return this;
    }

    /** In the exports, not on the page. */
    public ListColumn exportOnly() {
        shown = false;
        return this;
    }

    /** Neither on the page nor in the exports: for links and filters. */
    public ListColumn hidden() {
        shown = false;
        exported = false;
        return this;
    }

    /** Of texts whose keys begin like this, among which the list can be filtered. */
    public ListColumn among(String prefix) {
        keys = prefix;
        filterable = true;
        return this;
    }

    /** Leads to a page, such as {@code /staff/call/view?id={id}} where {@code {id}} is another column. */
    public ListColumn link(String pattern) {
        link = pattern;
        return this;
    }

    /** Its key, which is also the end of its message key. */
    public String key() {
        return key;
    }

    /** What it holds. */
    public ColumnType type() {
        return type;
    }

    /** Its constants when it holds a status. */
    public Optional<Class<? extends Enum<?>>> constants() {
        return Optional.ofNullable(constants);
    }

    /** Whether the list can be sorted by it. */
    public boolean isSortable() {
        return sortable;
    }

    /** Whether it can be filtered. */
    public boolean isFilterable() {
        return filterable;
    }

    /** Whether the page shows it. */
    public boolean isShown() {
        return shown;
    }

    /** Whether the exports hold it. */
    public boolean isExported() {
        return exported;
    }

    /** Whether its value is a status that the page marks with a badge. */
    public boolean isBadge() {
        return badge;
    }

    /** Pattern of the page to which it leads. */
    public Optional<String> link() {
        return Optional.ofNullable(link);
    }

    /** How the keys of its texts begin. */
    public String keys() {
        return keys;
    }

    boolean isSearched() {
        return searched;
    }

    String expression() {
        return expression;
    }
}
