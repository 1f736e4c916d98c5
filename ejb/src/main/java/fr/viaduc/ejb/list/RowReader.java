package fr.viaduc.ejb.list;

import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Reads what the database gives as the values of the trade. */
final class RowReader {

    private final ListDefinition definition;

    RowReader(ListDefinition definition) {
        this.definition = definition;
    }

    ListRow read(ResultSet result) throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        for (ListColumn column : definition.columns()) {
            values.put(column.key(), value(column, result));
        }
        return new ListRow(values);
    }

    private static Object value(ListColumn column, ResultSet result) throws SQLException {
        String key = column.key();
        switch (column.type()) {
            case ID:
                return result.getObject(key, UUID.class);
            case DATE:
                return result.getObject(key, LocalDate.class);
            case INSTANT:
                OffsetDateTime moment = result.getObject(key, OffsetDateTime.class);
                return moment == null ? null : moment.toInstant();
            case MONEY:
                BigDecimal amount = result.getBigDecimal(key);
                return amount == null ? null : new Money(amount);
            case RATE:
                BigDecimal share = result.getBigDecimal(key);
                return share == null ? null : Rate.of(share.toPlainString());
            default:
                return result.getObject(key) == null ? null : plain(column, result);
        }
    }

    private static Object plain(ListColumn column, ResultSet result) throws SQLException {
        String key = column.key();
        return switch (column.type()) {
            case INTEGER -> result.getLong(key);
            case BOOLEAN -> result.getBoolean(key);
            case STATUS -> constant(column, result.getString(key));
            case LABEL -> new Label(result.getString(key));
            case TEXT, MONEY, DATE, HOLDING, INSTANT, RATE, ID -> result.getString(key);
        };
    }

    private static Enum<?> constant(ListColumn column, String name) {
        for (Enum<?> constant : column.constants().orElseThrow().getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalStateException("The column " + column.key() + " holds the unknown constant " + name);
    }
}
