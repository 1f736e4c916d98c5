package fr.viaduc.bench;

import fr.viaduc.bench.Client.Answer;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A form of a page as a browser sends it: what stands in its fields, what is typed over it, and the button pressed. */
public final class Form {

    private static final String BOUNDARY = "----limite-du-test";
    private static final Pattern CONTROL = Pattern.compile(
            "<input\\b[^>]*>|<textarea\\b[^>]*>(.*?)</textarea>|<select\\b[^>]*>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option\\b[^>]*\\bselected[^>]*>");

    /** What a field asks for. */
    public enum Kind {
        WORDS,
        AMOUNT,
        DAY,
        MOMENT,
        OTHER
    }

    /**
     * A field that is shown.
     *
     * @param longest how many signs it takes at most; 0 when it does not say so
     */
    public record Field(String name, Kind kind, int longest) {}

    private record File(String field, String name, byte[] content) {}

    private final String path;
    private final String id;
    private final String html;
    private final List<Field> fields = new ArrayList<>();
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<File> files = new ArrayList<>();

    private Form(String path, String id, String html) {
        this.path = path;
        this.id = id;
        this.html = html;
        CONTROL.matcher(html).results().forEach(this::read);
    }

    /** The form of this id on a page; the page must hold it. */
    public static Form in(Answer page, String path, String id) {
        Matcher found = Pattern.compile("<form id=\"" + Pattern.quote(id) + "\".*?</form>", Pattern.DOTALL)
                .matcher(page.body());
        if (!found.find()) {
            throw new IllegalArgumentException(
                    "No form " + id + " on " + path + ": " + page.status() + " " + page.location());
        }
        return new Form(path, id, found.group());
    }

    /** The ids of the forms of this name on a page that shows one in each row of a list. */
    public static List<String> idsIn(Answer page, String name) {
        return Pattern.compile("<form id=\"([^\"]*:" + name + ")\"")
                .matcher(page.body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private void read(MatchResult control) {
        String tag = control.group().substring(0, control.group().indexOf('>') + 1);
        String type = attribute(tag, "type").orElse("text");
        String name = attribute(tag, "name").orElse("");
        if (name.isEmpty() || List.of("submit", "button", "file").contains(type)) {
            return;
        }
        if (control.group(2) != null) {
            chosen(control.group(2)).ifPresent(value -> put(name, value));
        } else if (type.equals("checkbox") || type.equals("radio")) {
            if (tag.contains(" checked")) {
                put(name, attribute(tag, "value").orElse("on"));
            }
        } else {
            put(
                    name,
                    unescaped(control.group(1) == null ? attribute(tag, "value").orElse("") : control.group(1)));
            if (!type.equals("hidden")) {
                int longest = attribute(tag, "data-max").map(Integer::valueOf).orElse(0);
                fields.add(new Field(name, kind(tag, type), longest));
            }
        }
    }

    private static Kind kind(String tag, String type) {
        return switch (type) {
            case "date" -> Kind.DAY;
            case "datetime-local" -> Kind.MOMENT;
            case "password" -> Kind.OTHER;
            default -> tag.contains("input-amount") ? Kind.AMOUNT : Kind.WORDS;
        };
    }

    private static Optional<String> chosen(String options) {
        Matcher chosen = CHOSEN.matcher(options);
        return chosen.find() ? attribute(chosen.group(), "value") : Optional.empty();
    }

    private static Optional<String> attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? Optional.of(unescaped(found.group(1))) : Optional.empty();
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private void put(String name, String value) {
        values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }

    /** The fields in which somebody types, in their order. */
    public List<Field> fields() {
        return fields;
    }

    /** Whether one of the fields holds this text. */
    public boolean holds(String text) {
        return values.values().stream().anyMatch(value -> value.contains(text));
    }

    /** The name under which what is typed is kept, when it is. */
    public Optional<String> draftKey() {
        return attribute(html.substring(0, html.indexOf('>')), "data-draft");
    }

    /** The buttons, by their names. */
    public List<String> buttons() {
        return CONTROL.matcher(html)
                .results()
                .map(MatchResult::group)
                .filter(tag -> attribute(tag, "type").filter("submit"::equals).isPresent())
                .flatMap(tag -> attribute(tag, "name").stream())
                .toList();
    }

    /** Types into a field, or chooses, in place of what stands there. */
    public Form type(String field, String... typed) {
        values.put(field.startsWith(id + ":") ? field : id + ":" + field, List.of(typed));
        return this;
    }

    /** Ticks every box of that name, and the first of the options of that name. */
    public Form tickAll(String field) {
        Pattern box = Pattern.compile("<input\\b[^>]*\\sname=\"" + id + ":" + field + "\"[^>]*>");
        return type(
                field,
                box.matcher(html)
                        .results()
                        .map(found -> attribute(found.group(), "value").orElse("on"))
                        .toArray(String[]::new));
    }

    /** Chooses this answer wherever it can be chosen. */
    public Form answerAll(String answer) {
        CONTROL.matcher(html)
                .results()
                .map(MatchResult::group)
                .filter(tag -> tag.contains("type=\"radio\"")
                        && attribute(tag, "value").filter(answer::equals).isPresent())
                .forEach(tag -> type(attribute(tag, "name").orElseThrow(), answer));
        return this;
    }

    /** Adds a file. */
    public Form attach(String field, String name, byte[] content) {
        files.add(new File(id + ":" + field, name, content));
        return this;
    }

    /** Sends the form with one of its buttons. */
    public Answer press(Client person, String button) {
        Map<String, List<String>> sent = new LinkedHashMap<>(values);
        String pressed = button.startsWith(id + ":") ? button : id + ":" + button;
        sent.put(pressed, List.of(pressed));
        boolean withFiles = html.startsWith("multipart", html.indexOf("enctype=\"") + "enctype=\"".length());
        return person.send(person.request(path)
                .header("Origin", Client.origin())
                .header(
                        "Content-Type",
                        withFiles ? "multipart/form-data; boundary=" + BOUNDARY : "application/x-www-form-urlencoded")
                .POST(withFiles ? BodyPublishers.ofByteArray(parts(sent)) : BodyPublishers.ofString(pairs(sent))));
    }

    private static String pairs(Map<String, List<String>> sent) {
        return sent.entrySet().stream()
                .flatMap(field -> field.getValue().stream()
                        .map(value -> Client.encode(field.getKey()) + "=" + Client.encode(value)))
                .collect(Collectors.joining("&"));
    }

    private byte[] parts(Map<String, List<String>> sent) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        sent.forEach((name, given) ->
                given.forEach(value -> part(body, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8))));
        files.forEach(file -> part(
                body,
                "name=\"" + file.field() + "\"; filename=\"" + file.name() + "\"\r\nContent-Type: application/pdf",
                file.content()));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static void part(ByteArrayOutputStream body, String head, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
