package fr.viaduc.web.api;

import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collection;

/**
 * An object of values of the trade: amounts as decimal text with their currency, shares as a percentage in decimal text,
 * days and instants in ISO 8601, constants by their name, nothing as null.
 */
final class JsonObjectOf {

    private static final String CURRENCY = "EUR";

    private final JsonObjectBuilder object = Json.createObjectBuilder();

    JsonObjectOf add(String name, Object value) {
        object.add(name, json(value));
        return this;
    }

    JsonObject build() {
        return object.build();
    }

    private static JsonValue json(Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof Money amount) {
            return Json.createObjectBuilder()
                    .add("amount", amount.toString())
                    .add("currency", CURRENCY)
                    .build();
        }
        if (value instanceof Boolean yes) {
            return yes ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Integer || value instanceof Long) {
            return Json.createValue(((Number) value).longValue());
        }
        if (value instanceof Collection<?> several) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            several.forEach(each -> array.add(json(each)));
            return array.build();
        }
        return Json.createValue(value instanceof Rate share ? percent(share) : text(value));
    }

    private static String text(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    private static String percent(Rate share) {
        return share.percent().replaceAll("[^\\d,]", "").replace(',', '.');
    }
}
