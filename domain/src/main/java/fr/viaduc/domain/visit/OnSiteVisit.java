package fr.viaduc.domain.visit;

import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Aggregate;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.shared.RuleViolations;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Visite sur place: part of the management verifications (CPR art. 74(2)).
 *
 * <p>A controller plans it, announces it or comes unannounced, writes down on the spot what is seen, and draws up a
 * provisional report with one of the three official conclusions. The carrier answers; another person than the author
 * validates the final report. Its exclusions then reject expenditure beforehand, and its measures, until they are
 * lifted, keep the next execution report from being deposited.
 */
@Entity
@Table(name = "on_site_visit")
public class OnSiteVisit extends Aggregate {

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "operation_id")
    private UUID operationId;

    @Column(name = "operation_number")
    private String operationNumber;

    @Column(name = "agreement_id")
    private UUID agreementId;

    private int number;

    @Enumerated(EnumType.STRING)
    private VisitStatus status;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    @Column(name = "planned_time")
    private LocalTime plannedTime;

    private String sites;

    private boolean announced;

    @Column(name = "known_to_carrier")
    private boolean knownToCarrier;

    private String motive;

    private String companions;

    @Column(name = "controller_id")
    private UUID controllerId;

    @Column(name = "controller_name")
    private String controllerName;

    @Embedded
    private VisitObservation observation = VisitObservation.none();

    @Enumerated(EnumType.STRING)
    private VisitConclusion conclusion;

    private String findings = "";

    @Column(name = "author_id")
    private UUID authorId;

    @Embedded
    private VisitRebuttal rebuttal = VisitRebuttal.none();

    @Column(name = "concluded_at")
    private Instant concludedAt;

    @Column(name = "notified_on")
    private LocalDate notifiedOn;

    @ElementCollection
    @CollectionTable(name = "visit_checkpoint", joinColumns = @JoinColumn(name = "visit_id"))
    private List<CheckpointFinding> checkpoints = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "visit_person_met", joinColumns = @JoinColumn(name = "visit_id"))
    @OrderColumn(name = "position")
    private List<PersonMet> personsMet = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "visit_photo", joinColumns = @JoinColumn(name = "visit_id"))
    @OrderBy("addedAt")
    private List<VisitPhoto> photos = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "visit_answer_document", joinColumns = @JoinColumn(name = "visit_id"))
    @Column(name = "document_id")
    private List<UUID> answerDocuments = new ArrayList<>();

    @OneToMany(mappedBy = "visit", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<VisitMeasure> measures = new ArrayList<>();

    protected OnSiteVisit() {}

    /**
     * Plans a visit; the person who plans it leads it.
     *
     * @throws RuleViolation {@code visit.day.past} when the day is over
     */
    public OnSiteVisit(VisitPlan plan, Act act) {
        super(plan.bodyId());
        if (plan.day().isBefore(act.day())) {
            throw new RuleViolation("visit.day.past", plan.day());
        }
        this.organisationId = plan.organisationId();
        this.operationId = plan.operationId();
        this.operationNumber = plan.operationNumber();
        this.agreementId = plan.agreementId();
        this.number = plan.number();
        this.plannedOn = plan.day();
        this.plannedTime = plan.time();
        this.sites = plan.sites();
        this.announced = plan.announced();
        this.motive = plan.motive();
        this.companions = plan.companions();
        this.controllerId = act.actorId();
        this.controllerName = act.actorName();
        this.status = begin(VisitStatus.PLANNED, act);
    }

    /**
     * Tells the carrier.
     *
     * @throws RuleViolation {@code visit.announce.unannounced} for a visit planned without warning, {@code
     *     visit.announce.late} on the day itself or later
     */
    public void announce(Act act) {
        if (!announced) {
            throw new RuleViolation("visit.announce.unannounced", label());
        }
        if (!act.day().isBefore(plannedOn)) {
            throw new RuleViolation("visit.announce.late", plannedOn);
        }
        moveInSight(VisitStatus.ANNOUNCED, act);
    }

    /**
     * Notes what is seen, as often as needed until the report is drawn up.
     *
     * @throws RuleViolation {@code visit.notes.closed} once the report is drawn up
     */
    public void note(VisitObservation seen, Collection<CheckpointFinding> found, Collection<PersonMet> met, Act act) {
        requireNotesOpen();
        seen.visitedOn().filter(day -> day.isAfter(act.day())).ifPresent(day -> {
            throw new RuleViolation("visit.day.future", day);
        });
        this.observation = seen;
        this.checkpoints.clear();
        this.checkpoints.addAll(found);
        this.personsMet.clear();
        this.personsMet.addAll(met);
    }

    /** Adds a photograph; see {@link #note} for the refusal. */
    public void photograph(UUID documentId, String caption, PhotoFacts facts, Act act) {
        requireNotesOpen();
        photos.add(new VisitPhoto(documentId, caption, facts, act.at()));
    }

    /**
     * The visit has taken place.
     *
     * @throws RuleViolation {@code visit.announce.missing} for an announced visit whose letter was not sent, {@code
     *     visit.day.missing} without the day, {@code visit.persons.missing} when nobody was met
     */
    public void carryOut(Act act) {
        if (announced && status == VisitStatus.PLANNED) {
            throw new RuleViolation("visit.announce.missing", label());
        }
        if (observation().visitedOn().isEmpty()) {
            throw new RuleViolation("visit.day.missing");
        }
        if (personsMet.isEmpty()) {
            throw new RuleViolation("visit.persons.missing");
        }
        this.status = move(status, VisitStatus.CARRIED_OUT, act);
    }

    /**
     * Draws up the provisional report.
     *
     * @param value one of the three official conclusions
     * @param text what the conclusion rests on
     * @param drafts the measures, for a conclusion with reservations
     * @throws RuleViolations {@code visit.checkpoint.incomplete} for every point without answer or comment
     * @throws RuleViolation {@code visit.measures.unexpected}, {@code visit.measures.missing}, or {@code
     *     visit.text.missing} when a conclusion that is not compliant has no reason
     */
    public void drawUp(VisitConclusion value, String text, List<MeasureDraft> drafts, Act act) {
        RuleViolations.throwIfAny(incompleteCheckpoints());
        conclude(value, text, drafts);
        this.authorId = act.actorId();
        this.status = move(status, VisitStatus.PROVISIONAL_REPORT, act);
    }

    /**
     * Sends the provisional report and opens the rebuttal period.
     *
     * @param days its length, at least {@link VisitRebuttal#SHORTEST}
     * @throws RuleViolation {@code visit.rebuttal.pointless} for a compliant visit, {@code visit.rebuttal.short}
     */
    public void openRebuttal(int days, Act act) {
        if (conclusion == VisitConclusion.COMPLIANT) {
            throw new RuleViolation("visit.rebuttal.pointless");
        }
        moveInSight(VisitStatus.REBUTTAL, act);
        rebuttal.open(days, act);
    }

    /**
     * The carrier answers, once.
     *
     * @throws RuleViolation {@code visit.answer.closed} outside the rebuttal period, {@code visit.answer.given} the
     *     second time
     */
    public void answer(String text, Collection<UUID> documents, Act act) {
        requireAnswerOpen(act);
        rebuttal.answer(text, act);
        this.answerDocuments.addAll(documents);
    }

    /**
     * Requires that the carrier may still answer.
     *
     * @throws RuleViolation {@code visit.answer.closed} outside the rebuttal period, {@code visit.answer.given} after an
     *     answer
     */
    public void requireAnswerOpen(Act act) {
        if (status != VisitStatus.REBUTTAL) {
            throw new RuleViolation("visit.answer.closed");
        }
        rebuttal.requireOpen(act);
    }

    /**
     * The controller writes the final conclusion after the answer, or after the end of the period.
     *
     * @param replyText what is answered to the carrier; required when the carrier answered
     * @throws RuleViolation {@code visit.rebuttal.running} while the period runs without answer, {@code
     *     state.move.refused} outside it
     */
    public void concludeFinally(
            VisitConclusion value, String text, List<MeasureDraft> drafts, String replyText, Act act) {
        if (status != VisitStatus.REBUTTAL) {
            throw new RuleViolation("state.move.refused", label(), status, VisitStatus.FINAL_REPORT);
        }
        rebuttal.reply(replyText, act);
        conclude(value, text, drafts);
        this.authorId = act.actorId();
        this.concludedAt = act.at();
    }

    /**
     * Another person validates the final report; measures to be lifted open at once.
     *
     * @throws RuleViolation {@code visit.validate.author} when the person wrote it, {@code visit.conclusion.missing}
     *     while the final conclusion is not written, {@code visit.rebuttal.needed} when reservations were not sent to the
     *     carrier
     */
    public void validate(Act act) {
        if (act.isBy(authorId) || act.isBy(controllerId)) {
            throw new RuleViolation("visit.validate.author", act.actorName());
        }
        if (status == VisitStatus.PROVISIONAL_REPORT && conclusion != VisitConclusion.COMPLIANT) {
            throw new RuleViolation("visit.rebuttal.needed");
        }
        if (status == VisitStatus.REBUTTAL && concludedAt == null) {
            throw new RuleViolation("visit.conclusion.missing");
        }
        moveInSight(VisitStatus.FINAL_REPORT, act);
        this.notifiedOn = act.day();
        if (measures.stream().anyMatch(m -> m.kind().isToBeLifted())) {
            this.status = move(status, VisitStatus.MEASURES_OPEN, act);
        }
    }

    /**
     * Says what became of a measure; when none is open any more, the visit is lifted or not.
     *
     * @throws RuleViolation {@code visit.measures.closed} when no measure is to be assessed, {@code
     *     visit.measure.unknown}
     */
    public void assess(UUID measureId, boolean lifted, String why, Act act) {
        if (status != VisitStatus.MEASURES_OPEN && status != VisitStatus.NOT_LIFTED) {
            throw new RuleViolation("visit.measures.closed", label());
        }
        VisitMeasure measure = measures.stream()
                .filter(m -> m.id().equals(measureId) && m.kind().isToBeLifted())
                .filter(m -> m.status() != MeasureStatus.LIFTED)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("visit.measure.unknown"));
        measure.assess(lifted, why, act);
        List<MeasureStatus> states = measures.stream()
                .filter(m -> m.kind().isToBeLifted())
                .map(VisitMeasure::status)
                .toList();
        if (states.stream().allMatch(s -> s == MeasureStatus.LIFTED)) {
            this.status = move(status, VisitStatus.LIFTED, act.because(why));
        } else if (!states.contains(MeasureStatus.OPEN) && status == VisitStatus.MEASURES_OPEN) {
            this.status = move(status, VisitStatus.NOT_LIFTED, act.because(why));
        }
    }

    /** A move of which the carrier is told: from here on it may know of the visit. */
    private void moveInSight(VisitStatus target, Act act) {
        this.knownToCarrier = knownToCarrier || status.canBecome(target);
        this.status = move(status, target, act);
    }

    private void conclude(VisitConclusion value, String text, List<MeasureDraft> drafts) {
        if (value == null) {
            throw new RuleViolation("visit.conclusion.missing");
        }
        if (value != VisitConclusion.COMPLIANT_WITH_RESERVATIONS && !drafts.isEmpty()) {
            throw new RuleViolation("visit.measures.unexpected", value);
        }
        if (value == VisitConclusion.COMPLIANT_WITH_RESERVATIONS && drafts.isEmpty()) {
            throw new RuleViolation("visit.measures.missing");
        }
        this.findings = value == VisitConclusion.NON_COMPLIANT
                ? VisitText.required(text, "visit.findings")
                : VisitText.optional(text, "visit.findings");
        this.conclusion = value;
        this.measures.clear();
        drafts.forEach(draft -> measures.add(new VisitMeasure(this, measures.size() + 1, draft)));
    }

    private List<RuleViolation> incompleteCheckpoints() {
        return List.of(Checkpoint.values()).stream()
                .filter(point -> checkpoints.stream().noneMatch(f -> f.checkpoint() == point && f.isComplete()))
                .map(point -> new RuleViolation("visit.checkpoint.incomplete", point))
                .toList();
    }

    private void requireNotesOpen() {
        if (status != VisitStatus.PLANNED && status != VisitStatus.ANNOUNCED && status != VisitStatus.CARRIED_OUT) {
            throw new RuleViolation("visit.notes.closed", label());
        }
    }

    /** What keeps the next execution report from being deposited; empty when nothing does. */
    public Optional<RuleViolation> obstacleToDeposit() {
        if (!status.isFinal()) {
            return Optional.empty();
        }
        if (conclusion == VisitConclusion.NON_COMPLIANT) {
            return Optional.of(new RuleViolation("visit.deposit.non.compliant", label(), notifiedOn));
        }
        return status == VisitStatus.MEASURES_OPEN || status == VisitStatus.NOT_LIFTED
                ? Optional.of(new RuleViolation("visit.deposit.measures.open", label(), notifiedOn))
                : Optional.empty();
    }

    /** What every later check rejects beforehand; nothing before the final report. */
    public List<VisitExclusion> exclusions() {
        return status.isFinal()
                ? measures.stream()
                        .filter(m -> m.kind() == MeasureKind.EXCLUDE)
                        .map(m -> new VisitExclusion(
                                id(), label(), m.id(), m.scope().orElseThrow(), m.description(), notifiedOn))
                        .toList()
                : List.of();
    }

    /** Whether the report waits for the person who validates it. */
    public boolean isValidatable() {
        return status == VisitStatus.PROVISIONAL_REPORT && conclusion == VisitConclusion.COMPLIANT
                || status == VisitStatus.REBUTTAL && concludedAt != null;
    }

    /** The nearest day until which the carrier is to do something; empty when nothing is open. */
    public Optional<LocalDate> nextDueOn() {
        return measures.stream()
                .filter(m -> m.status() != MeasureStatus.LIFTED)
                .flatMap(m -> m.dueOn().stream())
                .min(LocalDate::compareTo);
    }

    /** Whether the carrier may know of the visit. */
    public boolean isKnownToCarrier() {
        return knownToCarrier;
    }

    /** The carrier visited, whether or not it knows. */
    public UUID carrierId() {
        return organisationId;
    }

    /** The carrier, once it may know of the visit. */
    @Override
    public UUID organisationId() {
        return knownToCarrier ? organisationId : null;
    }

    @Override
    public UUID operationId() {
        return operationId;
    }

    /** Number of the operation. */
    public String operationNumber() {
        return operationNumber;
    }

    /** The agreement in the version in force when the visit was planned. */
    public UUID agreementId() {
        return agreementId;
    }

    /** Rank in the operation. */
    public int number() {
        return number;
    }

    /** Where the visit stands. */
    public VisitStatus status() {
        return status;
    }

    /** Planned day. */
    public LocalDate plannedOn() {
        return plannedOn;
    }

    /** Planned hour; empty when none is set. */
    public Optional<LocalTime> plannedTime() {
        return Optional.ofNullable(plannedTime);
    }

    /** Where to go. */
    public String sites() {
        return sites;
    }

    /** Whether the carrier is told beforehand. */
    public boolean isAnnounced() {
        return announced;
    }

    /** Why this operation. */
    public String motive() {
        return motive;
    }

    /** The other controllers. */
    public String companions() {
        return companions;
    }

    /** Who leads the visit. */
    public UUID controllerId() {
        return controllerId;
    }

    /** Name of the person who leads the visit. */
    public String controllerName() {
        return controllerName;
    }

    /** What was noted on the spot. */
    public VisitObservation observation() {
        return observation == null ? VisitObservation.none() : observation;
    }

    /** The checklist, as far as it is filled in. */
    public List<CheckpointFinding> checkpoints() {
        return List.copyOf(checkpoints);
    }

    /** The people met. */
    public List<PersonMet> personsMet() {
        return List.copyOf(personsMet);
    }

    /** The photographs. */
    public List<VisitPhoto> photos() {
        return List.copyOf(photos);
    }

    /** The conclusion; empty until the provisional report. */
    public Optional<VisitConclusion> conclusion() {
        return Optional.ofNullable(conclusion);
    }

    /** What the conclusion rests on. */
    public String findings() {
        return findings;
    }

    /** The measures. */
    public List<VisitMeasure> measures() {
        return List.copyOf(measures);
    }

    /** What the carrier answered and what was replied. */
    public VisitRebuttal rebuttal() {
        return rebuttal;
    }

    /** The documents that came with the answer. */
    public List<UUID> answerDocuments() {
        return List.copyOf(answerDocuments);
    }

    /** Whether the final conclusion waits for its validation. */
    public boolean isConcluded() {
        return concludedAt != null;
    }

    /** Day on which the final report was notified. */
    public Optional<LocalDate> notifiedOn() {
        return Optional.ofNullable(notifiedOn);
    }

    /** Such as « VSP 1 – 202600042 ». */
    @Override
    public String label() {
        return "VSP " + number + " – " + operationNumber;
    }
}
