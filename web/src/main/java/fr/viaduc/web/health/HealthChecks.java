package fr.viaduc.web.health;

import fr.viaduc.ejb.database.DatabaseAnswers;
import fr.viaduc.ejb.document.FileStore;
import fr.viaduc.ejb.document.VirusScanner;
import fr.viaduc.ejb.mail.MailTransport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/** The questions behind {@code /health}. */
@ApplicationScoped
public class HealthChecks {

    private static final String MODE = "mode";

    @Inject
    private DatabaseAnswers database;

    @Inject
    private FileStore files;

    @Inject
    private MailTransport mail;

    @Inject
    private VirusScanner scanner;

    @Produces
    @Liveness
    HealthCheck portal() {
        return () -> HealthCheckResponse.up("portal");
    }

    @Produces
    @Readiness
    HealthCheck database() {
        return () ->
                HealthCheckResponse.named("database").status(database.answers()).build();
    }

    @Produces
    @Readiness
    HealthCheck storage() {
        return () ->
                HealthCheckResponse.named("storage").status(files.answers()).build();
    }

    @Produces
    @Readiness
    HealthCheck mail() {
        return () -> HealthCheckResponse.named("mail")
                .status(!mail.isConfigured() || mail.answers())
                .withData(MODE, mail.isConfigured() ? "smtp" : "outbox")
                .build();
    }

    @Produces
    @Readiness
    HealthCheck antivirus() {
        return () -> HealthCheckResponse.named("antivirus")
                .status(!scanner.isConfigured() || scanner.answers())
                .withData(MODE, scanner.isConfigured() ? "clamd" : "none")
                .build();
    }
}
