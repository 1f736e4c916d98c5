package fr.viaduc.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A running Payara server. It starts detached from our terminal, so that Ctrl-C reaches us alone and we stop in order. */
public final class Payara implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final Path log;
    private final long logLengthBefore;

    private Payara(Process process, Path log, long logLengthBefore) {
        this.process = process;
        this.log = log;
        this.logLengthBefore = logLengthBefore;
    }

    /**
     * Starts a server on a fresh configuration.
     *
     * @param payara the unpacked distribution
     * @param domain where the configuration is written
     * @param settings its listeners and logs
     * @param application the EAR to deploy; null to start an empty server
     * @param environment what the application reads as MicroProfile Config, such as {@code VIADUC_DB_URL}
     */
    public static Payara start(
            Path payara, Path domain, PayaraSettings settings, Path application, Map<String, String> environment) {
        try {
            Files.createDirectories(settings.logs());
            PayaraDomain.write(payara, domain, settings);
            Path orders = domain.resolve("orders");
            Files.writeString(
                    orders,
                    application == null ? "" : "deploy --name viaduc --virtualservers server " + application + "\n");
            ProcessBuilder builder = new ProcessBuilder(commandLine(payara, domain, orders))
                    .directory(domain.toFile())
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(
                            settings.logs().resolve("payara-console.log").toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("VIADUC_"));
            builder.environment().putAll(environment);
            Path log = settings.logs().resolve("server.log");
            return new Payara(builder.start(), log, Files.exists(log) ? Files.size(log) : 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The command line as Payara itself would start the domain. */
    private static List<String> commandLine(Path payara, Path domain, Path orders) throws IOException {
        Commands.Outcome outcome = Commands.run(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-jar",
                        payara.resolve("glassfish/lib/client/appserver-cli.jar").toString(),
                        "start-domain",
                        "--domaindir",
                        domain.getParent().toString(),
                        "--postbootcommandfile",
                        orders.toString(),
                        "--dry-run",
                        domain.getFileName().toString()),
                domain);
        List<String> words = outcome.said()
                .lines()
                .dropWhile(line -> !line.startsWith("Dump of ")) // Java tells first which options it picked up
                .skip(1)
                .takeWhile(line -> !line.isBlank() && !line.startsWith("Command "))
                .toList();
        if (outcome.exit() != 0 || words.isEmpty()) {
            throw new IOException("Payara does not say how to start: " + outcome.said());
        }
        List<String> command = new ArrayList<>(List.of("setsid"));
        command.addAll(words);
        return command;
    }

    /** The process of the server. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    /** The log file of the server. */
    public Path log() {
        return log;
    }

    /** Whether the server said since its start that it could not deploy the application. */
    public boolean refusedTheApplication() throws IOException {
        if (!Files.exists(log)) {
            return false;
        }
        try (var bytes = Files.newInputStream(log)) {
            bytes.skip(Files.size(log) < logLengthBefore ? 0 : logLengthBefore);
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).contains("Boot Command deploy failed");
        }
    }

    /** Ends the server that still runs on a configuration because its launcher was killed, if there is one. */
    public static void endLeftover(Path domain) {
        RunningProcess.findAll(" -domaindir " + domain + " ").forEach(server -> server.end(PATIENCE));
    }

    /** Stops the server; requests under way may end. */
    @Override
    public void close() {
        new RunningProcess(process.toHandle()).end(PATIENCE);
    }
}
