package fr.viaduc.domain.application;

import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.ParisTime;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One grouped request for changes to a deposited application (demande de compléments or de modification): what is
 * expected, section by section, and until when. The sections that it names are open until the carrier deposits again.
 */
@Entity
@Table(name = "change_request")
public class ChangeRequest {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "application_id")
    private FundingApplication application;

    @Enumerated(EnumType.STRING)
    private ChangeRequestKind kind;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "requested_by")
    private UUID requestedBy;

    @Column(name = "requested_by_name")
    private String requestedByName;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "extended_at")
    private Instant extendedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @OneToMany(mappedBy = "request", cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    @OrderBy("position")
    private List<ChangeRequestItem> items = new ArrayList<>();

    protected ChangeRequest() {}

    ChangeRequest(
            FundingApplication application,
            ChangeRequestKind kind,
            Collection<RequestedChange> changes,
            LocalDate dueOn,
            Act act) {
        if (changes.isEmpty()) {
            throw new RuleViolation("change.request.empty");
        }
        if (!dueOn.isAfter(act.day())) {
            throw new RuleViolation("change.request.due.past", dueOn);
        }
        this.id = UUID.randomUUID();
        this.application = application;
        this.kind = kind;
        this.requestedAt = act.at();
        this.requestedBy = act.actorId();
        this.requestedByName = act.actorName();
        this.dueOn = dueOn;
        changes.forEach(change -> items.add(new ChangeRequestItem(this, items.size(), change)));
    }

    void extend(LocalDate newDueOn, Act act) {
        if (extendedAt != null) {
            throw new RuleViolation("change.request.extended", dueOn);
        }
        if (!newDueOn.isAfter(dueOn) || !newDueOn.isAfter(act.day())) {
            throw new RuleViolation("change.request.due.past", newDueOn);
        }
        this.dueOn = newDueOn;
        this.extendedAt = act.at();
    }

    void answer(Act act) {
        if (isOverdueAt(act.at())) {
            throw new RuleViolation("change.request.overdue", dueOn);
        }
        this.answeredAt = act.at();
    }

    void closeUnanswered(Act act) {
        if (!isOverdueAt(act.at())) {
            throw new RuleViolation("change.request.running", dueOn);
        }
        this.closedAt = act.at();
    }

    /** Whether the carrier has still to answer. */
    public boolean isOpen() {
        return answeredAt == null && closedAt == null;
    }

    /** Whether the last day of the delay is over. */
    public boolean isOverdueAt(Instant at) {
        return !at.isBefore(dueAt());
    }

    /** Identity, stable for life. */
    public UUID id() {
        return id;
    }

    /** The application to be changed. */
    public FundingApplication application() {
        return application;
    }

    /** At which stage. */
    public ChangeRequestKind kind() {
        return kind;
    }

    /** When it was sent. */
    public Instant requestedAt() {
        return requestedAt;
    }

    /** Who asked. */
    public UUID requestedBy() {
        return requestedBy;
    }

    /** The name of the person who asked. */
    public String requestedByName() {
        return requestedByName;
    }

    /** The last day on which the carrier may answer, in legal time of mainland France. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** The first instant at which an answer is too late. */
    public Instant dueAt() {
        return ParisTime.endOf(dueOn);
    }

    /** When the second and last delay was given; empty when it was not. */
    public Optional<Instant> extendedAt() {
        return Optional.ofNullable(extendedAt);
    }

    /** When the carrier deposited again; empty until then. */
    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    /** When the manager went on without an answer; empty otherwise. */
    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** What is expected. */
    public List<ChangeRequestItem> items() {
        return List.copyOf(items);
    }

    /** The sections that are opened. */
    public Set<Section> sections() {
        Set<Section> sections = EnumSet.noneOf(Section.class);
        items.forEach(item -> sections.add(item.section()));
        return sections;
    }
}
