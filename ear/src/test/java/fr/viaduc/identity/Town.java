package fr.viaduc.identity;

import fr.viaduc.bench.Acting;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Email;
import fr.viaduc.domain.shared.ParisTime;
import fr.viaduc.domain.shared.Siren;
import fr.viaduc.ejb.identity.CallerName;
import fr.viaduc.ejb.identity.Invitation;
import fr.viaduc.ejb.identity.LoggingIn;
import fr.viaduc.ejb.identity.ManagingUsers;
import fr.viaduc.ejb.identity.OpeningBodies;
import fr.viaduc.ejb.shared.PortalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.concurrent.Callable;

/** An intermediate body of a test with real people in it, made by the use cases at the time of the test's story. */
@ApplicationScoped
public class Town {

    private static final Siren SIREN = new Siren("200040715");

    @Inject
    private OpeningBodies opening;

    @Inject
    private ManagingUsers users;

    @Inject
    private LoggingIn loggingIn;

    @Inject
    private PortalClock clock;

    /** Opens a new body and gives its administrator. */
    public CallerName open(LocalDateTime at) {
        String code = "t" + UUID.randomUUID().toString().substring(0, 12);
        String administrator = "administration@" + code + ".example";
        return told(at, () -> {
            opening.open(
                    code,
                    "Organisme " + code,
                    SIREN,
                    new Email("contact@" + code + ".example"),
                    new Email(administrator),
                    "Alix Exemple");
            return loggingIn.named(administrator, null).orElseThrow();
        });
    }

    /** Gives a new person a role in the body of the administrator. */
    public CallerName person(CallerName administrator, Role role, LocalDateTime at) throws Exception {
        Invitation invitation = new Invitation();
        invitation.setEmail(role.name().toLowerCase(java.util.Locale.ROOT) + "@" + UUID.randomUUID() + ".example");
        invitation.setName("Personne " + role);
        invitation.setRole(role);
        invitation.setValidFrom(LocalDate.of(2020, 1, 1));
        invitation.setValidTo(role == Role.AUDITOR ? LocalDate.of(2039, 12, 31) : null);
        return Acting.as(
                administrator,
                () -> told(at, () -> {
                    users.invite(invitation);
                    return loggingIn.named(invitation.getEmail(), null).orElseThrow();
                }));
    }

    /** Does the work while the clock shows this time. */
    public <T> T told(LocalDateTime at, Callable<T> work) {
        clock.script(ParisTime.at(at));
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            clock.endScript();
        }
    }
}
