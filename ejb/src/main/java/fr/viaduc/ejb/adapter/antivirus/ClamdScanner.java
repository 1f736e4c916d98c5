package fr.viaduc.ejb.adapter.antivirus;

import fr.viaduc.ejb.document.VirusScanner;
import fr.viaduc.ejb.document.VirusScanner.Verdict.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Has files scanned by the daemon of ClamAV, over its INSTREAM command.
 *
 * <p>Setting {@code viaduc.clamd} names it as {@code host:port}; without the setting nothing is scanned and the documents
 * say so. The protocol is spoken here, in forty lines, because the published client waits for ever when the daemon hangs.
 */
@ApplicationScoped
public class ClamdScanner implements VirusScanner {

    private static final Logger LOG = Logger.getLogger(ClamdScanner.class.getName());
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");
    private static final int CONNECT_MILLISECONDS = 5_000;
    private static final int ANSWER_MILLISECONDS = 60_000;
    private static final int CHUNK = 64 * 1024;
    private static final int DEFAULT_PORT = 3310;

    private Optional<String> clamd = Optional.empty();

    protected ClamdScanner() {}

    /** @param clamd host and port of the daemon */
    @Inject
    public ClamdScanner(@ConfigProperty(name = "viaduc.clamd") Optional<String> clamd) {
        this.clamd = clamd.filter(name -> !name.isBlank());
    }

    @Override
    public boolean isConfigured() {
        return clamd.isPresent();
    }

    @Override
    public boolean answers() {
        try (var socket = connected(CONNECT_MILLISECONDS)) {
            socket.getOutputStream().write("zPING\0".getBytes(StandardCharsets.US_ASCII));
            return answer(socket).equals("PONG");
        } catch (IOException unreachable) {
            return false;
        }
    }

    @Override
    public Verdict scan(Path file) {
        if (clamd.isEmpty()) {
            return new Verdict(Outcome.NOT_CONFIGURED, "");
        }
        try {
            return verdict(ask(file));
        } catch (IOException e) {
            LOG.log(Level.WARNING, e, () -> "The virus scanner " + clamd.get() + " does not answer.");
            return new Verdict(Outcome.UNAVAILABLE, "");
        }
    }

    private static Verdict verdict(String answer) {
        if (answer.equals("stream: OK")) {
            return new Verdict(Outcome.CLEAN, "");
        }
        var found = FOUND.matcher(answer);
        if (found.matches()) {
            return new Verdict(Outcome.INFECTED, found.group(1));
        }
        LOG.warning(() -> "The virus scanner could not scan a file: " + answer);
        return new Verdict(Outcome.UNAVAILABLE, "");
    }

    private String ask(Path file) throws IOException {
        try (var socket = connected(ANSWER_MILLISECONDS);
                InputStream content = Files.newInputStream(file)) {
            var out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = new byte[CHUNK];
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                out.writeInt(read);
                out.write(chunk, 0, read);
            }
            out.writeInt(0);
            out.flush();
            return answer(socket);
        }
    }

    private Socket connected(int answerMilliseconds) throws IOException {
        var socket = new Socket();
        try {
            socket.connect(address(), CONNECT_MILLISECONDS);
            socket.setSoTimeout(answerMilliseconds);
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .replace("\0", "")
                .strip();
    }

    private InetSocketAddress address() {
        String name = clamd.orElseThrow();
        int colon = name.lastIndexOf(':');
        return colon < 0
                ? new InetSocketAddress(name, DEFAULT_PORT)
                : new InetSocketAddress(name.substring(0, colon), Integer.parseInt(name.substring(colon + 1)));
    }
}
