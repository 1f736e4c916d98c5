package fr.viaduc.safety;

import fr.viaduc.bench.Bench;
import fr.viaduc.bench.Client;
import fr.viaduc.bench.Client.Answer;
import fr.viaduc.bench.Form;
import fr.viaduc.bench.Place;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The demonstration as its people see it from outside. */
final class Demonstration {

    /** The day on which the demonstration is met, whenever its tests run: its files are carried out until the end of this year. */
    static final Instant DAY = Instant.parse("2026-11-30T09:00:00Z");

    private static final String PASSWORD = "pont-de-pierre-42";
    private static final Pattern NAME = Pattern.compile("\\{([^}]+)}");
    private static final Map<String, Client> PEOPLE = new ConcurrentHashMap<>();
    private static final Map<String, String> MADE = new ConcurrentHashMap<>();

    private Demonstration() {}

    /** Somebody of the demonstration, logged in; the part of the address before the @ suffices for those of the body. */
    static Client person(String login) {
        return PEOPLE.computeIfAbsent(login, Demonstration::comeIn);
    }

    /** The same, newly logged in. */
    static Client comeIn(String login) {
        the("body grenoble");
        Client client = new Client();
        String email = login.contains("@") ? login : login + "@demo.viaduc.example";
        Answer answer = Place.tryToLogIn(client, email, PASSWORD);
        if (!answer.location().equals("/home")) {
            throw new IllegalStateException(login + " is not let in: " + answer.status());
        }
        return client.tell(DAY);
    }

    /** What the story made under the name. */
    static String the(String name) {
        return MADE.computeIfAbsent(name, Demonstration::ask);
    }

    private static String ask(String name) {
        Answer answer = new Client().get("/crowd/made?name=" + Client.encode(name));
        if (answer.status() != 200) {
            throw new IllegalArgumentException(name + ": " + answer.body());
        }
        return answer.body();
    }

    /** A text with what the story made in place of the {@code {names}}. */
    static String told(String text) {
        return NAME.matcher(text).replaceAll(found -> the(found.group(1)));
    }

    /** A form of a page, whose address may hold {@code {names}}, as the person sees it now. */
    static Form form(Client person, String page, String id) {
        String path = told(page);
        return Form.in(person.get(path), path, id);
    }

    /** The first cell of what the owner of the database reads. */
    static String text(String sql) throws SQLException {
        try (Connection owner = Bench.database().asOwner();
                var query = owner.createStatement();
                var rows = query.executeQuery(told(sql))) {
            if (!rows.next()) {
                throw new IllegalStateException("Nothing: " + sql);
            }
            return rows.getString(1);
        }
    }
}
