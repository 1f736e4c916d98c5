package fr.viaduc.domain.selection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** A member of the committee in one session, with the name and the unit of that day. */
@Entity
@Table(name = "committee_seat")
public class CommitteeSeat {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "committee_session_id")
    private CommitteeSession session;

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "member_name")
    private String memberName;

    private String email;

    @Column(name = "unit_id")
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private Attendance attendance = Attendance.CONVENED;

    protected CommitteeSeat() {}

    CommitteeSeat(CommitteeSession session, CommitteeMember member) {
        this.id = UUID.randomUUID();
        this.session = session;
        this.memberId = Objects.requireNonNull(member.userId(), "A seat has a member.");
        this.memberName = member.name();
        this.email = member.email();
        this.unitId = member.unitId();
    }

    void attend(Attendance newAttendance) {
        this.attendance = newAttendance;
    }

    /** Identity of the seat. */
    public UUID id() {
        return id;
    }

    /** The session in which the member has the seat. */
    public CommitteeSession session() {
        return session;
    }

    /** The account of the member. */
    public UUID memberId() {
        return memberId;
    }

    /** The member's name. */
    public String memberName() {
        return memberName;
    }

    /** Where the agenda is sent. */
    public String email() {
        return email;
    }

    /** The member's unit in the body; empty for members from outside. */
    public Optional<UUID> unitId() {
        return Optional.ofNullable(unitId);
    }

    /** Whether the member sits. */
    public Attendance attendance() {
        return attendance;
    }

    /** Whether the member is in the room. */
    public boolean isPresent() {
        return attendance == Attendance.PRESENT;
    }
}
