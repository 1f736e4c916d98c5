package fr.viaduc.web.identity;

import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.identity.LoggingIn;
import fr.viaduc.web.faces.Acting;
import fr.viaduc.web.http.LocalPath;
import fr.viaduc.web.security.OpenedSessions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The log-in page. */
@Named
@RequestScoped
public class LogIn {

    @Inject
    private LoggingIn loggingIn;

    @Inject
    private OpenedSessions sessions;

    @Inject
    private Acting acting;

    @Inject
    private HttpServletRequest request;

    private String email;
    private String password;
    private String next;

    /** Logs in and goes to the page that was wanted, or home. */
    public String logIn() {
        return acting.attempt(this::open).goTo(LocalPath.of(next, "/home"));
    }

    private void open() {
        String device = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        LoggingIn.Attempt attempt = loggingIn.logIn(text(email), text(password), device);
        if (attempt.sessionId().isEmpty()) {
            throw attempt.blockedUntil()
                    .map(until -> new RuleViolation("log-in.blocked", until))
                    .orElseGet(() -> new RuleViolation("log-in.wrong"));
        }
        sessions.open(attempt.sessionId().get());
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
