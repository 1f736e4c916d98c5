package fr.viaduc.ejb.adapter.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How the mail server is reached: settings {@code viaduc.smtp.host}, {@code .port} (587), {@code .user},
 * {@code .password}, {@code .from} and {@code .security}: {@code starttls} (the default except for a mail server on the same
 * machine), {@code tls} for a connection that is encrypted from its first byte, or {@code none}.
 */
@Dependent
public class SmtpSettings {

    private final Optional<String> host;
    private final int port;
    private final Optional<String> user;
    private final Optional<String> password;
    private final String from;
    private final String security;

    @Inject
    public SmtpSettings(
            @ConfigProperty(name = "viaduc.smtp.host") Optional<String> host,
            @ConfigProperty(name = "viaduc.smtp.port", defaultValue = "587") int port,
            @ConfigProperty(name = "viaduc.smtp.user") Optional<String> user,
            @ConfigProperty(name = "viaduc.smtp.password") Optional<String> password,
            @ConfigProperty(name = "viaduc.smtp.from", defaultValue = "viaduc@localhost") String from,
            @ConfigProperty(name = "viaduc.smtp.security") Optional<String> security) {
        this.host = host.filter(name -> !name.isBlank());
        this.port = port;
        this.user = user.filter(name -> !name.isBlank());
        this.password = password;
        this.from = from;
        this.security = security.filter(name -> !name.isBlank()).orElse(isOnThisMachine() ? "none" : "starttls");
    }

    private boolean isOnThisMachine() {
        return host.filter(name -> Set.of("localhost", "127.0.0.1", "::1").contains(name))
                .isPresent();
    }

    Optional<String> host() {
        return host;
    }

    int port() {
        return port;
    }

    Optional<String> user() {
        return user;
    }

    Optional<String> password() {
        return password;
    }

    String from() {
        return from;
    }

    boolean isStartTls() {
        return security.equals("starttls");
    }

    boolean isImplicitTls() {
        return security.equals("tls");
    }
}
