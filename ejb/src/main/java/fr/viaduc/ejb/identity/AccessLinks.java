package fr.viaduc.ejb.identity;

import fr.viaduc.domain.identity.AccessToken;
import fr.viaduc.domain.identity.User;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.shared.PortalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

/** Issues and opens the links by which people choose their passwords. */
@ApplicationScoped
public class AccessLinks {

    private static final Duration INVITATION_PERIOD = Duration.ofDays(7);
    private static final Duration RESET_PERIOD = Duration.ofHours(1);
    private static final int KEY_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @Inject
    private Users users;

    @Inject
    private PortalClock clock;

    @Inject
    private Event<AccessLink> issued;

    /** Issues a link and has it sent. */
    public void issue(User user, AccessToken.Purpose purpose, UUID bodyId) {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Duration period = purpose == AccessToken.Purpose.INVITATION ? INVITATION_PERIOD : RESET_PERIOD;
        users.add(new AccessToken(user.id(), purpose, hash(key), clock.instant().plus(period)));
        issued.fire(new AccessLink(user.email(), user.name(), purpose, key, bodyId));
    }

    /**
     * Uses a link up.
     *
     * @return the account that it opens
     * @throws RuleViolation {@code access.token.spent} when it is unknown, used or too old
     */
    User open(String key) {
        AccessToken token = users.tokenWithHash(hash(key == null ? "" : key))
                .orElseThrow(() -> new RuleViolation("access.token.spent"));
        token.use(clock.instant());
        return users.get(token.userId());
    }

    private static String hash(String key) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
