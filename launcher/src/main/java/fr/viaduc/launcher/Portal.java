package fr.viaduc.launcher;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Waits until a starting server answers with the first page of the portal. */
public final class Portal {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(200);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(2))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI page;
    private final Payara server;

    private Portal(URI page, Payara server) {
        this.page = page;
        this.server = server;
    }

    /**
     * Waits for the first page.
     *
     * @throws StartFailure when the server stopped, refused the application, or stayed silent too long
     */
    public static void await(URI page, Payara server) throws IOException {
        new Portal(page, server).await();
    }

    private void await() throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!server.isRunning()) {
                throw new StartFailure(
                        "Le serveur d’applications s’est arrêté ; les détails sont dans " + server.log() + ".");
            }
            if (server.refusedTheApplication()) {
                throw new StartFailure(
                        "Le serveur d’applications a refusé le portail ; les détails sont dans " + server.log() + ".");
            }
            if (System.nanoTime() > deadline) {
                throw new StartFailure("Le portail ne répond toujours pas après " + PATIENCE.toMinutes()
                        + " minutes ; les détails sont dans " + server.log() + ".");
            }
            pause();
        }
    }

    private boolean answers() throws IOException {
        try {
            int status = client.send(
                            HttpRequest.newBuilder(page)
                                    .timeout(Duration.ofSeconds(60))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            return status < 500 && status != 404;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } catch (IOException e) {
            return false;
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(BETWEEN_QUESTIONS.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
