package fr.viaduc.launcher;

import java.nio.file.Path;
import java.util.Optional;

/** The command {@code ./run audit}: verifies the audit trails, whether the portal runs or not. */
public final class AuditCommand {

    private static final int TRAIL_DOES_NOT_HOLD = 2;

    private AuditCommand() {}

    public static void main(String[] arguments) {
        Details.offTheScreen();
        try {
            TrailVerification found = verify(Settings.from(System.getenv()));
            System.out.println(found.sentence());
            System.exit(found.faults().isEmpty() ? 0 : TRAIL_DOES_NOT_HOLD);
        } catch (Exception e) {
            System.err.println(e instanceof StartFailure ? e.getMessage() : "La vérification a échoué : " + e);
            System.exit(1);
        }
    }

    private static TrailVerification verify(Settings settings) throws Exception {
        Path heads = DataDirectory.auditHeads(settings.data());
        if (settings.existing().isPresent()) {
            settings.existing().get().requireReachable();
            return TrailVerification.of(settings.existing().get(), heads);
        }
        Path postgresql = settings.data().resolve("postgresql");
        if (!Postgres.existsIn(postgresql)) {
            throw new StartFailure("Il n’y a pas encore de base de données dans le dossier " + settings.data() + ".");
        }
        Optional<Database> running = Postgres.alreadyRunning(postgresql);
        if (running.isPresent()) {
            return TrailVerification.of(running.get(), heads);
        }
        try (DataDirectory data = DataDirectory.take(settings.data(), 0);
                Postgres postgres = Postgres.start(data.postgresql())) {
            return TrailVerification.of(postgres.database(), heads);
        }
    }
}
