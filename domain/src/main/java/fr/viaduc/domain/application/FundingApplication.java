package fr.viaduc.domain.application;

import static fr.viaduc.domain.application.FundingApplicationStatus.ADMISSIBLE;
import static fr.viaduc.domain.application.FundingApplicationStatus.APPRAISED;
import static fr.viaduc.domain.application.FundingApplicationStatus.COMPLETION_REQUESTED;
import static fr.viaduc.domain.application.FundingApplicationStatus.DEFERRED;
import static fr.viaduc.domain.application.FundingApplicationStatus.DRAFT;
import static fr.viaduc.domain.application.FundingApplicationStatus.INADMISSIBLE;
import static fr.viaduc.domain.application.FundingApplicationStatus.IN_ADMISSIBILITY;
import static fr.viaduc.domain.application.FundingApplicationStatus.IN_APPRAISAL;
import static fr.viaduc.domain.application.FundingApplicationStatus.MODIFICATION_REQUESTED;
import static fr.viaduc.domain.application.FundingApplicationStatus.REJECTED;
import static fr.viaduc.domain.application.FundingApplicationStatus.SELECTED;
import static fr.viaduc.domain.application.FundingApplicationStatus.SUBMITTED;
import static fr.viaduc.domain.application.FundingApplicationStatus.WITHDRAWN;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Aggregate;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.shared.RuleViolations;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
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
 * The application by which a carrier asks for a grant (demande de subvention).
 *
 * <p>Its editors write the fourteen sections; its signatory deposits it, which seals version 1 for good. From then on it
 * is read, unless a manager asks for changes: the sections that he names open again until the signatory deposits the
 * next version. The day of filing in the sense of the law stays that of version 1.
 */
