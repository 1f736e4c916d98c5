package fr.viaduc.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What the field tags ask while they are rendered. */
@Named("fieldHelp")
@ApplicationScoped
public class FieldHelp {

    private static final int COUNTED_FROM = 300;
    private static final Map<String, String> HTML_TYPES =
            Map.of("email", "email", "tel", "tel", "url", "url", "search", "search");
    private static final Map<String, String> INPUT_MODES = Map.of("integer", "numeric", "decimal", "decimal");

    @Inject
    private Texts texts;

    /** Ids of the texts that describe an input: hint, counter, and error when there is one. */
    public String describedBy(UIComponent input, String hint, Object maxlength) {
        String id = input.getClientId();
        List<String> ids = new ArrayList<>();
        if (input instanceof EditableValueHolder field && !field.isValid()) {
            ids.add(id + "-error");
        }
        if (hint != null && !hint.isEmpty()) {
            ids.add(id + "-hint");
        }
        if (maxlength != null
                && !maxlength.toString().isEmpty()
                && Integer.parseInt(maxlength.toString()) >= COUNTED_FROM) {
            ids.add(id + "-count");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /** The id of the field to which a part of it, such as its group or its label, belongs. */
    public String field(UIComponent part) {
        return part.getClientId().replaceAll("-(group|label|hint|error)$", "");
    }

    /** Ids of the texts that describe a group of options. */
    public String groupDescribedBy(UIComponent group, String hint) {
        String id = field(group);
        String error = id + "-error";
        return hint == null || hint.isEmpty() ? error : error + " " + id + "-hint";
    }

    /** The {@code type} of the HTML input. */
    public String htmlType(String type) {
        return type == null ? "text" : HTML_TYPES.getOrDefault(type, "text");
    }

    /** The keyboard that a phone shows; null for the common one. */
    public String inputMode(String type) {
        return type == null ? null : INPUT_MODES.get(type);
    }

    /** The choices of a field: those given, else all constants of the enum. */
    public List<Choice> choices(Object items, String enumClass) {
        return enumClass == null || enumClass.isEmpty() ? Choice.list(items) : Choice.list(texts.constants(enumClass));
    }

    /** The labels of what is chosen. */
    public String chosen(List<Choice> choices, Object value) {
        if (value instanceof Collection<?> several) {
            String labels = several.stream().map(one -> chosen(choices, one)).collect(Collectors.joining(", "));
            return labels.isEmpty() ? texts.orNone(null) : labels;
        }
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElseGet(() -> texts.orNone(value));
    }

    /** An id made of a heading. */
    public String anchor(String heading) {
        return heading == null
                ? null
                : Normalizer.normalize(heading, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
    }
}
