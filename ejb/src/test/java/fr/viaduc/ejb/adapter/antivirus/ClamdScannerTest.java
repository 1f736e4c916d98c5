package fr.viaduc.ejb.adapter.antivirus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.ejb.document.VirusScanner.Verdict;
import fr.viaduc.ejb.document.VirusScanner.Verdict.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClamdScannerTest {

    @TempDir
    Path directory;

    @Test
    void withoutSettingNothingIsScannedAndItIsSaid() throws IOException {
        assertEquals(
                new Verdict(Outcome.NOT_CONFIGURED, ""), new ClamdScanner(Optional.empty()).scan(file(new byte[] {1})));
    }

    @Test
    void aScannerThatDoesNotAnswerIsUnavailable() throws IOException {
        int closed;
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = server.getLocalPort();
        }
        var scanner = new ClamdScanner(Optional.of("localhost:" + closed));
        assertEquals(new Verdict(Outcome.UNAVAILABLE, ""), scanner.scan(file(new byte[] {1})));
        assertTrue(scanner.isConfigured());
        assertFalse(scanner.answers());
    }

    @Test
    void theVerdictOfTheDaemonIsUnderstood() throws IOException {
        assertEquals(new Verdict(Outcome.CLEAN, ""), verdictOn("stream: OK\0"));
        assertEquals(
                new Verdict(Outcome.INFECTED, "Win.Test.EICAR_HDB-1"),
                verdictOn("stream: Win.Test.EICAR_HDB-1 FOUND\0"));
        assertEquals(new Verdict(Outcome.UNAVAILABLE, ""), verdictOn("INSTREAM size limit exceeded. ERROR\0"));
        assertEquals(new Verdict(Outcome.UNAVAILABLE, ""), verdictOn(""));
    }

    @Test
    void aScannerThatIsThereAnswers() throws IOException {
        try (var daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var asked = CompletableFuture.supplyAsync(() -> pong(daemon));
            assertTrue(new ClamdScanner(Optional.of("localhost:" + daemon.getLocalPort())).answers());
            assertEquals("zPING\0", asked.join());
        }
        assertFalse(new ClamdScanner(Optional.empty()).isConfigured());
    }

    private static String pong(ServerSocket daemon) {
        try (var connection = daemon.accept()) {
            String asked = new String(connection.getInputStream().readNBytes(6), StandardCharsets.US_ASCII);
            connection.getOutputStream().write("PONG\0".getBytes(StandardCharsets.US_ASCII));
            return asked;
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    private Verdict verdictOn(String answer) throws IOException {
        byte[] content = new byte[200_000];
        content[199_999] = 7;
        try (var daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var received = CompletableFuture.supplyAsync(() -> serve(daemon, answer));
            Verdict verdict = new ClamdScanner(Optional.of("localhost:" + daemon.getLocalPort())).scan(file(content));
            assertArrayEquals(content, received.join());
            return verdict;
        }
    }

    /** Speaks the daemon's side of INSTREAM once. */
    private static byte[] serve(ServerSocket daemon, String answer) {
        try (var connection = daemon.accept()) {
            var in = new DataInputStream(connection.getInputStream());
            assertEquals("zINSTREAM\0", new String(in.readNBytes(10), StandardCharsets.US_ASCII));
            var received = new ByteArrayOutputStream();
            for (int size = in.readInt(); size > 0; size = in.readInt()) {
                received.write(in.readNBytes(size));
            }
            connection.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            return received.toByteArray();
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(directory.resolve("file"), content);
    }
}
