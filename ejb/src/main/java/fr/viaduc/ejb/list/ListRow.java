package fr.viaduc.ejb.list;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One row.
 *
 * @param values by key of the column; what the database leaves empty is null
 */
public record ListRow(Map<String, Object> values) {

    public ListRow {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The value of a column; null when it is empty. */
    public Object get(String key) {
        return values.get(key);
    }
}
