package fr.viaduc.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.viaduc.bench.Bench;
import fr.viaduc.bench.StatementCount;
import fr.viaduc.bench.Visitor;
import fr.viaduc.bench.server.ToldTime;
import fr.viaduc.domain.shared.ParisTime;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * One story: its people, the time in it, and what they have made so far.
 *
 * <p>It begins now and goes forward, so that what the portal does by itself at the real time never comes before it.
 */
class Story {

    private static final int MOST_STATEMENTS = 30;

    final Map<String, Person> people = new HashMap<>();
    final Map<String, String> facts = new HashMap<>();
    final Set<String> looked = new HashSet<>();
    final LocalDate firstDay;
    Instant now;

    private final Supplier<Visitor> welcome;

    Story(Supplier<Visitor> welcome, Instant beginning) {
        this.welcome = welcome;
        now = beginning.truncatedTo(ChronoUnit.SECONDS);
        firstDay = day();
    }

    /** The day in mainland France. */
    LocalDate day() {
        return now.atZone(ParisTime.ZONE).toLocalDate();
    }

    /** A day as letters name it. */
    static String longDay(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH));
    }

    /** The year in which the operation is carried out: the one after the beginning. */
    int year() {
        return firstDay.getYear() + 1;
    }

    /** Time passes until a day of the story; the portal does what was due. */
    void until(LocalDate day, int hour) {
        Instant next = ParisTime.at(LocalDateTime.of(day, LocalTime.of(hour, 0)));
        now = next.isAfter(now) ? next : now.plus(1, ChronoUnit.HOURS);
        ask("/bench/rounds");
    }

    /** Days pass. */
    void later(int days) {
        until(day().plusDays(days), 9);
    }

    /** Somebody of the story. */
    Person the(String role) {
        Person person = people.get(role);
        if (person == null) {
            throw new IllegalStateException("Nobody is " + role + " yet");
        }
        return person;
    }

    /** Somebody appears. */
    Person meet(String role, String name, String email) {
        Person person = new Person(this, name, email, welcome.get());
        people.put(role, person);
        return person;
    }

    /** What was noted under this name. */
    String fact(String name) {
        String fact = facts.get(name);
        if (fact == null) {
            throw new IllegalStateException("Nobody noted " + name);
        }
        return fact;
    }

    /** Asks something of the server that no person can ask. */
    String ask(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(Bench.uri(path).toString()))
                .header(ToldTime.HEADER, now.toString())
                .build();
        try {
            HttpResponse<String> answer = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .build()
                    .send(request, HttpResponse.BodyHandlers.ofString());
            assertEquals(200, answer.statusCode(), answer::body);
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException("The portal does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Requires that no page of the story asked more of the database than a page may. */
    void pagesMustAskLittle() {
        Map<String, Integer> above = new TreeMap<>();
        StatementCount.most().forEach((request, statements) -> {
            String[] page = request.split(" ", 2);
            if (page[0].equals("GET") && looked.contains(page[1]) && statements.size() > MOST_STATEMENTS) {
                above.put(page[1], statements.size());
            }
        });
        assertEquals(Map.of(), above);
    }
}
