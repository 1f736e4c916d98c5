package fr.viaduc.kill;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who fills in forms of the portal as fast as it answers. */
final class FormWriter {

    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int SEE_OTHER = 303;
    private static final int FOUND = 302;

    private final URI portal;
    private final Map<String, String> cookies = new HashMap<>();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    FormWriter(URI portal) {
        this.portal = portal;
    }

    /** Comes in by the log-in page. */
    void logIn(String email, String password) throws IOException {
        Map<String, String> typed = Map.of("login:email", email, "login:password", password);
        if (!leads("/public/login", "login", typed, "login:logIn").endsWith("/home")) {
            throw new IOException("Not let in");
        }
    }

    /** Writes a new call for projects; true when the portal said that it is kept. */
    boolean draftsCall(String reference) throws IOException {
        Map<String, String> typed = Map.of(
                "call:reference",
                reference,
                "call:title",
                "Appel " + reference,
                "call:type",
                "COUNSELLOR",
                "call:carrierMode",
                "BOTH");
        return leads("/staff/call/edit", "call", typed, "call:save").contains("/staff/call/view?id=");
    }

    /** Fills in a form and presses a button; gives where the portal leads next, empty when it stays on the page. */
    private String leads(String page, String form, Map<String, String> typed, String button) throws IOException {
        String html = send(HttpRequest.newBuilder(portal.resolve(page)).GET()).body();
        Map<String, String> fields = hidden(html, form);
        fields.putAll(typed);
        fields.put(button, "");
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(portal.resolve(page))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", portal.toString())
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        boolean moved = answer.statusCode() == FOUND || answer.statusCode() == SEE_OTHER;
        return moved ? answer.headers().firstValue("Location").orElse("") : "";
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        String known = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        if (!known.isEmpty()) {
            request.header("Cookie", known);
        }
        try {
            HttpResponse<String> answer =
                    client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
            for (String cookie : answer.headers().allValues("Set-Cookie")) {
                String pair = cookie.split(";", 2)[0];
                cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
            }
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private static Map<String, String> hidden(String html, String form) {
        int start = Math.max(0, html.indexOf("<form id=\"" + form + "\""));
        int end = html.indexOf("</form>", start);
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher input = HIDDEN.matcher(html.substring(start, end < 0 ? html.length() : end));
        while (input.find()) {
            Matcher name = NAME.matcher(input.group());
            Matcher value = VALUE.matcher(input.group());
            if (name.find()) {
                fields.put(name.group(1), value.find() ? value.group(1) : "");
            }
        }
        return fields;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
