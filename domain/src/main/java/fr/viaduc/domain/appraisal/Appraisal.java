package fr.viaduc.domain.appraisal;

import fr.viaduc.domain.application.FinancingPlan;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.application.PlanComparison;
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
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The appraisal of an application (instruction): fifteen sections of findings, the plan that is retained, an opinion and
 * the conditions of the agreement to come.
 *
 * <p>One instructor at a time writes it; another may take it over. When the retained plan differs from the plan asked
 * for, the carrier must have accepted it. A validator who never wrote in it validates it; it then goes to the committee.
 * After a deferral it is opened again as a new revision.
 */
@Entity
@Table(name = "appraisal")
public class Appraisal extends Aggregate {

    @Column(name = "operation_id")
    private UUID operationId;

    @Column(name = "application_id")
    private UUID applicationId;

    @Column(name = "operation_number")
    private String operationNumber;

    @Enumerated(EnumType.STRING)
    private AppraisalStatus status;

    private int revision = 1;

    @Column(name = "appraiser_id")
    private UUID appraiserId;

    @Column(name = "appraiser_name")
    private String appraiserName;

    @ElementCollection
    @CollectionTable(name = "appraisal_author", joinColumns = @JoinColumn(name = "appraisal_id"))
    @Column(name = "author_id")
    private Set<UUID> authors = new HashSet<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "requested_plan_id")
    private FinancingPlan requestedPlan;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "retained_plan_id")
    private FinancingPlan retainedPlan;

    @OneToMany(mappedBy = "appraisal", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<SectionFinding> sections = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "automatic_finding", joinColumns = @JoinColumn(name = "appraisal_id"))
    private List<AutomaticFinding> automaticFindings = new ArrayList<>();

    @Embedded
    private Opinion opinion;

    @Embedded
    private ConventionalConditions conditions;

    @Column(name = "validated_at")
    private Instant validatedAt;

    @Column(name = "validator_name")
    private String validatorName;

    protected Appraisal() {}

    /**
     * Opens the appraisal of an admissible application.
     *
     * @param operation the file
     * @param applicationId its application
     * @param requested the plan asked for
     * @param retained the copy of it on which the appraisal works
     */
    public Appraisal(
            Operation operation, UUID applicationId, FinancingPlan requested, FinancingPlan retained, Act act) {
        super(operation.bodyId());
        this.operationId = operation.id();
        this.applicationId = applicationId;
        this.operationNumber = operation.label();
        this.requestedPlan = requested;
        this.retainedPlan = retained;
        Stream.of(AppraisalSection.values()).forEach(section -> sections.add(new SectionFinding(this, section)));
        this.status = begin(AppraisalStatus.IN_PROGRESS, act);
        assign(act);
    }

    private void assign(Act act) {
        this.appraiserId = act.actorId();
        this.appraiserName = act.actorName();
        this.authors.add(act.actorId());
    }

    /**
     * Takes the appraisal over from the instructor who wrote it so far.
     *
     * @throws RuleViolation {@code appraisal.already.yours}
     */
    public void takeOver(Act act) {
        if (act.isBy(appraiserId)) {
            throw new RuleViolation("appraisal.already.yours");
        }
        this.status = move(status, AppraisalStatus.IN_PROGRESS, act);
        assign(act);
    }

    /** Keeps what the portal found by itself, in place of what it had found before. */
    public void note(List<AutomaticFinding> findings) {
        automaticFindings.clear();
        automaticFindings.addAll(findings);
    }

    /**
     * Writes a section.
     *
     * @throws RuleViolation {@code appraisal.not.in.progress}, {@code appraisal.other.instructor}, {@code
     *     appraisal.section.always.applies} or {@code appraisal.modification.missing}
     */
    public void write(AppraisalSection section, SectionEntry entry, Act act) {
        requireWrittenBy(act);
        section(section).write(entry, act);
    }

    /** Says the opinion and the conditions of the agreement to come; see {@link #write} for the refusals. */
    public void conclude(Opinion newOpinion, ConventionalConditions newConditions, Act act) {
        requireWrittenBy(act);
        this.opinion = newOpinion;
        this.conditions = newConditions;
    }

    /**
     * Requires that the retained plan may be changed by the person who acts.
     *
     * @param latest the latest proposal to the carrier
     * @throws RuleViolation {@code appraisal.plan.proposed} while the carrier is being waited for; see {@link #write}
     */
    public void requirePlanOpen(Optional<PlanProposal> latest, Act act) {
        requireWrittenBy(act);
        if (latest.filter(PlanProposal::isPending).isPresent()) {
            throw new RuleViolation("appraisal.plan.proposed");
        }
    }

    /**
     * Puts the retained plan to the carrier.
     *
     * @param organisationId the carrier
     * @param latest the proposal before, if there was one
     * @param refusals what the rules refuse in the retained plan
     * @throws RuleViolation {@code appraisal.plan.unchanged} when nothing differs; see {@link #requirePlanOpen}
     * @throws RuleViolations the refusals of the plan, and {@code appraisal.plan.reason.missing} for each change without a
     *     reason
     */
    public PlanProposal propose(
            UUID organisationId, Optional<PlanProposal> latest, List<RuleViolation> refusals, String message, Act act) {
        requirePlanOpen(latest, act);
        if (comparison().isIdentical()) {
            throw new RuleViolation("appraisal.plan.unchanged");
        }
        List<RuleViolation> found = new ArrayList<>(refusals);
        found.addAll(unexplainedChanges());
        RuleViolations.throwIfAny(found);
        return new PlanProposal(this, organisationId, message, act);
    }

    /**
     * Hands the report to the validator.
     *
     * @param latest the latest proposal to the carrier
     * @param refusals what the rules refuse in the retained plan
     * @throws RuleViolations with everything that is missing: unfinished sections, opinion, conditions, reasons of the
     *     changes of the plan, acceptance by the carrier, an opinion that contradicts a rejected section
     */
    public void submit(Optional<PlanProposal> latest, List<RuleViolation> refusals, Act act) {
        requireWrittenBy(act);
        List<RuleViolation> found = new ArrayList<>();
        sections().stream()
                .filter(section -> !section.isFinished())
                .map(section -> new RuleViolation("appraisal.section.unfinished", section.section()))
                .forEach(found::add);
        if (opinion().isEmpty()) {
            found.add(new RuleViolation("appraisal.opinion.missing"));
        }
        if (conditions().isEmpty()) {
            found.add(new RuleViolation("appraisal.conditions.missing"));
        }
        found.addAll(contradictions());
        if (isFavourable()) {
            found.addAll(refusals);
        }
        found.addAll(unexplainedChanges());
        if (!comparison().isIdentical()
                && latest.filter(proposal -> proposal.covers(retainedPlan)).isEmpty()) {
            found.add(new RuleViolation("appraisal.plan.not.accepted"));
        }
        RuleViolations.throwIfAny(found);
        this.status = move(status, AppraisalStatus.AWAITING_VALIDATION, act);
    }

    private boolean isFavourable() {
        return opinion()
                .filter(said -> said.value() != OpinionValue.UNFAVOURABLE)
                .isPresent();
    }

    private List<RuleViolation> contradictions() {
        if (!isFavourable()) {
            return List.of();
        }
        return sections().stream()
                .filter(section -> section.conclusion().orElse(null) == SectionConclusion.REJECTED)
                .map(section -> new RuleViolation("appraisal.opinion.contradicts", section.section()))
                .toList();
    }

    private List<RuleViolation> unexplainedChanges() {
        return comparison().costs().stream()
                .filter(line -> line.change() != PlanComparison.Change.KEPT
                        && line.reason().isEmpty())
                .map(line -> new RuleViolation("appraisal.plan.reason.missing", line.label()))
                .toList();
    }

    /** Gives the report back to the instructor, with a reason. */
    public void sendBack(Act act) {
        requireAwaitingValidation();
        this.status = move(status, AppraisalStatus.IN_PROGRESS, act.requireReason());
    }

    /**
     * Validates the report.
     *
     * @throws RuleViolation {@code validator.is.author} when the person wrote in it
     */
    public void validate(Act act) {
        requireAwaitingValidation();
        if (authors.contains(act.actorId())) {
            throw new RuleViolation("validator.is.author");
        }
        this.status = move(status, AppraisalStatus.VALIDATED, act);
        this.validatedAt = act.at();
        this.validatorName = act.actorName();
    }

    /** Opens the report again after a deferral, as a new revision in the hands of the person who acts. */
    public void reopen(Act act) {
        if (status != AppraisalStatus.VALIDATED) {
            throw new RuleViolation("state.move.refused", label(), status, AppraisalStatus.IN_PROGRESS);
        }
        this.status = move(status, AppraisalStatus.IN_PROGRESS, act);
        this.revision++;
        this.validatedAt = null;
        this.validatorName = null;
        assign(act);
    }

    /** Takes over the plan of a new version of the application; what was retained so far is dropped. */
    public void restart(FinancingPlan newRequested, FinancingPlan newRetained, Act act) {
        requireWrittenBy(act);
        this.requestedPlan = newRequested;
        this.retainedPlan = newRetained;
    }

    /** Ends the appraisal because the application was withdrawn. */
    public void abandon(Act act) {
        this.status = move(status, AppraisalStatus.ABANDONED, act);
    }

    private void requireWrittenBy(Act act) {
        if (status != AppraisalStatus.IN_PROGRESS) {
            throw new RuleViolation("appraisal.not.in.progress", label());
        }
        if (!act.isBy(appraiserId)) {
            throw new RuleViolation("appraisal.other.instructor", appraiserName);
        }
    }

    private void requireAwaitingValidation() {
        if (status != AppraisalStatus.AWAITING_VALIDATION) {
            throw new RuleViolation("appraisal.not.submitted", label());
        }
    }

    /** Requested and retained plan side by side. */
    public PlanComparison comparison() {
        return PlanComparison.between(requestedPlan, retainedPlan);
    }

    /** What was found in a section. */
    public SectionFinding section(AppraisalSection section) {
        return sections.stream()
                .filter(finding -> finding.section() == section)
                .findAny()
                .orElseThrow();
    }

    /** The fifteen sections, in their order. */
    public List<SectionFinding> sections() {
        return sections.stream()
                .sorted(Comparator.comparing(SectionFinding::section))
                .toList();
    }

    /** What the portal found by itself in a section. */
    public List<AutomaticFinding> automaticFindings(AppraisalSection section) {
        return automaticFindings.stream()
                .filter(finding -> finding.check().section() == section)
                .sorted(Comparator.comparing(AutomaticFinding::check))
                .toList();
    }

    /** The changes that the sections ask for, with their section. */
    public List<SectionFinding> modificationsAsked() {
        return sections().stream()
                .filter(section -> !section.modification().isEmpty())
                .toList();
    }

    /** Where the appraisal stands. */
    public AppraisalStatus status() {
        return status;
    }

    /** 1, and one more after each deferral. */
    public int revision() {
        return revision;
    }

    /** The application appraised. */
    public UUID applicationId() {
        return applicationId;
    }

    /** The instructor who writes it. */
    public UUID appraiserId() {
        return appraiserId;
    }

    /** The instructor's name. */
    public String appraiserName() {
        return appraiserName;
    }

    /** Everybody who ever wrote in it. */
    public Set<UUID> authors() {
        return Set.copyOf(authors);
    }

    /** The plan asked for. */
    public FinancingPlan requestedPlan() {
        return requestedPlan;
    }

    /** The plan retained. */
    public FinancingPlan retainedPlan() {
        return retainedPlan;
    }

    /** The opinion; empty until it is said. */
    public Optional<Opinion> opinion() {
        return Optional.ofNullable(opinion).filter(said -> said.value() != null);
    }

    /** The conditions of the agreement to come; empty until they are said. */
    public Optional<ConventionalConditions> conditions() {
        return Optional.ofNullable(conditions).filter(ConventionalConditions::isWritten);
    }

    /** When it was validated. */
    public Optional<Instant> validatedAt() {
        return Optional.ofNullable(validatedAt);
    }

    /** Who validated it. */
    public Optional<String> validatorName() {
        return Optional.ofNullable(validatorName);
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
