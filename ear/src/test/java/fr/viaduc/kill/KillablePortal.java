package fr.viaduc.kill;

import fr.viaduc.launcher.Database;
import fr.viaduc.launcher.FreePorts;
import fr.viaduc.launcher.Postgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The portal as a person starts it on a machine, in processes of its own that can be killed and started again. */
final class KillablePortal implements AutoCloseable {

    private static final Path LAUNCHER =
            Path.of("../launcher/target").toAbsolutePath().normalize();
    private static final Path APPLICATION = Path.of("target/viaduc.ear").toAbsolutePath();

    private final Path data;
    private final int port = FreePorts.draw();
    private Process launcher;

    /** Starts on an empty database of its own. */
    KillablePortal() throws IOException {
        data = Files.createTempDirectory(Files.createDirectories(Path.of("target/kill")), "portal")
                .toRealPath();
        data.toFile().setExecutable(true, false);
        data.toFile().setReadable(true, false);
        start();
    }

    /** Starts the portal, and returns when its first page has answered. */
    void start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xmx128m",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        LAUNCHER.resolve("launcher.jar") + ":" + LAUNCHER.resolve("lib") + "/*",
                        "fr.viaduc.launcher.Launcher",
                        LAUNCHER.resolve("payara6").toString(),
                        APPLICATION.toString())
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("VIADUC_"));
        builder.environment().put("VIADUC_PORT", String.valueOf(port));
        builder.environment().put("VIADUC_DATA", data.toString());
        builder.environment().put("VIADUC_DEMO", "false");
        // Started many times: no time for code that takes minutes to compile well.
        builder.environment().put("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
        launcher = builder.start();
        List<String> said = new ArrayList<>();
        BufferedReader lines = launcher.inputReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
            if (line.startsWith("Viaduc est prêt")) {
                return;
            }
        }
        throw new AssertionError("The portal did not start: " + said);
    }

    /** Kills the application server at once, as {@code kill -9} does. */
    void killServer() {
        launcher.descendants().forEach(ProcessHandle::destroyForcibly);
    }

    /** Kills the database at once. */
    void killDatabase() throws IOException {
        String pid = Files.readAllLines(data.resolve("postgresql/data/postmaster.pid"))
                .get(0)
                .strip();
        ProcessHandle.of(Long.parseLong(pid)).ifPresent(ProcessHandle::destroyForcibly);
    }

    /** Kills the program that started both, so that nothing is left that could tidy up. */
    void killLauncher() {
        launcher.destroyForcibly().onExit().join();
    }

    /** The database, which runs at present. */
    Database database() {
        return Postgres.alreadyRunning(data.resolve("postgresql")).orElseThrow();
    }

    /** Where the ends of the audit trails are noted from one verification to the next. */
    Path auditHeads() {
        return data.resolve("audit-heads.csv");
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    @Override
    public void close() {
        launcher.destroy();
        launcher.onExit().join();
    }
}
