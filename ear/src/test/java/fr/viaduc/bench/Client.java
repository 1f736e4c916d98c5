package fr.viaduc.bench;

import fr.viaduc.bench.server.ToldTime;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A program that speaks HTTP with the portal and keeps its cookies, for what a browser would not send. It follows no
 * redirection, and says in its posts that they come from the portal, as a browser does.
 */
public final class Client {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");

    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private volatile Instant told;

    /** An answer with its whole body. */
    public record Answer(int status, String body, HttpResponse<String> http) {

        /** A header of the answer; empty when it is not there. */
        public String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }

        /** Where it sends to, from the root of the portal. */
        public String location() {
            return header("Location").replaceFirst("^https?://[^/]+", "");
        }
    }

    /** From now on the portal sees this time when it is asked for something; log-ins come before, in the time of their session. */
    public Client tell(Instant time) {
        told = time;
        return this;
    }

    /** Opens a page by its path from the root. */
    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** Posts the fields of a form. */
    public Answer post(String path, Map<String, String> fields) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", origin())
                .POST(BodyPublishers.ofString(form(fields))));
    }

    /**
     * Fills in a form that was read before and presses one of its buttons.
     *
     * @param page the answer in which the form stands
     * @param form the id of the form
     * @param fields what is typed, by the names of the fields; the button is one of them
     */
    public Answer submit(String path, Answer page, String form, Map<String, String> fields) {
        Map<String, String> all = hidden(page, form);
        all.putAll(fields);
        return post(path, all);
    }

    /** What a form carries without showing it: the view that it belongs to, among others. */
    public static Map<String, String> hidden(Answer page, String form) {
        Matcher found = Pattern.compile("<form id=\"" + form + "\".*?</form>", Pattern.DOTALL)
                .matcher(page.body());
        if (!found.find()) {
            throw new IllegalArgumentException("No form " + form + ": " + page.status() + " " + page.body());
        }
        Map<String, String> fields = new LinkedHashMap<>();
        HIDDEN.matcher(found.group()).results().map(MatchResult::group).forEach(input -> {
            Matcher name = NAME.matcher(input);
            Matcher value = VALUE.matcher(input);
            if (name.find() && value.find()) {
                fields.put(name.group(1), value.group(1));
            }
        });
        return fields;
    }

    /** A request to a path, with the cookies, to be completed and sent. */
    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(Bench.uri(path));
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookieHeader());
        }
        if (told != null) {
            request.header(ToldTime.HEADER, told.toString());
        }
        return request;
    }

    /** Sends a request and takes over the cookies of its answer. */
    public Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Answer(answer.statusCode(), answer.body(), answer);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The cookies by name. */
    public Map<String, String> cookies() {
        return cookies;
    }

    /** The origin of the portal as a browser names it. */
    public static String origin() {
        URI root = Bench.uri("/");
        return root.getScheme() + "://" + root.getAuthority();
    }

    private void keep(String cookie) {
        String pair = cookie.split(";", 2)[0];
        int equals = pair.indexOf('=');
        cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** The text as it stands in an address or a form. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
