package fr.viaduc.web.faces;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * One of the values among which a person chooses.
 *
 * @param value what the bean receives: a constant, a UUID, a text
 * @param label what the person reads
 */
public record Choice(Object value, String label) implements Serializable {

    /** A constant under its French label. */
    public static Choice of(Enum<?> constant) {
        return new Choice(constant, French.label(constant));
    }

    /** The value as it travels in the page. */
    public String key() {
        return value instanceof Enum<?> constant ? constant.name() : String.valueOf(value);
    }

    /** Choices from a list of choices or constants, an array of constants, or a map from label to value. */
    static List<Choice> list(Object items) {
        List<Choice> choices = new ArrayList<>();
        if (items instanceof Map<?, ?> map) {
            map.forEach((label, value) -> choices.add(new Choice(value, String.valueOf(label))));
        } else if (items instanceof Object[] array) {
            for (Object item : array) {
                choices.add(from(item));
            }
        } else if (items instanceof Collection<?> collection) {
            for (Object item : collection) {
                choices.add(from(item));
            }
        }
        return choices;
    }

    private static Choice from(Object item) {
        if (item instanceof Choice choice) {
            return choice;
        }
        return item instanceof Enum<?> constant ? of(constant) : new Choice(item, French.show(item));
    }
}
