package fr.viaduc.domain.identity;

import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A role held by a person in one intermediate body or in one carrier organisation, between two days.
 *
 * <p>It is ended by a date, never deleted, so that it can be proved later who was entitled to an act.
 */
@Entity
@Table(name = "role_assignment")
public class RoleAssignment {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "user_id")
    private User user;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected RoleAssignment() {}

    RoleAssignment(
            User user,
            Role role,
            UUID bodyId,
            UUID organisationId,
            UUID unitId,
            LocalDate validFrom,
            LocalDate validTo) {
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new RuleViolation("role.dates.reversed", validFrom, validTo);
        }
        if (role == Role.AUDITOR && validTo == null) {
            throw new RuleViolation("role.mission.open");
        }
        this.id = UUID.randomUUID();
        this.user = user;
        this.role = role;
        this.bodyId = bodyId;
        this.organisationId = organisationId;
        this.unitId = unitId;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    /** Identity, stable for life. */
    public UUID id() {
        return id;
    }

    /** The person. */
    public User user() {
        return user;
    }

    /** What she is entitled to. */
    public Role role() {
        return role;
    }

    /** The intermediate body in which the role counts; empty for a carrier role. */
    public Optional<UUID> bodyId() {
        return Optional.ofNullable(bodyId);
    }

    /** The carrier organisation in which the role counts; empty for a role in a body. */
    public Optional<UUID> organisationId() {
        return Optional.ofNullable(organisationId);
    }

    /** The unit of the body in which the person works. */
    public Optional<UUID> unitId() {
        return Optional.ofNullable(unitId);
    }

    /** First day on which the role counts. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** Last day on which the role counts; empty while it is open. */
    public Optional<LocalDate> validTo() {
        return Optional.ofNullable(validTo);
    }

    /** Whether the role counts on the given day. */
    public boolean countsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Ends the role on the given day, which is the last on which it counts. */
    public void end(LocalDate lastDay) {
        if (lastDay.isBefore(validFrom)) {
            throw new RuleViolation("role.dates.reversed", validFrom, lastDay);
        }
        validTo = lastDay;
    }

    boolean overlaps(RoleAssignment other) {
        boolean samePlace =
                Objects.equals(bodyId, other.bodyId) && Objects.equals(organisationId, other.organisationId);
        boolean apart = validTo != null && validTo.isBefore(other.validFrom)
                || other.validTo != null && other.validTo.isBefore(validFrom);
        return role == other.role && samePlace && !apart;
    }
}
