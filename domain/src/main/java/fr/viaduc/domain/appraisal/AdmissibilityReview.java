package fr.viaduc.domain.appraisal;

import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Aggregate;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.shared.RuleViolations;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The review of admissibility of an application (recevabilité): fifteen formal items, each answered yes, no or not
 * applicable, then an outcome that a manager proposes and a validator confirms.
 *
 * <p>The carrier does not see it: it receives the grouped request, the certificate or the reasoned decision.
 */
@Entity
@Table(name = "admissibility_review")
public class AdmissibilityReview extends Aggregate {

    private static final int LONGEST_REASONS = 5_000;

    @Column(name = "operation_id")
    private UUID operationId;

    @Column(name = "application_id")
    private UUID applicationId;

    @Column(name = "operation_number")
    private String operationNumber;

    @Enumerated(EnumType.STRING)
    private AdmissibilityStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "proposed_outcome")
    private AdmissibilityOutcome proposedOutcome;

    private String reasons = "";

    @Column(name = "proposed_by_name")
    private String proposedByName;

    @Column(name = "validated_at")
    private Instant validatedAt;

    @Column(name = "validator_name")
    private String validatorName;

    @ElementCollection
    @CollectionTable(name = "admissibility_author", joinColumns = @JoinColumn(name = "review_id"))
    @Column(name = "author_id")
    private Set<UUID> authors = new HashSet<>();

    @OneToMany(mappedBy = "review", cascade = CascadeType.ALL)
    private List<AdmissibilityFinding> findings = new ArrayList<>();

    /** Counts the saves of the items, so that a second manager who answers at the same time is told. */
    private int edits;

    protected AdmissibilityReview() {}

    /** Opens the review of a deposited application. */
    public AdmissibilityReview(Operation operation, UUID applicationId, Act act) {
        super(operation.bodyId());
        this.operationId = operation.id();
        this.applicationId = applicationId;
        this.operationNumber = operation.label();
        Stream.of(AdmissibilityItem.values()).forEach(item -> findings.add(new AdmissibilityFinding(this, item)));
        this.status = begin(AdmissibilityStatus.OPEN, act);
        this.authors.add(act.actorId());
    }

    /**
     * Answers items; those left out stay as they are.
     *
     * @throws RuleViolation {@code admissibility.not.open}
     */
    public void answer(Map<AdmissibilityItem, ItemEntry> entries, Act act) {
        requireOpen();
        entries.forEach((item, entry) -> finding(item).write(entry));
        this.edits++;
        this.authors.add(act.actorId());
    }

    /**
     * Requires that the review is in the manager's hands.
     *
     * @throws RuleViolation {@code admissibility.not.open}
     */
    public void requireOpen() {
        if (status != AdmissibilityStatus.OPEN) {
            throw new RuleViolation("admissibility.not.open", label());
        }
    }

    /**
     * Proposes that the application is admissible.
     *
     * @param unitMissing whether the operation is internal and its carrying unit is not named yet
     * @throws RuleViolations with {@code admissibility.item.unanswered} and {@code admissibility.item.negative} for each
     *     item concerned, {@code admissibility.unit.missing}
     */
    public void proposeAdmissible(boolean unitMissing, Act act) {
        requireOpen();
        List<RuleViolation> found = unanswered();
        findings().stream()
                .filter(AdmissibilityFinding::isNegative)
                .map(finding -> new RuleViolation("admissibility.item.negative", finding.item()))
                .forEach(found::add);
        if (unitMissing) {
            found.add(new RuleViolation("admissibility.unit.missing"));
        }
        RuleViolations.throwIfAny(found);
        propose(AdmissibilityOutcome.ADMISSIBLE, "", act);
    }

    /**
     * Proposes that the application is not admissible.
     *
     * @param why the reasons in fact and in law that the carrier will read (CRPA art. L211-2, L211-5)
     * @throws RuleViolations with {@code admissibility.item.unanswered}, {@code admissibility.item.unexplained} for a no
     *     without a comment, {@code admissibility.no.negative} when every item is met, {@code admissibility.reasons.missing}
     */
    public void proposeInadmissible(String why, Act act) {
        requireOpen();
        String stripped = why == null ? "" : why.strip();
        List<RuleViolation> found = unanswered();
        findings().stream()
                .filter(finding -> finding.isNegative() && finding.comment().isEmpty())
                .map(finding -> new RuleViolation("admissibility.item.unexplained", finding.item()))
                .forEach(found::add);
        if (findings.stream().noneMatch(AdmissibilityFinding::isNegative)) {
            found.add(new RuleViolation("admissibility.no.negative"));
        }
        if (stripped.isEmpty()) {
            found.add(new RuleViolation("admissibility.reasons.missing"));
        }
        if (stripped.length() > LONGEST_REASONS) {
            found.add(new RuleViolation("admissibility.reasons.long", LONGEST_REASONS));
        }
        RuleViolations.throwIfAny(found);
        propose(AdmissibilityOutcome.INADMISSIBLE, stripped, act);
    }

    private List<RuleViolation> unanswered() {
        List<RuleViolation> found = new ArrayList<>();
        findings().stream()
                .filter(finding -> !finding.isAnswered())
                .map(finding -> new RuleViolation("admissibility.item.unanswered", finding.item()))
                .forEach(found::add);
        return found;
    }

    private void propose(AdmissibilityOutcome outcome, String why, Act act) {
        this.status = move(status, AdmissibilityStatus.AWAITING_VALIDATION, act);
        this.proposedOutcome = outcome;
        this.reasons = why;
        this.proposedByName = act.actorName();
        this.authors.add(act.actorId());
    }

    /** Gives the review back to the manager, with a reason. */
    public void sendBack(Act act) {
        requireAwaitingValidation();
        this.status = move(status, AdmissibilityStatus.OPEN, act.requireReason());
    }

    /**
     * Confirms the proposed outcome.
     *
     * @throws RuleViolation {@code admissibility.not.proposed}, or {@code validator.is.author} when the person had a hand in
     *     the review
     */
    public AdmissibilityOutcome validate(Act act) {
        requireAwaitingValidation();
        if (authors.contains(act.actorId())) {
            throw new RuleViolation("validator.is.author");
        }
        this.status = move(
                status,
                proposedOutcome == AdmissibilityOutcome.ADMISSIBLE
                        ? AdmissibilityStatus.ADMISSIBLE
                        : AdmissibilityStatus.INADMISSIBLE,
                act);
        this.validatedAt = act.at();
        this.validatorName = act.actorName();
        return proposedOutcome;
    }

    private void requireAwaitingValidation() {
        if (status != AdmissibilityStatus.AWAITING_VALIDATION) {
            throw new RuleViolation("admissibility.not.proposed", label());
        }
    }

    /** Ends the review because the application was withdrawn; a review that is over stays as it is. */
    public void abandon(Act act) {
        if (status.canBecome(AdmissibilityStatus.ABANDONED)) {
            this.status = move(status, AdmissibilityStatus.ABANDONED, act);
        }
    }

    /** What was found for an item. */
    public AdmissibilityFinding finding(AdmissibilityItem item) {
        return findings.stream()
                .filter(finding -> finding.item() == item)
                .findAny()
                .orElseThrow();
    }

    /** All findings, in the order of the items. */
    public List<AdmissibilityFinding> findings() {
        return findings.stream()
                .sorted(Comparator.comparing(AdmissibilityFinding::item))
                .toList();
    }

    /** Where the review stands. */
    public AdmissibilityStatus status() {
        return status;
    }

    /** The application reviewed. */
    public UUID applicationId() {
        return applicationId;
    }

    /** The outcome that a manager proposed; empty until then. */
    public Optional<AdmissibilityOutcome> proposedOutcome() {
        return Optional.ofNullable(proposedOutcome);
    }

    /** The reasons of a negative outcome, for the carrier; empty for a positive one. */
    public String reasons() {
        return reasons;
    }

    /** Who proposed the outcome. */
    public Optional<String> proposedByName() {
        return Optional.ofNullable(proposedByName);
    }

    /** When the outcome was confirmed. */
    public Optional<Instant> validatedAt() {
        return Optional.ofNullable(validatedAt);
    }

    /** Who confirmed the outcome. */
    public Optional<String> validatorName() {
        return Optional.ofNullable(validatorName);
    }

    /** Everybody who had a hand in the review. */
    public Set<UUID> authors() {
        return Set.copyOf(authors);
    }

    @Override
    public UUID operationId() {
        return operationId;
    }

    @Override
    public String label() {
        return operationNumber;
    }
}
