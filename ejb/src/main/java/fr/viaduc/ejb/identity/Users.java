package fr.viaduc.ejb.identity;

import fr.viaduc.domain.identity.AccessToken;
import fr.viaduc.domain.identity.User;
import fr.viaduc.domain.identity.UserSession;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.ejb.shared.StaleVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Where accounts, their links and their sessions are kept. */
@ApplicationScoped
public class Users {

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    /** The account. */
    public User get(UUID id) {
        return Optional.ofNullable(entityManager.find(User.class, id)).orElseThrow(NotFound::new);
    }

    /** The account with all its roles, read at once: it is asked for at each request. */
    public User withRoles(UUID id) {
        return entityManager
                .createQuery("SELECT u FROM User u LEFT JOIN FETCH u.assignments WHERE u.id = :id", User.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The account, provided that it is still as it was shown. */
    public User get(UUID id, int seenVersion) {
        User user = get(id);
        if (user.version() != seenVersion) {
            throw new StaleVersion(user.name());
        }
        return user;
    }

    /** The account with this address. */
    public Optional<User> withEmail(String email) {
        return called(email, LockModeType.NONE);
    }

    /** The same, for one transaction after the other: attempts to log in are counted one by one. */
    public Optional<User> lockWithEmail(String email) {
        return called(email, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<User> called(String email, LockModeType lock) {
        return entityManager
                .createQuery("SELECT u FROM User u WHERE u.email = :email", User.class)
                .setParameter("email", email.strip().toLowerCase(Locale.ROOT))
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** Keeps a new account from now on. */
    public User add(User user) {
        entityManager.persist(user);
        return user;
    }

    /** Keeps a new link from now on. */
    public void add(AccessToken token) {
        entityManager.persist(token);
    }

    /** The link whose key has this hash. */
    public Optional<AccessToken> tokenWithHash(String hash) {
        return entityManager
                .createQuery("SELECT t FROM AccessToken t WHERE t.tokenHash = :hash", AccessToken.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** Keeps a new session from now on. */
    public UserSession add(UserSession session) {
        entityManager.persist(session);
        return session;
    }

    /** The session. */
    public Optional<UserSession> session(UUID id) {
        return Optional.ofNullable(entityManager.find(UserSession.class, id));
    }

    /** The sessions of a person that still let her in, the latest first. */
    public List<UserSession> openSessions(UUID userId, Instant at) {
        return entityManager
                .createQuery(
                        "SELECT s FROM UserSession s WHERE s.userId = :user AND s.endedAt IS NULL"
                                + " ORDER BY s.lastSeenAt DESC",
                        UserSession.class)
                .setParameter("user", userId)
                .getResultStream()
                .filter(session -> session.isOpenAt(at))
                .toList();
    }

    /** Ends every session of a person, except the one named. */
    public void endSessions(UUID userId, UUID exceptSessionId, Instant at) {
        openSessions(userId, at).stream()
                .filter(session -> !session.id().equals(exceptSessionId))
                .forEach(session -> session.end(at));
    }
}
