package fr.viaduc.domain.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One move in the life of an aggregate: from which status to which, when, by whom and why. Written once, never changed.
 */
@Entity
@Table(name = "status_change")
public class StatusChange {

    @Id
    private UUID id;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "operation_id")
    private UUID operationId;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "from_status")
    private String fromStatus;

    @Column(name = "to_status")
    private String toStatus;

    private Instant at;

    @Column(name = "actor_id")
    private UUID actorId;

    @Column(name = "actor_name")
    private String actorName;

    private String role;

    @Column(name = "unit_id")
    private UUID unitId;

    private String reason;

    protected StatusChange() {}

    StatusChange(Aggregate subject, String fromStatus, String toStatus, Act act) {
        this.id = UUID.randomUUID();
        this.bodyId = subject.bodyId();
        this.organisationId = subject.organisationId();
        this.operationId = subject.operationId();
        this.subjectType = subject.getClass().getSimpleName();
        this.subjectId = subject.id();
        this.fromStatus = fromStatus;
        this.toStatus = toStatus;
        this.at = act.at();
        this.actorId = act.actorId();
        this.actorName = act.actorName();
        this.role = act.role();
        this.unitId = act.unitId();
        this.reason = act.reason();
    }

    /**
     * The moves as they are told: the oldest first. Of those of one instant, the moves of one aggregate follow each other
     * from status to status, and the file comes after its parts, which moved it.
     */
    public static List<StatusChange> inOrder(Collection<StatusChange> moves) {
        return moves.stream()
                .sorted(Comparator.comparing(StatusChange::at)
                        .thenComparing(move -> move.subjectId.equals(move.operationId))
                        .thenComparing(StatusChange::subjectType)
                        .thenComparing(StatusChange::subjectId)
                        .thenComparing(StatusChange::toStatus))
                .collect(Collectors.groupingBy(
                        move -> List.of(move.at, move.subjectId), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(StatusChange::chained)
                .toList();
    }

    private static Stream<StatusChange> chained(List<StatusChange> moves) {
        List<StatusChange> left = new ArrayList<>(moves);
        Stream.Builder<StatusChange> chain = Stream.builder();
        while (!left.isEmpty()) {
            StatusChange next = left.stream()
                    .filter(move -> left.stream().noneMatch(other -> other.toStatus.equals(move.fromStatus)))
                    .findFirst()
                    .orElse(left.get(0));
            left.remove(next);
            chain.add(next);
        }
        return chain.build();
    }

    /** The file (operation) to which the aggregate belongs; null outside the life of a file. */
    public UUID operationId() {
        return operationId;
    }

    /** Class name of the aggregate that moved, such as {@code CallForProjects}. */
    public String subjectType() {
        return subjectType;
    }

    /** The aggregate that moved. */
    public UUID subjectId() {
        return subjectId;
    }

    /** The status left; null for the first one. */
    public String fromStatus() {
        return fromStatus;
    }

    /** The status reached. */
    public String toStatus() {
        return toStatus;
    }

    /** The instant of the move. */
    public Instant at() {
        return at;
    }

    /** Who moved it. */
    public UUID actorId() {
        return actorId;
    }

    /** The name of the person at that time. */
    public String actorName() {
        return actorName;
    }

    /** The role in which the person acted. */
    public String role() {
        return role;
    }

    /** The organisational unit of the person at that time; null for carriers and for the portal. */
    public UUID unitId() {
        return unitId;
    }

    /** The reason given; empty when none was needed. */
    public String reason() {
        return reason;
    }
}
