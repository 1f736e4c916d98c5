package fr.viaduc.domain.identity;

import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Email;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A person who works with the portal (compte).
 *
 * <p>The account belongs to the installation, because the same person may work for several bodies or organisations; what
 * she may do there is given by her dated {@link RoleAssignment}s. It is invited, becomes active with its first password,
 * and may be disabled at any time.
 */
@Entity
@Table(name = "user_account")
public class User {

    private static final int FREE_ATTEMPTS = 3;
    private static final int LONGEST_WAIT_MINUTES = 15;

    @Id
    private UUID id;

    @Version
    private int version;

    private String email;

    private String name;

    @Enumerated(EnumType.STRING)
    private UserStatus status;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "failed_log_ins")
    private int failedLogIns;

    @Column(name = "blocked_until")
    private Instant blockedUntil;

    @Column(name = "last_log_in_at")
    private Instant lastLogInAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @OneToMany(mappedBy = "user", cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    private List<RoleAssignment> assignments = new ArrayList<>();

    protected User() {}

    /**
     * Invites a person: the account exists but cannot be entered before a password is chosen.
     *
     * @param at the instant of the invitation
     */
    public User(Email email, String name, Instant at) {
        if (name == null || name.isBlank()) {
            throw new RuleViolation("user.name.missing");
        }
        this.id = UUID.randomUUID();
        this.email = email.value().toLowerCase(java.util.Locale.ROOT);
        this.name = name.strip();
        this.status = UserStatus.INVITED;
        this.createdAt = at;
    }

    /** Identity, stable for life. */
    public UUID id() {
        return id;
    }

    /** Number of times that the account was stored. */
    public int version() {
        return version;
    }

    /** Address at which the person logs in, in lower case. */
    public String email() {
        return email;
    }

    /** First name and name, as shown in histories. */
    public String name() {
        return name;
    }

    /** Where the account stands. */
    public UserStatus status() {
        return status;
    }

    /** When the account was made. */
    public Instant createdAt() {
        return createdAt;
    }

    /** The encoded password; empty before the first one. */
    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    /** All roles ever given, in the past and to come. */
    public List<RoleAssignment> assignments() {
        return List.copyOf(assignments);
    }

    /** Chooses the (first or a new) password, already encoded; the account becomes active. */
    public void choosePassword(String encoded) {
        if (status == UserStatus.DISABLED) {
            throw new RuleViolation("user.disabled");
        }
        passwordHash = encoded;
        status = UserStatus.ACTIVE;
        failedLogIns = 0;
        blockedUntil = null;
    }

    /** Keeps the person out from now on. */
    public void disable() {
        requireMove(UserStatus.DISABLED);
        status = UserStatus.DISABLED;
    }

    /**
     * Requires that the person works nowhere but in the given body: an administrator does not decide for another one.
     *
     * @throws RuleViolation {@code user.works.elsewhere} when a role elsewhere counts on that day or later
     */
    public void requireOnlyIn(UUID bodyId, LocalDate day) {
        boolean elsewhere = assignments.stream()
                .filter(a -> a.bodyId().filter(bodyId::equals).isEmpty())
                .anyMatch(a -> a.validTo().filter(last -> last.isBefore(day)).isEmpty());
        if (elsewhere) {
            throw new RuleViolation("user.works.elsewhere", name);
        }
    }

    /** Lets a disabled person in again, with her former password if she had one. */
    public void enable() {
        UserStatus target = passwordHash == null ? UserStatus.INVITED : UserStatus.ACTIVE;
        requireMove(target);
        status = target;
    }

    private void requireMove(UserStatus target) {
        if (!status.canBecome(target)) {
            throw new RuleViolation("state.move.refused", name, status, target);
        }
    }

    /** Gives a role in an intermediate body, from a day and for a unit if the person belongs to one. */
    public RoleAssignment giveRoleInBody(Role role, UUID bodyId, UUID unitId, LocalDate from, LocalDate to) {
        if (role.isCarrierRole()) {
            throw new RuleViolation("role.not.of.body", role);
        }
        return give(new RoleAssignment(this, role, bodyId, null, unitId, from, to));
    }

    /** Gives a role in a carrier organisation, from a day. */
    public RoleAssignment giveRoleInOrganisation(Role role, UUID organisationId, LocalDate from, LocalDate to) {
        if (!role.isCarrierRole()) {
            throw new RuleViolation("role.not.of.organisation", role);
        }
        return give(new RoleAssignment(this, role, null, organisationId, null, from, to));
    }

    private RoleAssignment give(RoleAssignment assignment) {
        boolean alreadyHeld = assignments.stream().anyMatch(assignment::overlaps);
        if (alreadyHeld) {
            throw new RuleViolation("role.already.held", name, assignment.role());
        }
        assignments.add(assignment);
        return assignment;
    }

    /** Whether a log-in may be tried now, given the failures before. */
    public boolean isBlockedAt(Instant at) {
        return blockedUntil != null && at.isBefore(blockedUntil);
    }

    /** The instant from which a log-in may be tried again; empty when it may be tried now. */
    public Optional<Instant> blockedUntil() {
        return Optional.ofNullable(blockedUntil);
    }

    /** Notes a failed log-in: after three, each one makes the next wait longer (1, 2, 4, 8, then 15 minutes). */
    public void failLogIn(Instant at) {
        failedLogIns++;
        if (failedLogIns >= FREE_ATTEMPTS) {
            long minutes = Math.min(LONGEST_WAIT_MINUTES, 1L << Math.min(failedLogIns - FREE_ATTEMPTS, 10));
            blockedUntil = at.plus(Duration.ofMinutes(minutes));
        }
    }

    /** Notes a log-in that succeeded. */
    public void logIn(Instant at) {
        failedLogIns = 0;
        blockedUntil = null;
        lastLogInAt = at;
    }

    /** The instant of the last log-in; empty when the person never came. */
    public Optional<Instant> lastLogInAt() {
        return Optional.ofNullable(lastLogInAt);
    }

    /** Requires that the person who validates is not the one who made the act. */
    public static void requireOtherPerson(UUID authorId, Act validation) {
        if (validation.isBy(authorId)) {
            throw new RuleViolation("validator.is.author");
        }
    }
}
