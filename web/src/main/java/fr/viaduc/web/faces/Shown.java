package fr.viaduc.web.faces;

import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The values of a form at one moment, as a page shows them.
 *
 * @param values the text of each property, by its name
 */
public record Shown(HashMap<String, String> values) implements Serializable {

    /** The values as they stand now: of a map by its keys, of anything else by its properties. */
    public static Shown of(Object input) {
        HashMap<String, String> values = new HashMap<>();
        if (input instanceof Map<?, ?> map) {
            map.forEach((name, value) -> values.put(String.valueOf(name), French.show(value)));
            return new Shown(values);
        }
        try {
            for (PropertyDescriptor property :
                    Introspector.getBeanInfo(input.getClass()).getPropertyDescriptors()) {
                if (property.getReadMethod() != null && property.getWriteMethod() != null) {
                    values.put(
                            property.getName(),
                            French.show(property.getReadMethod().invoke(input)));
                }
            }
        } catch (IntrospectionException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException(input.getClass().getName(), e);
        }
        return new Shown(values);
    }

    Optional<String> of(String property) {
        return Optional.ofNullable(values.get(property));
    }
}
