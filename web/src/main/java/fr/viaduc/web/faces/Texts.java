package fr.viaduc.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The French words of a page: texts with arguments, labels, values. */
@Named("texts")
@ApplicationScoped
public class Texts {

    /** The text of the key. */
    public String of(String key) {
        return French.text(key);
    }

    /** The text of the key with its arguments in place. */
    public String of(String key, Object first) {
        return French.text(key, first == null ? "" : first);
    }

    /** The text of the key with its arguments in place. */
    public String of(String key, Object first, Object second) {
        return French.text(key, first == null ? "" : first, second == null ? "" : second);
    }

    /** The text of the key with its arguments in place. */
    public String of(String key, Object first, Object second, Object third) {
        return French.text(key, first == null ? "" : first, second == null ? "" : second, third == null ? "" : third);
    }

    /** The text of the key, or null when it has none: hints and helps are optional. */
    public String optional(String key) {
        return French.has(key) ? French.text(key) : null;
    }

    /** The label of a field: the given one, or the text {@code <feature>.<id>}. */
    public String field(Object given, Object feature, String id) {
        return given == null || given.toString().isEmpty() ? French.text(feature + "." + id) : given.toString();
    }

    /** The hint of a field: the given one, or the text {@code <feature>.<id>.hint} if there is one. */
    public String hint(Object given, Object feature, String id) {
        return given == null || given.toString().isEmpty() ? optional(feature + "." + id + ".hint") : given.toString();
    }

    /** The value as French people write it. */
    public String show(Object value) {
        return French.show(value);
    }

    /** The value as French people write it, or the words for nothing. */
    public String orNone(Object value) {
        String shown = French.show(value);
        return shown.isEmpty() ? French.text("tag.none") : shown;
    }

    /** The message key of a constant known by the simple name of its type. */
    public String enumKey(String type, Object constant) {
        return "enum." + type + "." + constant;
    }

    /** The French name of a role by its standard name. */
    public String role(String name) {
        return French.text("enum.Role." + name);
    }

    /** The day in full, such as 1er décembre 2026. */
    public String longDay(LocalDate day) {
        return French.longDay(day);
    }

    /** The time of day in mainland France, such as 14 h 02. */
    public String time(Instant instant) {
        return French.timeOfDay(instant);
    }

    /** The constants of an enum, for a choice, by class name such as {@code fr.viaduc.domain.call.CallKind}. */
    public List<Enum<?>> constants(String className) {
        try {
            Class<?> type =
                    Class.forName(className, true, Thread.currentThread().getContextClassLoader());
            return Arrays.stream(type.getEnumConstants())
                    .<Enum<?>>map(constant -> (Enum<?>) constant)
                    .toList();
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("No enum " + className, e);
        }
    }
}
