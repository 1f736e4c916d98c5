package fr.viaduc.bench;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.viaduc.launcher.Database;
import fr.viaduc.launcher.FreePorts;
import fr.viaduc.launcher.Migration;
import fr.viaduc.launcher.Payara;
import fr.viaduc.launcher.PayaraSettings;
import fr.viaduc.launcher.Portal;
import fr.viaduc.launcher.Postgres;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** What runs during the tests of this module: an empty migrated database, a mail server, a virus scanner, the portal. */
public final class Bench {

    private static final Path DIRECTORY = Path.of("target/bench").toAbsolutePath();
    private static final Path PAYARA =
            Path.of("../launcher/target/payara6").toAbsolutePath().normalize();
    private static final Path DOMAIN = DIRECTORY.resolve("domain/bench");
    private static final int PORT = FreePorts.draw();
    private static final int METRICS_PORT = FreePorts.draw();

    private static Postgres postgres;
    private static GreenMail mail;
    private static Clamd clamd;
    private static Payara payara;

    private Bench() {}

    /** Starts everything with the given application. */
    static void start(Path application) throws Exception {
        Payara.endLeftover(DOMAIN);
        postgres = Postgres.startEmpty(DIRECTORY.resolve("postgresql"));
        Migration.migrate(postgres.database());
        hurry();
        mail = new GreenMail(new ServerSetup(FreePorts.draw(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        clamd = Clamd.start(DIRECTORY);
        payara = Payara.start(
                PAYARA,
                DOMAIN,
                new PayaraSettings("127.0.0.1", PORT, METRICS_PORT, DIRECTORY.resolve("log")),
                application,
                environment());
        Portal.await(uri("/"), payara);
    }

    /** The database of the bench is thrown away: no commit needs to wait for the disk. */
    private static void hurry() throws SQLException {
        try (Connection owner = postgres.database().asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("ALTER DATABASE " + owner.getCatalog() + " SET synchronous_commit = off");
        }
    }

    private static Map<String, String> environment() {
        Database database = postgres.database();
        return Map.ofEntries(
                Map.entry("VIADUC_DB_URL", database.url()),
                Map.entry("VIADUC_DB_USER", database.runtime().user()),
                Map.entry("VIADUC_DB_PASSWORD", database.runtime().password()),
                Map.entry("VIADUC_STORAGE", DIRECTORY.resolve("files").toString()),
                Map.entry("VIADUC_DEMO", "false"),
                // A server that lives for some minutes has no use for code that takes minutes to compile well.
                Map.entry("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1"),
                Map.entry("VIADUC_BASE", "http://localhost:" + PORT),
                Map.entry("VIADUC_CLAMD", clamd.address()),
                Map.entry("VIADUC_SMTP_HOST", "127.0.0.1"),
                Map.entry("VIADUC_SMTP_PORT", String.valueOf(mail.getSmtp().getPort())),
                Map.entry("VIADUC_SMTP_SECURITY", "none"),
                Map.entry("VIADUC_SMTP_FROM", "viaduc@example.org"));
    }

    /** Stops what runs, the portal first. */
    static synchronized void stop() {
        if (payara != null) {
            payara.close();
            payara = null;
        }
        if (clamd != null) {
            clamd.close();
            clamd = null;
        }
        if (mail != null) {
            mail.stop();
            mail = null;
        }
        if (postgres != null) {
            postgres.close();
            postgres = null;
        }
    }

    /** The address of a page, given its path from the root. */
    public static URI uri(String path) {
        return URI.create("http://localhost:" + PORT + path);
    }

    /** The port of the portal. */
    static int port() {
        return PORT;
    }

    /** The address of the figures of the server. */
    public static URI metrics() {
        return URI.create("http://127.0.0.1:" + METRICS_PORT + "/metrics");
    }

    /** The database with its two roles. */
    public static Database database() {
        return postgres.database();
    }

    /** The server that receives all mails of the portal. */
    public static GreenMail mail() {
        return mail;
    }

    /** The log file of the portal. */
    public static Path log() {
        return payara.log();
    }
}
