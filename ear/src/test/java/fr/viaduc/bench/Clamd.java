package fr.viaduc.bench;

import fr.viaduc.launcher.FreePorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A virus scanner of our own: the daemon of the machine, with the one signature that tests need (that of the EICAR test
 * file) instead of the large database, so that nothing is downloaded.
 */
final class Clamd implements AutoCloseable {

    private static final String EICAR_SIGNATURE = "44d88612fea8a8f36de82e1278abb02f:68:Eicar-Test\n";

    private final Process process;
    private final int port;

    private Clamd(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Clamd start(Path directory) throws IOException {
        int port = FreePorts.draw();
        Path signatures = Files.createDirectories(directory.resolve("signatures"));
        Files.writeString(signatures.resolve("test.hdb"), EICAR_SIGNATURE);
        Path settings = Files.writeString(
                directory.resolve("clamd.conf"),
                """
                Foreground yes
                TCPAddr 127.0.0.1
                TCPSocket %d
                DatabaseDirectory %s
                StreamMaxLength 60M
                MaxFileSize 60M
                MaxScanSize 200M
                """
                        .formatted(port, signatures));
        Process process = new ProcessBuilder(program(), "--config-file=" + settings)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("clamd.log").toFile())
                .start();
        return new Clamd(process, port);
    }

    private static String program() {
        return Stream.of("/usr/sbin/clamd", "/usr/bin/clamd", "/usr/local/sbin/clamd")
                .filter(name -> Files.isExecutable(Path.of(name)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The tests need the virus scanner clamd: install the package clamav-daemon. ./check does it."));
    }

    /** Where it listens, as the portal wants it told. */
    String address() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
