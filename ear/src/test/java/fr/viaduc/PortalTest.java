package fr.viaduc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.bench.Bench;
import fr.viaduc.bench.OutsideTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class PortalTest extends OutsideTest {

    @Test
    void theFirstPageAnswersInFrenchAndDoesNotTellWhichServerServesIt() throws Exception {
        HttpResponse<String> answer = get(Bench.uri("/"));

        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("lang=\"fr\""));
        assertFalse(answer.headers().map().containsKey("server"));
        assertFalse(answer.headers().map().containsKey("x-powered-by"));
    }

    @Test
    void theFiguresOfTheServerAreNotOnThePublicPort() throws Exception {
        assertEquals(404, get(Bench.uri("/metrics")).statusCode());
        assertEquals(200, get(Bench.metrics()).statusCode());
    }

    private static HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
        return HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
}
