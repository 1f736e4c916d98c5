package fr.viaduc.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Starts the portal: the database, its migrations, the server with the application; stops them in reverse order. */
public final class Launcher {

    private final Settings settings;
    private final String demonstrationKey = Secrets.draw();
    private final Path payara;
    private final Path application;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private volatile boolean stopping;

    private Launcher(Settings settings, Path payara, Path application) {
        this.settings = settings;
        this.payara = payara;
        this.application = application;
    }

    /**
     * @param arguments the unpacked Payara, and the EAR; everything else is told by the environment
     */
    public static void main(String[] arguments) {
        Details.offTheScreen();
        Path log = Path.of("/dev/null");
        try {
            Settings settings = Settings.from(System.getenv());
            log = settings.data().resolve("log/launcher.log");
            new Launcher(settings, Path.of(arguments[0]), Path.of(arguments[1])).run(log);
        } catch (Exception e) {
            Details.severe(e);
            System.err.println(Failures.sentence(e, log));
            System.exit(1);
        }
    }

    private void run(Path log) throws Exception {
        DataDirectory data = DataDirectory.take(settings.data(), DataDirectory.NEEDED_MEGABYTES);
        Details.into(log);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        Payara.endLeftover(data.domain());
        FreePorts.requireFree(settings.address(), settings.port());

        boolean fresh = settings.existing().isEmpty() && !Postgres.existsIn(data.postgresql());
        Database database = database(data);
        boolean demo = demo(data, fresh);
        migrate(database);

        say("Démarrage du serveur d’applications (20 à 40 secondes ; journal : "
                + data.logs().resolve("server.log") + ")…");
        Payara server = started(Payara.start(
                payara, data.domain(), payaraSettings(data), application, environment(data, database, demo)));
        Portal.await(URI.create(settings.page()), server);
        say("Viaduc est prêt : " + settings.page() + (demo ? DemoAccounts.sentence(application) : ""));
        if (fresh && demo) {
            Demonstration.tell(URI.create(settings.page()), demonstrationKey);
        }

        server.process().onExit().join();
        if (!stopping) {
            throw new StartFailure(
                    "Le serveur d’applications s’est arrêté de lui-même ; les détails sont dans " + server.log() + ".");
        }
    }

    private Database database(DataDirectory data) {
        if (settings.existing().isPresent()) {
            settings.existing().get().requireReachable();
            return settings.existing().get();
        }
        Postgres postgres = started(Postgres.start(data.postgresql()));
        say("Base de données démarrée (données : " + data.postgresql() + ").");
        return postgres.database();
    }

    private boolean demo(DataDirectory data, boolean fresh) throws IOException {
        if (fresh && settings.demo().orElse(true)) {
            Files.createFile(data.demoMark());
        }
        return settings.demo().orElse(settings.existing().isEmpty() && Files.exists(data.demoMark()));
    }

    private static void migrate(Database database) throws SQLException {
        int applied = Migration.migrate(database);
        say(applied == 0 ? "Schéma de la base à jour." : "Schéma de la base mis à jour (" + applied + " migrations).");
    }

    private PayaraSettings payaraSettings(DataDirectory data) throws IOException {
        int metrics = settings.metricsPort().orElseGet(FreePorts::draw);
        Details.say("Figures at http://127.0.0.1:" + metrics + "/metrics");
        return new PayaraSettings(settings.address(), settings.port(), metrics, data.logs());
    }

    private Map<String, String> environment(DataDirectory data, Database database, boolean demo) throws IOException {
        Map<String, String> environment = new HashMap<>();
        environment.put("VIADUC_BASE", settings.page().replaceAll("/$", ""));
        environment.putAll(settings.others());
        environment.put("VIADUC_DB_URL", database.url());
        environment.put("VIADUC_DB_USER", database.runtime().user());
        environment.put("VIADUC_DB_PASSWORD", database.runtime().password());
        environment.put("VIADUC_STORAGE", data.files().toString());
        environment.put("VIADUC_DEMO", String.valueOf(demo));
        environment.put("VIADUC_DEMO_KEY", demonstrationKey);
        return environment;
    }

    private synchronized <T extends AutoCloseable> T started(T server) {
        started.push(server);
        return server;
    }

    private synchronized void stop() {
        stopping = true;
        if (started.isEmpty()) {
            return;
        }
        say("Arrêt en cours…");
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception e) {
                Details.severe(e);
            }
        }
        say("Viaduc est arrêté.");
    }

    private static void say(String line) {
        System.out.println(line);
        Details.say(line);
    }
}
