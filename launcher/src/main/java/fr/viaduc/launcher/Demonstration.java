package fr.viaduc.launcher;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Asks the portal, once its first page has answered, to tell the story of the demonstration into its empty database. */
final class Demonstration {

    private Demonstration() {}

    /**
     * Asks in the background; the portal shows its progress on its home page.
     *
     * @param key what both drew at this start, so that nobody else can ask
     */
    static void tell(URI page, String key) {
        HttpRequest request = HttpRequest.newBuilder(page.resolve("/demonstration"))
                .header("X-Demonstration-Key", key)
                .header("Origin", page.resolve("/").toString().replaceAll("/$", ""))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        HttpClient.newHttpClient()
                .sendAsync(request, HttpResponse.BodyHandlers.discarding())
                .whenComplete((response, failure) -> Details.say(
                        failure == null
                                ? "Demonstration told: " + response.statusCode()
                                : "Demonstration not told: " + failure));
    }
}
