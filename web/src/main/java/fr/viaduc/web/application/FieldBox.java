package fr.viaduc.web.application;

import fr.viaduc.domain.application.FieldType;
import fr.viaduc.domain.application.SectionField;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.web.faces.Choice;
import fr.viaduc.web.faces.French;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One field of the catalogue on a page: how it is asked and what is typed in it. */
public class FieldBox implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int RADIO_CHOICES = 4;
    private static final int NUMBER_SIZE = 10;
    private static final int SIRET_SIZE = 20;

    private final SectionField field;
    private String text;

    private FieldBox(SectionField field, String text) {
        this.field = field;
        this.text = text == null ? "" : text;
    }

    /** The fields with their answers, in the order of the catalogue. */
    static ArrayList<FieldBox> of(Map<SectionField, String> answers) {
        ArrayList<FieldBox> boxes = new ArrayList<>();
        answers.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .forEach(answer -> boxes.add(new FieldBox(answer.getKey(), answer.getValue())));
        return boxes;
    }

    /** Empty fields, in their order. */
    static ArrayList<FieldBox> empty(List<SectionField> fields) {
        ArrayList<FieldBox> boxes = new ArrayList<>();
        fields.forEach(field -> boxes.add(new FieldBox(field, "")));
        return boxes;
    }

    /** The field. */
    public SectionField getField() {
        return field;
    }

    /** Its id in the page, such as {@code public-summary}. */
    public String getId() {
        return idOf(field);
    }

    /** The id of a field in the page. */
    static String idOf(SectionField field) {
        return field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How it is asked. */
    public String getKind() {
        return switch (field.type()) {
            case LONG_TEXT -> "textarea";
            case DATE -> "date";
            case MONEY -> "money";
            case YES_NO -> "radio";
            case CHOICE -> field.choices().size() <= RADIO_CHOICES ? "radio" : "select";
            case TEXT, EMAIL, INTEGER, DECIMAL, SIRET, COMMUNE -> "field";
        };
    }

    /** The keyboard that fits. */
    public String getInput() {
        return switch (field.type()) {
            case EMAIL -> "email";
            case INTEGER -> "integer";
            default -> "text";
        };
    }

    /** The question. */
    public String getLabel() {
        return French.label(field);
    }

    /** What helps to answer; null for nothing. */
    public String getHint() {
        String key = "application.field." + field.name() + ".hint";
        return French.has(key) ? French.text(key) : null;
    }

    /** Greatest number of characters; null where the type decides. */
    public Integer getMaxlength() {
        return field.type() == FieldType.TEXT || field.type() == FieldType.LONG_TEXT ? field.longest() : null;
    }

    /** Width of a short field, in characters; null for the whole line. */
    public Integer getSize() {
        return switch (field.type()) {
            case INTEGER, DECIMAL -> NUMBER_SIZE;
            case SIRET -> SIRET_SIZE;
            default -> null;
        };
    }

    /** What suggests answers while one is typed; null for nothing. */
    public String getSuggest() {
        return field.type() == FieldType.COMMUNE ? "/communes" : null;
    }

    /** Whether an answer is required before the deposit, when the field is asked. */
    public boolean isExpected() {
        return field.isMandatory();
    }

    /** The values among which one is chosen. */
    public List<Choice> getChoices() {
        return field.choices().stream()
                .map(value -> new Choice(value, label(value)))
                .toList();
    }

    private String label(String value) {
        return field.type() == FieldType.YES_NO
                ? French.text(value.equals("YES") ? "tag.yes" : "tag.no")
                : French.text("enum." + field.choiceType() + "." + value);
    }

    /** The answer as a page of reading shows it. */
    public String getShown() {
        if (text.isEmpty()) {
            return "";
        }
        return switch (field.type()) {
            case DATE -> French.show(getDay());
            case MONEY -> French.show(getAmount());
            case YES_NO, CHOICE -> label(text);
            case DECIMAL -> text.replace('.', ',');
            case TEXT, LONG_TEXT, EMAIL, INTEGER, SIRET, COMMUNE -> text;
        };
    }

    public String getText() {
        return field.type() == FieldType.DECIMAL ? text.replace('.', ',') : text;
    }

    public void setText(String typed) {
        this.text = typed == null ? "" : typed;
    }

    public LocalDate getDay() {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    public void setDay(LocalDate day) {
        this.text = day == null ? "" : day.toString();
    }

    public Money getAmount() {
        return text.isEmpty() ? null : Money.of(text);
    }

    public void setAmount(Money amount) {
        this.text = amount == null ? "" : amount.toString();
    }
}
