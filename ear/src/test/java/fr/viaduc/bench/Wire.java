package fr.viaduc.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** The bytes themselves, for requests that no client would send. */
public final class Wire {

    private static final int PATIENCE_MILLISECONDS = 20_000;

    private Wire() {}

    /** Sends a request as it stands, one line after the other, and gives the whole answer. */
    public static String send(String... lines) {
        try (Socket socket = new Socket("127.0.0.1", Bench.port())) {
            socket.setSoTimeout(PATIENCE_MILLISECONDS);
            socket.getOutputStream()
                    .write((String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
