package fr.viaduc.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A PostgreSQL of our own: its programs, its data and its passwords live in one directory, it listens on a free port of
 * the local interface only.
 */
public final class Postgres implements AutoCloseable {

    private static final String DATABASE = "viaduc";
    private static final int LINE_OF_PORT = 3;
    private static final Duration PATIENCE_WITH_A_KILLED_SERVER = Duration.ofSeconds(30);

    private final Path directory;
    private final OrdinaryAccount account;
    private final Secrets secrets;
    private final int port = FreePorts.draw();

    private Postgres(Path directory) throws IOException {
        this.directory = Files.createDirectories(directory).toRealPath();
        this.account = OrdinaryAccount.find();
        this.secrets = Secrets.in(this.directory.resolve("secrets.properties"));
    }

    /** Whether a directory holds a database already. */
    public static boolean existsIn(Path directory) {
        return Files.isDirectory(directory.resolve("data"));
    }

    /** Starts the server of a directory, which is made when it is missing; both roles and the database are there after. */
    public static Postgres start(Path directory) {
        return start(directory, false);
    }

    /** Starts the server of a directory with an empty database, in place of what was there. */
    public static Postgres startEmpty(Path directory) {
        return start(directory, true);
    }

    private static Postgres start(Path directory, boolean empty) {
        try {
            Postgres postgres = new Postgres(directory);
            PostgresBinaries.unpackInto(postgres.programs());
            postgres.account.own(postgres.directory);
            postgres.close();
            Files.deleteIfExists(postgres.lockFile());
            if (empty) {
                Directories.delete(postgres.data());
            }
            postgres.create();
            postgres.configure();
            postgres.launch();
            postgres.prepareRoles();
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The database of a server that another launcher runs in a directory, if one runs there. */
    public static Optional<Database> alreadyRunning(Path directory) {
        try {
            Postgres postgres = new Postgres(directory);
            if (postgres.running().isEmpty()) {
                return Optional.empty();
            }
            int port = Integer.parseInt(
                    Files.readAllLines(postgres.lockFile()).get(LINE_OF_PORT).strip());
            return Optional.of(postgres.database(port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The database of the portal with its two roles. */
    public Database database() {
        return database(port);
    }

    private Database database(int actualPort) {
        return new Database(url(actualPort, DATABASE), secrets.owner(), secrets.runtime());
    }

    /** The process that all others of the server descend from. */
    public ProcessHandle process() {
        return running().orElseThrow().handle();
    }

    private Optional<RunningProcess> running() {
        try {
            String pid = Files.readAllLines(lockFile()).get(0).strip();
            return RunningProcess.find(Long.parseLong(pid), data().toString());
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Written by PostgreSQL as long as it runs; a killed server leaves it behind. */
    private Path lockFile() {
        return data().resolve("postmaster.pid");
    }

    private Path programs() throws IOException {
        return directory.resolve(PostgresBinaries.directoryName());
    }

    private Path data() {
        return directory.resolve("data");
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private void create() throws IOException {
        if (Files.isDirectory(data())) {
            return;
        }
        Path unfinished = directory.resolve("data.unfinished");
        Directories.delete(unfinished);
        Path password = Secrets.createPrivate(directory.resolve("password"));
        Files.writeString(password, secrets.administrator().password());
        account.own(password);
        run(List.of(
                program("initdb"),
                "--pgdata=" + unfinished,
                "--username=" + secrets.administrator().user(),
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--locale-provider=icu",
                "--icu-locale=fr-FR",
                "--data-checksums"));
        Files.delete(password);
        Files.move(unfinished, data());
    }

    /** Settings written anew at each start, beside the configuration that an administrator may complete. */
    private void configure() throws IOException {
        Files.writeString(
                data().resolve("postgresql.auto.conf"),
                """
                # Written by the launcher at each start.
                listen_addresses = '127.0.0.1'
                unix_socket_directories = ''
                port = %d
                max_connections = 60
                timezone = 'UTC'
                log_timezone = 'UTC'
                lc_messages = 'C'
                logging_collector = on
                log_directory = 'log'
                log_filename = 'postgresql-%%a.log'
                log_rotation_age = 1d
                log_rotation_size = 0
                log_truncate_on_rotation = on
                """
                        .formatted(port));
        account.own(data().resolve("postgresql.auto.conf"));
    }

    /** The processes of a server that was killed may need a moment to leave: until then its memory is refused. */
    private void launch() throws IOException {
        long deadline = System.nanoTime() + PATIENCE_WITH_A_KILLED_SERVER.toNanos();
        List<String> start = List.of(
                program("pg_ctl"),
                "start",
                "-w",
                "-t",
                "120",
                "-D",
                data().toString(),
                "-l",
                startLog().toString());
        while (true) {
            Files.deleteIfExists(startLog());
            Commands.Outcome outcome = Commands.run(account.command(start), directory);
            if (outcome.exit() == 0) {
                return;
            }
            String said = outcome.said() + (Files.exists(startLog()) ? Files.readString(startLog()) : "");
            if (!said.contains("still in use") || System.nanoTime() > deadline) {
                throw new IOException("PostgreSQL did not start: " + said);
            }
        }
    }

    private Path startLog() {
        return directory.resolve("start.log");
    }

    private void prepareRoles() {
        try (var connection = DriverManager.getConnection(
                url(port, "postgres"),
                secrets.administrator().user(),
                secrets.administrator().password())) {
            new Roles(connection).prepare(secrets.owner(), secrets.runtime(), DATABASE);
        } catch (SQLException e) {
            throw new IllegalStateException("The roles of the embedded database could not be prepared.", e);
        }
    }

    private String program(String name) throws IOException {
        return programs().resolve("bin").resolve(name).toString();
    }

    private void run(List<String> command) throws IOException {
        Commands.Outcome outcome = Commands.run(account.command(command), directory);
        if (outcome.exit() != 0) {
            throw new IOException(command.get(0) + " failed: " + outcome.said());
        }
    }

    /** Stops the server: clients are cut off, what was committed is kept. */
    @Override
    public void close() {
        try {
            if (running().isPresent()) {
                run(List.of(program("pg_ctl"), "stop", "-w", "-m", "fast", "-D", data().toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
