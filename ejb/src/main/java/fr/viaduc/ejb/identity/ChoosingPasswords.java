package fr.viaduc.ejb.identity;

import fr.viaduc.domain.identity.AccessToken;
import fr.viaduc.domain.identity.User;
import fr.viaduc.domain.identity.UserStatus;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.shared.PortalClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Choosing a first or a new password by a link received by mail. */
@Stateless
@PermitAll
public class ChoosingPasswords {

    @Inject
    private Users users;

    @Inject
    private AccessLinks links;

    @Inject
    private Passwords passwords;

    @Inject
    private PortalClock clock;

    @Inject
    private AuditTrail trail;

    /** Sends a link to the address if an account has it; nothing tells the visitor whether one has. */
    @AsPortal
    @PermitAll
    public void askForLink(String email) {
        users.withEmail(email)
                .filter(user -> user.status() != UserStatus.DISABLED)
                .ifPresent(user -> {
                    links.issue(user, AccessToken.Purpose.PASSWORD_RESET, null);
                    note("user.password.ask", user);
                });
    }

    /**
     * Chooses a password and ends every session that was open with the former one.
     *
     * @param key the secret in the link
     * @return the address of the account, to log in with
     */
    @AsPortal
    @PermitAll
    public String choose(String key, String password) {
        User user = links.open(key);
        passwords.requireAcceptable(password, List.of(user.email(), user.name(), "viaduc"));
        user.choosePassword(passwords.encode(password));
        users.endSessions(user.id(), null, clock.instant());
        note("user.password.choose", user);
        return user.email();
    }

    /** Opens an account of a demonstration with a known password; refused outside a scripted story. */
    @AsPortal
    @PermitAll
    public void chooseInStory(UUID userId, String password) {
        if (!clock.isScripted()) {
            throw new IllegalStateException("Only a scripted story gives known passwords");
        }
        users.get(userId).choosePassword(passwords.encode(password));
    }

    private void note(String actName, User user) {
        Act act = new Act(user.id(), user.name(), "PERSON", null, clock.instant(), "");
        trail.note(actName, null, null, "User", user.id(), user.name(), act, "");
    }
}
