package fr.viaduc.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How many statements the portal sent to the database to answer a request; seen from outside the server. */
public final class StatementCount {

    private StatementCount() {}

    /** The statements of each request, such as {@code GET /staff/call/list}, when it was last made by anybody. */
    public static Map<String, List<String>> last() {
        return read("/bench/statements/last");
    }

    /** The statements of each request when it needed most of them since the bench started. */
    public static Map<String, List<String>> most() {
        return read("/bench/statements/most");
    }

    private static Map<String, List<String>> read(String path) {
        try {
            Map<String, List<String>> read = new LinkedHashMap<>();
            List<String> statements = new ArrayList<>();
            for (String line : lines(path).toList()) {
                if (line.startsWith("\t")) {
                    statements.add(line.substring(1));
                } else {
                    statements = new ArrayList<>();
                    read.put(line, statements);
                }
            }
            return read;
        } catch (IOException e) {
            throw new IllegalStateException("The bench does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> lines(String path) throws IOException, InterruptedException {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(HttpRequest.newBuilder(Bench.uri(path)).build(), HttpResponse.BodyHandlers.ofLines())
                .body();
    }
}