@Entity
@Table(name = "funding_application")
public class FundingApplication extends Aggregate {

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "operation_id")
    private UUID operationId;

    @Column(name = "call_id")
    private UUID callId;

    @Column(name = "financing_plan_id")
    private UUID financingPlanId;

    @Enumerated(EnumType.STRING)
    private FundingApplicationStatus status;

    @Column(name = "sealed_version")
    private int sealedVersion;

    @Column(name = "first_deposited_at")
    private Instant firstDepositedAt;

    @Column(name = "deposited_at")
    private Instant depositedAt;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @OneToMany(mappedBy = "application", cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    private List<ApplicationSection> sections = new ArrayList<>();

    @OneToMany(mappedBy = "application", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    private List<SectionRow> rows = new ArrayList<>();

    @OneToMany(mappedBy = "application", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    private List<SectionAnswer> answers = new ArrayList<>();

    @OneToMany(mappedBy = "application", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @OrderBy("attachedAt")
    private List<ApplicationAttachment> attachments = new ArrayList<>();

    @OneToMany(mappedBy = "application", cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    @OrderBy("requestedAt")
    private List<ChangeRequest> changeRequests = new ArrayList<>();

    protected FundingApplication() {}

    /**
     * Opens a draft.
     *
     * @param operation the file that is opened with it
     * @param plan the empty financing plan of the file
     */
    public FundingApplication(Operation operation, FinancingPlan plan, Act act) {
        super(operation.bodyId());
        this.organisationId = operation.organisationId();
        this.operationId = operation.id();
        this.callId = operation.callId();
        this.financingPlanId = plan.id();
        this.status = begin(DRAFT, act);
        for (Section section : Section.values()) {
            sections.add(new ApplicationSection(this, section));
        }
        answers.add(new SectionAnswer(this, null, SectionField.TITLE, operation.title()));
    }

    /**
     * Takes over what was typed in a section, as far as it is understood; nothing need be complete yet.
     *
     * @throws RuleViolation {@code application.section.locked} when the section is not in the carrier's hands
     * @throws RuleViolations with an {@link AnswerRefused} for each field that is not understood
     */
    public void write(Section section, SectionInput input, Act act) {
        requireOpen(section);
        answers().write(section, input);
        this.startsOn = day(SectionField.START_DATE).orElse(null);
        this.endsOn = day(SectionField.END_DATE).orElse(null);
        saved(section, act);
    }

    /**
     * Notes that a section whose content is kept elsewhere was changed: the plan, the attached files.
     *
     * @throws RuleViolation {@code application.section.locked} when the section is not in the carrier's hands
     */
    public void noteChange(Section section, Act act) {
        requireOpen(section);
        saved(section, act);
    }

    /**
     * Attaches a document.
     *
     * @throws RuleViolation {@code application.section.locked}
     */
    public void attach(AttachmentKind kind, UUID documentId, Act act) {
        noteChange(Section.ATTACHMENTS, act);
        attachments.add(new ApplicationAttachment(this, kind, documentId, act));
    }

    /**
     * Takes a document off the application.
     *
     * @return whether no sealed version holds it, so that it may be let go for good
     * @throws RuleViolation {@code application.section.locked}, {@code application.attachment.unknown}
     */
    public boolean detach(UUID documentId, Act act) {
        noteChange(Section.ATTACHMENTS, act);
        ApplicationAttachment attachment = attachments.stream()
                .filter(a -> a.documentId().equals(documentId))
                .findAny()
                .orElseThrow(() -> new RuleViolation("application.attachment.unknown"));
        attachments.remove(attachment);
        return depositedAt == null || attachment.attachedAt().isAfter(depositedAt);
    }

    private void saved(Section section, Act act) {
        section(section).saved(act);
    }

    /**
     * Requires that the carrier may write in a section now.
     *
     * @throws RuleViolation {@code application.section.locked}
     */
    public void requireOpen(Section section) {
        if (!isOpen(section)) {
            throw new RuleViolation("application.section.locked", section);
        }
    }

    /** Whether the carrier may write in a section now. */
    public boolean isOpen(Section section) {
        return status == DRAFT || status.isInCarriersHands() && section(section).isUnlocked();
    }

    /** All that keeps the application from being deposited at the instant, by section. */
    public List<BlockingError> blockingErrors(SubmissionDossier dossier, Instant at) {
        return SubmissionRule.errors(this, dossier, at);
    }

    /**
     * Deposits the application: the next version is sealed. The first one must come while the call is open, the later
     * ones within the delay of the request for changes.
     *
     * @param ticked the lines of the commitment that the signatory ticked
     * @throws RuleViolation {@code application.signatory.only}, {@code call.window.closed}, {@code call.not.open},
     *     {@code change.request.overdue}, {@code application.commitment.incomplete}
     * @throws RuleViolations with all blocking errors
     */
    public void deposit(SubmissionDossier dossier, Set<Undertaking> ticked, Act act) {
        requireSignatory(act);
        FundingApplicationStatus target = status == MODIFICATION_REQUESTED ? IN_APPRAISAL : SUBMITTED;
        if (!status.isInCarriersHands()) {
            throw new RuleViolation("state.move.refused", label(), status, target);
        }
        if (status == DRAFT) {
            dossier.call().requireOpenAt(act.at());
        }
        requireCommitment(dossier, ticked);
        RuleViolations.throwIfAny(blockingErrors(dossier, act.at()).stream()
                .map(BlockingError::violation)
                .toList());
        openRequest().ifPresent(request -> request.answer(act));
        this.status = move(status, target, act);
        this.sealedVersion++;
        this.depositedAt = act.at();
        if (firstDepositedAt == null) {
            this.firstDepositedAt = act.at();
        }
        lockSections();
    }

    private static void requireSignatory(Act act) {
        if (!act.role().equals(Role.Names.BENEFICIARY_SIGNATORY)) {
            throw new RuleViolation("application.signatory.only");
        }
    }

    private static void requireCommitment(SubmissionDossier dossier, Set<Undertaking> ticked) {
        Set<Undertaking> missing = Undertaking.requiredOf(dossier.organisation().legalForm());
        missing.removeAll(ticked);
        if (!missing.isEmpty()) {
            throw new RuleViolation("application.commitment.incomplete", missing.size());
        }
    }

    private void lockSections() {
        sections.stream().filter(ApplicationSection::isUnlocked).forEach(ApplicationSection::lock);
    }

    /**
     * Gives the application up, with a reason.
     *
     * @throws RuleViolation {@code application.signatory.only}, {@code act.reason.missing}, {@code state.move.refused}
     */
    public void withdraw(Act act) {
        requireSignatory(act);
        openRequest().ifPresent(request -> lockSections());
        this.status = move(status, WITHDRAWN, act.requireReason());
    }

    /** A manager begins the review of admissibility. */
    public void beginReview(Act act) {
        if (status == COMPLETION_REQUESTED) {
            throw new RuleViolation("state.move.refused", label(), status, IN_ADMISSIBILITY);
        }
        this.status = move(status, IN_ADMISSIBILITY, act);
    }

    /**
     * Requires that its admissibility is being reviewed: deposited, and not in the carrier's hands.
     *
     * @throws RuleViolation {@code application.not.under.review}
     */
    public void requireUnderReview() {
        if (status != IN_ADMISSIBILITY) {
            throw new RuleViolation("application.not.under.review");
        }
    }

    /**
     * Asks once, in one go, for all that is missing.
     *
     * @param dueOn the last day of the delay
     * @throws RuleViolation {@code completion.already.requested}, {@code change.request.empty}, {@code
     *     change.request.due.past}
     */
    public ChangeRequest requestCompletion(Collection<RequestedChange> changes, LocalDate dueOn, Act act) {
        if (changeRequests.stream().anyMatch(request -> request.kind() == ChangeRequestKind.COMPLETION)) {
            throw new RuleViolation("completion.already.requested");
        }
        ChangeRequest request = new ChangeRequest(this, ChangeRequestKind.COMPLETION, changes, dueOn, act);
        this.status = move(status, COMPLETION_REQUESTED, act);
        return open(request);
    }

    /**
     * Asks for changes during the appraisal.
     *
     * @param dueOn the last day of the delay
     */
    public ChangeRequest requestModification(Collection<RequestedChange> changes, LocalDate dueOn, Act act) {
        ChangeRequest request = new ChangeRequest(this, ChangeRequestKind.MODIFICATION, changes, dueOn, act);
        this.status = move(status, MODIFICATION_REQUESTED, act);
        return open(request);
    }

    private ChangeRequest open(ChangeRequest request) {
        changeRequests.add(request);
        request.sections().forEach(section -> section(section).unlock());
        return request;
    }

    /**
     * Gives the second and last delay.
     *
     * @throws RuleViolation {@code change.request.none}, {@code change.request.extended}, {@code change.request.due.past}
     */
    public void extendRequest(LocalDate dueOn, Act act) {
        openRequest()
                .orElseThrow(() -> new RuleViolation("change.request.none"))
                .extend(dueOn, act);
    }

    /**
     * Goes on with the application as it is, once the delay is over without an answer.
     *
     * @throws RuleViolation {@code change.request.none}, {@code change.request.running}
     */
    public void goOnUnanswered(Act act) {
        openRequest()
                .orElseThrow(() -> new RuleViolation("change.request.none"))
                .closeUnanswered(act);
        this.status = move(status, status == MODIFICATION_REQUESTED ? IN_APPRAISAL : IN_ADMISSIBILITY, act);
        lockSections();
    }

    /** A validator confirms that the application is admissible. */
    public void declareAdmissible(Act act) {
        this.status = move(status, ADMISSIBLE, act);
    }

    /** A validator confirms that the application is not admissible. */
    public void declareInadmissible(Act act) {
        this.status = move(status, INADMISSIBLE, act);
    }

    /** A manager begins or, once the committee has deferred it, resumes the appraisal. */
    public void beginAppraisal(Act act) {
        if (status == MODIFICATION_REQUESTED) {
            throw new RuleViolation("state.move.refused", label(), status, IN_APPRAISAL);
        }
        this.status = move(status, IN_APPRAISAL, act);
    }

    /** A validator closes the appraisal with its opinion. */
    public void concludeAppraisal(Act act) {
        this.status = move(status, APPRAISED, act);
    }

    /** The committee decides favourably. */
    public void select(Act act) {
        this.status = move(status, SELECTED, act);
    }

    /** The committee decides unfavourably. */
    public void reject(Act act) {
        this.status = move(status, REJECTED, act);
    }

    /** The committee puts the decision off. */
    public void defer(Act act) {
        this.status = move(status, DEFERRED, act);
    }

    /** The files attached, oldest first. */
    public List<ApplicationAttachment> attachments() {
        return List.copyOf(attachments);
    }

    /** The kinds of file that are attached. */
    public Set<AttachmentKind> attachedKinds() {
        Set<AttachmentKind> kinds = EnumSet.noneOf(AttachmentKind.class);
        attachments.forEach(attachment -> kinds.add(attachment.kind()));
        return kinds;
    }

    /** The request for changes to which the carrier has still to answer. */
    public Optional<ChangeRequest> openRequest() {
        return changeRequests.stream().filter(ChangeRequest::isOpen).findAny();
    }

    /** All requests for changes, oldest first. */
    public List<ChangeRequest> changeRequests() {
        return List.copyOf(changeRequests);
    }

    List<BlockingError> missingAnswers() {
        return answers().missing().stream()
                .map(missing -> new BlockingError(
                        missing.field().section(),
                        missing.field(),
                        missing.row() == null ? null : missing.row().id(),
                        missing.row() == null ? "" : titleOf(missing.row()),
                        new RuleViolation("application.answer.missing", missing.field())))
                .toList();
    }

    /** A row as people recognise it: the answer to its first field, or its rank. */
    public String titleOf(SectionRow row) {
        String title = answer(row, row.kind().title());
        return title.isEmpty() ? Integer.toString(row.position() + 1) : title;
    }

    private Answers answers() {
        return new Answers(this, rows, answers);
    }

    /** The answer to a field asked once; empty when there is none. */
    public String answer(SectionField field) {
        return answers().get(null, field);
    }

    /** The answer in a row; empty when there is none. */
    public String answer(SectionRow row, SectionField field) {
        return answers().get(row, field);
    }

    /** Whether a yes-or-no question was answered yes. */
    public boolean says(SectionField field) {
        return answer(field).equals("YES");
    }

    /** The day given; empty when there is none. */
    public Optional<LocalDate> day(SectionField field) {
        return Optional.of(answer(field)).filter(day -> !day.isEmpty()).map(LocalDate::parse);
    }

    /** Whether the grant would be State aid, by the carrier's own account. */
    public boolean isStateAid() {
        String scheme = isAsked(SectionField.AID_SCHEME) ? answer(SectionField.AID_SCHEME) : "";
        return !scheme.isEmpty() && AidScheme.valueOf(scheme).isStateAid();
    }

    /** Whether a field is asked, given the answers elsewhere. */
    public boolean isAsked(SectionField field) {
        return answers().isAsked(field);
    }

    /** Whether a list is asked for, given the answers elsewhere. */
    public boolean isAsked(RowKind kind) {
        return answers().meets(kind.condition());
    }

    /** The rows of a list, in their order. */
    public List<SectionRow> rows(RowKind kind) {
        return answers().rows(kind);
    }

    /** One of the fourteen sections. */
    public ApplicationSection section(Section section) {
        return sections.stream().filter(s -> s.section() == section).findAny().orElseThrow();
    }

    /** The period of the operation; empty until both days are known and in order. */
    public Optional<DateRange> period() {
        return startsOn == null || endsOn == null || endsOn.isBefore(startsOn)
                ? Optional.empty()
                : Optional.of(new DateRange(startsOn, endsOn));
    }

    /** The activities of the operation. */
    public List<Activity> activities() {
        return rows(RowKind.ACTIVITY).stream()
                .map(row -> Activity.of(this, row))
                .toList();
    }

    /** What the operation promises to reach. */
    public List<OperationIndicator> indicators() {
        return isAsked(RowKind.INDICATOR)
                ? rows(RowKind.INDICATOR).stream()
                        .map(row -> OperationIndicator.of(this, row))
                        .toList()
                : List.of();
    }

    /** The entries forecast, year by year; empty for an operation without participants. */
    public List<ParticipantForecast> forecasts() {
        return isAsked(RowKind.FORECAST)
                ? rows(RowKind.FORECAST).stream()
                        .filter(row -> !answer(row, SectionField.FORECAST_YEAR).isEmpty())
                        .map(row -> ParticipantForecast.of(this, row))
                        .toList()
                : List.of();
    }

    /** The title of the project. */
    public String title() {
        return answer(SectionField.TITLE);
    }

    /** Where the application stands. */
    public FundingApplicationStatus status() {
        return status;
    }

    /** The call answered. */
    public UUID callId() {
        return callId;
    }

    /** The financing plan asked for. */
    public UUID financingPlanId() {
        return financingPlanId;
    }

    /** Number of the last version that was sealed; 0 for a draft. */
    public int sealedVersion() {
        return sealedVersion;
    }

    /** The filing in the sense of Reg. (EU) 2021/1060 art. 63(6): the deposit of version 1. */
    public Optional<Instant> firstDepositedAt() {
        return Optional.ofNullable(firstDepositedAt);
    }

    /** The deposit of the last sealed version. */
    public Optional<Instant> depositedAt() {
        return Optional.ofNullable(depositedAt);
    }

    @Override
    public UUID organisationId() {
        return organisationId;
    }

    @Override
    public UUID operationId() {
        return operationId;
    }

    @Override
    public String label() {
        return "Demande de subvention";
    }
}
