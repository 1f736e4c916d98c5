package fr.viaduc.domain.check;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.report.ClockInterruption;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Aggregate;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The verification of one execution report (contrôle de service fait), which fixes the amount due.
 *
 * <p>A controller independent of the file opens it, judges whether the report is admissible, writes down how deep the
 * control goes, decides every item and every resource, and concludes on the other topics. The validator, another person,
 * sends the provisional conclusions to the carrier, who may contest each item set aside; silence accepts. The controller
 * answers, may only retain more, and the validator certifies. A certified check never changes: a later audit opens a
 * corrective one.
 */
@Entity
@Table(name = "service_fact_check")
public class ServiceFactCheck extends Aggregate {

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "operation_id")
    private UUID operationId;

    @Column(name = "report_id")
    private UUID reportId;

    private String number;

    @Column(name = "final_report")
    private boolean finalReport;

    @Enumerated(EnumType.STRING)
    private CheckStatus status;

    @Column(name = "controller_id")
    private UUID controllerId;

    @Column(name = "controller_name")
    private String controllerName;

    @Column(name = "validator_name")
    private String validatorName;

    @Embedded
    private TermsUnderCheck terms;

    @Embedded
    private ControlPlan plan;

    @Column(name = "publicity_correction")
    private Rate publicityCorrection = Rate.ZERO;

    @Column(name = "publicity_reason")
    private String publicityReason = "";

    /** Makes every decision a change of the check, so that whoever looks at an older state is told. */
    private int edits;

    @Column(name = "final_proposed_at")
    private Instant finalProposedAt;

    @Column(name = "certified_at")
    private Instant certifiedAt;

    @OneToMany(mappedBy = "check", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<AdmissibilityAnswer> admissibility = new ArrayList<>();

    @OneToMany(mappedBy = "check", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<TopicConclusion> topics = new ArrayList<>();

    @OneToMany(mappedBy = "check", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Finding> findings = new ArrayList<>();

    @OneToMany(mappedBy = "check", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ResourceFinding> resources = new ArrayList<>();

    @OneToMany(mappedBy = "check", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("requestedAt")
    private List<DocumentRequest> requests = new ArrayList<>();

    @OneToMany(mappedBy = "check", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("round")
    private List<RebuttalPeriod> rebuttals = new ArrayList<>();

    @OneToMany(mappedBy = "check", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<DueLine> dueLines = new ArrayList<>();

    protected ServiceFactCheck() {}

    /**
     * Opens the check of a deposited report. The use case has made sure that the controller is independent of the file
     * ({@link SeparationOfDuties}) and has declared no conflict of interests.
     */
    public ServiceFactCheck(ReportUnderCheck report, Act act) {
        super(report.bodyId());
        this.organisationId = report.organisationId();
        this.operationId = report.operationId();
        this.reportId = report.reportId();
        this.number = report.checkNumber();
        this.finalReport = report.isFinal();
        this.terms = report.terms();
        holdBy(ControlCandidate.of(act));
        this.status = begin(CheckStatus.OPEN, act);
    }

    private void holdBy(ControlCandidate controller) {
        this.controllerId = controller.userId();
        this.controllerName = controller.name();
    }

    /**
     * Hands the check over to another controller, with the reason; the use case has checked that person's independence.
     */
    public void handOver(ControlCandidate controller, Act act) {
        act.requireReason();
        if (status == CheckStatus.FINAL || status == CheckStatus.REOPENED) {
            throw new RuleViolation("check.closed", number);
        }
        holdBy(controller);
    }

    /**
     * Answers the formal review of the report.
     *
     * @throws RuleViolation {@code check.admissibility.incomplete} when a point is missing;
     *     {@code check.admissibility.comment.missing} when an unsatisfied point is not explained
     */
    public void reviewAdmissibility(
            Map<AdmissibilityPoint, Boolean> satisfied, Map<AdmissibilityPoint, String> comments, Act act) {
        requireController(act);
        requireStatus(EnumSet.of(CheckStatus.OPEN));
        if (!satisfied.keySet().containsAll(EnumSet.allOf(AdmissibilityPoint.class))) {
            throw new RuleViolation("check.admissibility.incomplete");
        }
        admissibility.clear();
        for (AdmissibilityPoint point : AdmissibilityPoint.values()) {
            AdmissibilityAnswer answer =
                    new AdmissibilityAnswer(this, point, satisfied.get(point), comments.getOrDefault(point, ""));
            if (!answer.isSatisfied() && answer.comment().isEmpty()) {
                throw new RuleViolation("check.admissibility.comment.missing", point);
            }
            admissibility.add(answer);
        }
        edits++;
    }

    /** Whether every point of the formal review is satisfied. */
    public boolean isReportAdmissible() {
        return !admissibility.isEmpty() && admissibility.stream().allMatch(AdmissibilityAnswer::isSatisfied);
    }

    /**
     * Begins the examination of an admissible report, with its items and its resources.
     *
     * <p>Items that a visit excluded come rejected.
     *
     * @throws RuleViolation {@code check.report.inadmissible} when the formal review is not satisfied
     */
    public void begin(
            TermsUnderCheck agreed, Collection<ItemUnderCheck> items, Collection<ResourceUnderCheck> others, Act act) {
        requireController(act);
        if (!isReportAdmissible()) {
            throw new RuleViolation("check.report.inadmissible", number);
        }
        this.status = move(status, CheckStatus.IN_PROGRESS, act);
        this.terms = agreed;
        items.forEach(item -> findings.add(new Finding(this, item, act)));
        others.forEach(resource -> resources.add(new ResourceFinding(this, resource)));
    }

    /** Writes down how deep the control goes, and why. */
    public void plan(ControlMethod method, String justification, Act act) {
        requireExamining(act);
        this.plan = new ControlPlan(method, justification);
    }

    /**
     * Decides on items of the report.
     *
     * @throws RuleViolation {@code check.plan.missing} as long as the control plan is not written; else as
     *     {@link Finding#decide}
     */
    public void decide(Map<UUID, LineDecision> decisions, Act act) {
        requireExamining(act);
        if (plan().isEmpty()) {
            throw new RuleViolation("check.plan.missing");
        }
        FindingSheet sheet = provisional();
        decisions.forEach((itemId, decision) -> sheet.on(itemId).decide(decision, act));
    }

    /** Concludes on a topic in words. */
    public void conclude(CheckTopic topic, TopicOutcome outcome, String explanation, Act act) {
        requireExamining(act);
        TopicConclusion conclusion = topics.stream()
                .filter(known -> known.topic() == topic)
                .findFirst()
                .orElseGet(() -> new TopicConclusion(this, topic));
        conclusion.conclude(outcome, explanation, act);
        if (!topics.contains(conclusion)) {
            topics.add(conclusion);
        }
    }

    /** Retains what was received of one resource, and whether more will come. */
    public void retainResource(UUID sourceId, Money received, boolean nothingMore, String explanation, Act act) {
        requireExamining(act);
        resources.stream()
                .filter(resource -> resource.sourceId().equals(sourceId))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("check.resource.unknown"))
                .retain(received, nothingMore, explanation);
    }

    /**
     * Corrects the support because duties of publicity were not mended after a request (CPR art. 50(3)).
     *
     * @throws RuleViolation {@code check.publicity.reason.missing} when nothing says why
     */
    public void correctForPublicity(PublicityCorrection correction, String reason, Act act) {
        requireExamining(act);
        String stripped = reason == null ? "" : reason.strip();
        if (!correction.rate().isZero() && stripped.isEmpty()) {
            throw new RuleViolation("check.publicity.reason.missing");
        }
        this.publicityCorrection = correction.rate();
        this.publicityReason = stripped;
    }

    /** Sends one grouped request for documents, which interrupts the payment clock. */
    public void requestDocuments(String wanted, int days, Act act) {
        requireController(act);
        DocumentRequest request = new DocumentRequest(this, wanted, days, act);
        this.status = move(status, CheckStatus.DOCUMENTS_REQUESTED, act);
        requests.add(request);
    }

    /** Gives the carrier a second and last delay. */
    public void remindDocuments(int days, Act act) {
        requireController(act);
        runningRequest().remind(days, act);
        edits++;
    }

    /** Requires that the carrier may still complete its answer to the request for documents. */
    public void requireDocumentsAwaited() {
        DocumentRequest request = runningRequest();
        if (request.answeredAt().isPresent()) {
            throw new RuleViolation(
                    "check.request.answered", request.answeredAt().get());
        }
    }

    /** Receives the carrier's answer; the controller says afterwards whether it is complete. */
    public void answerDocumentRequest(String words, Act act) {
        runningRequest().answer(words, act);
        edits++;
    }

    /** Takes the examination up again: the answer is complete, or the time is over. */
    public void resume(Act act) {
        requireController(act);
        runningRequest().close(act);
        this.status = move(status, CheckStatus.IN_PROGRESS, act);
    }

    private DocumentRequest runningRequest() {
        requireStatus(EnumSet.of(CheckStatus.DOCUMENTS_REQUESTED));
        return requests.get(requests.size() - 1);
    }

    /**
     * Hands the provisional conclusions to the validator.
     *
     * @throws RuleViolation {@code check.items.undecided}, {@code check.topics.open} or {@code check.resources.undecided}
     *     when something is left to decide
     */
    public void proposeFindings(Act act) {
        requireController(act);
        if (status == CheckStatus.IN_PROGRESS) {
            requireComplete();
        }
        this.status = move(status, CheckStatus.PROVISIONAL_FINDINGS, act);
    }

    private void requireComplete() {
        long undecided = provisional().undecided();
        if (undecided > 0) {
            throw new RuleViolation("check.items.undecided", undecided);
        }
        if (!openTopics().isEmpty()) {
            throw new RuleViolation("check.topics.open", openTopics().size());
        }
        if (finalReport && resources.stream().anyMatch(resource -> !resource.isDecided())) {
            throw new RuleViolation("check.resources.undecided");
        }
    }

    /** Sends the conclusions back to the controller, with the reason. */
    public void sendBack(Act act) {
        requireValidator(act.requireReason());
        requireStatus(EnumSet.of(CheckStatus.PROVISIONAL_FINDINGS, CheckStatus.ANSWER_REVIEW));
        if (status == CheckStatus.ANSWER_REVIEW) {
            requireFinalProposed();
            this.finalProposedAt = null;
        } else {
            this.status = move(status, CheckStatus.IN_PROGRESS, act);
        }
    }

    /**
     * Validates the provisional conclusions and opens the rebuttal period.
     *
     * @throws RuleViolation {@code check.rebuttal.pointless} when nothing was set aside: the check is certified at once
     */
    public void openRebuttal(int days, DueContext context, Act act) {
        requireValidator(act);
        if (!hasRejections()) {
            throw new RuleViolation("check.rebuttal.pointless");
        }
        this.status = move(status, CheckStatus.REBUTTAL, act);
        keep(amountDue(context), FindingStage.PROVISIONAL);
        rebuttals.add(new RebuttalPeriod(this, rebuttals.size() + 1, days, act));
        this.validatorName = act.actorName();
    }

    /** Whether something less than declared is retained, or the support is corrected: the carrier must be heard. */
    public boolean hasRejections() {
        return !provisional().rejections().isEmpty() || !publicityCorrection.isZero();
    }

    /** Writes the carrier's answer on one item set aside; it may change until the answers are sent. */
    public void answer(UUID itemId, RebuttalPosition position, String text, Act act) {
        requireRebuttal(act);
        if (!provisional().on(itemId).isRejection()) {
            throw new RuleViolation("check.rebuttal.nothing");
        }
        currentRebuttal().answer(itemId, position, text, act);
        edits++;
    }

    /** Requires that the carrier may still answer. */
    public void requireRebuttal(Act act) {
        requireStatus(EnumSet.of(CheckStatus.REBUTTAL));
        currentRebuttal().requireRunning(act);
    }

    /** Sends the answers; an item without answer is accepted. */
    public void sendAnswers(Act act) {
        requireRebuttal(act);
        closeRebuttal(act);
    }

    /** Ends a period that has run out: what was not answered is accepted tacitly. */
    public void lapse(Act act) {
        requireStatus(EnumSet.of(CheckStatus.REBUTTAL));
        currentRebuttal().requireElapsed(act);
        closeRebuttal(act);
    }

    private void closeRebuttal(Act act) {
        this.status = move(status, CheckStatus.ANSWER_REVIEW, act);
        this.finalProposedAt = null;
        currentRebuttal().close(provisional().rejections(), act);
        drawUpFinalFindings();
    }

    private RebuttalPeriod currentRebuttal() {
        return rebuttals.get(rebuttals.size() - 1);
    }

    private void drawUpFinalFindings() {
        findings.removeIf(finding -> finding.stage() == FindingStage.FINAL);
        provisional().findings().forEach(finding -> findings.add(finding.toFinal()));
    }

    /**
     * Replies to a contested item, and may retain more of it.
     *
     * @throws RuleViolation {@code check.review.not.contested}; {@code check.review.lowered} when less would be retained
     */
    public void reply(UUID itemId, LineDecision decision, String words, Act act) {
        requireController(act);
        requireStatus(EnumSet.of(CheckStatus.ANSWER_REVIEW));
        RebuttalAnswer answer = currentRebuttal()
                .on(itemId)
                .filter(RebuttalAnswer::isContest)
                .orElseThrow(() -> new RuleViolation("check.review.not.contested"));
        String said = RebuttalAnswer.requireReply(words);
        finalSheet().on(itemId).raise(decision, act);
        answer.reply(said, act);
        this.finalProposedAt = null;
        edits++;
    }

    /**
     * Goes back to the examination because of a new finding, with the reason: the carrier will be heard again.
     */
    public void takeUpAgain(Act act) {
        requireController(act.requireReason());
        requireStatus(EnumSet.of(CheckStatus.ANSWER_REVIEW));
        this.status = move(status, CheckStatus.IN_PROGRESS, act);
        findings.removeIf(finding -> finding.stage() == FindingStage.FINAL);
    }

    /** Hands the final conclusions to the validator. */
    public void proposeFinal(Act act) {
        requireController(act);
        requireStatus(EnumSet.of(CheckStatus.ANSWER_REVIEW));
        long unanswered = currentRebuttal().unansweredContests();
        if (unanswered > 0) {
            throw new RuleViolation("check.review.unanswered", unanswered);
        }
        this.finalProposedAt = act.at();
    }

    /**
     * Certifies the service done: the final conclusions become the ground of the payment.
     *
     * @throws RuleViolation {@code check.rebuttal.required} when something was set aside and the carrier has not been
     *     heard; {@code check.final.not.proposed} when the controller has not handed the final conclusions over
     */
    public void certify(DueContext context, Act act) {
        requireValidator(act);
        if (status == CheckStatus.PROVISIONAL_FINDINGS && hasRejections()) {
            throw new RuleViolation("check.rebuttal.required");
        }
        if (status == CheckStatus.ANSWER_REVIEW) {
            requireFinalProposed();
        }
        boolean neverContested = status == CheckStatus.PROVISIONAL_FINDINGS;
        this.status = move(status, CheckStatus.FINAL, act);
        if (neverContested) {
            drawUpFinalFindings();
        }
        keep(amountDue(context), FindingStage.FINAL);
        this.validatorName = act.actorName();
        this.certifiedAt = act.at();
    }

    private void requireFinalProposed() {
        if (finalProposedAt == null) {
            throw new RuleViolation("check.final.not.proposed");
        }
    }

    /** Marks that an audit or a court calls for a corrective check, with the reason. */
    public void reopen(Act act) {
        requireValidator(act.requireReason());
        this.status = move(status, CheckStatus.REOPENED, act);
    }

    /**
     * The amount due if the check were certified with what is decided now.
     *
     * <p>Items that nobody has decided yet count for nothing.
     */
    public AmountDue amountDue(DueContext context) {
        List<CheckedCost> costs = Stream.concat(context.earlierCosts().stream(), sheet().costs().stream())
                .toList();
        RetainedCost retained = RetainedCost.of(terms.flatRate(), costs, Map.of(), List.of());
        AgreedAmounts agreed = new AgreedAmounts(terms.eligibleCost(), terms.esfAmount());
        PublicityCorrection correction = new PublicityCorrection(publicityCorrection);
        if (!finalReport) {
            return AmountDueCalculator.interim(agreed, retained, correction, context.interimCap(), context.paid());
        }
        Money inKind = Money.sum(costs.stream()
                .filter(cost -> cost.category() == CostCategory.IN_KIND)
                .map(CheckedCost::accepted));
        List<CoFunding> coFunding =
                resources.stream().map(ResourceFinding::coFunding).toList();
        return AmountDueCalculator.balance(agreed, retained, inKind, coFunding, correction, context.paid());
    }

    private void keep(AmountDue computed, FindingStage stage) {
        dueLines.removeIf(line -> line.stage() == stage);
        for (AmountDue.TraceLine line : computed.trace()) {
            dueLines.add(new DueLine(this, stage, dueLines.size() + 1, line));
        }
    }

    /** The calculation that the carrier was told at a stage; empty before that. */
    public Optional<AmountDue> toldAt(FindingStage stage) {
        List<AmountDue.TraceLine> trace = dueLines.stream()
                .filter(line -> line.stage() == stage)
                .map(DueLine::line)
                .toList();
        return trace.isEmpty()
                ? Optional.empty()
                : Optional.of(new AmountDue(
                        amountOf(trace, DueStep.DUE), amountOf(trace, DueStep.ALREADY_PAID), finalReport, trace));
    }

    private static Money amountOf(List<AmountDue.TraceLine> trace, DueStep step) {
        return Money.sum(trace.stream().filter(line -> line.step() == step).map(AmountDue.TraceLine::amount));
    }

    /** Requires that the person holds the check and that it is being examined. */
    public void requireExaminedBy(Act act) {
        requireController(act);
        requireStatus(EnumSet.of(CheckStatus.IN_PROGRESS));
    }

    private void requireExamining(Act act) {
        requireExaminedBy(act);
        edits++;
    }

    private void requireController(Act act) {
        if (!act.isBy(controllerId)) {
            throw new RuleViolation("check.controller.other", controllerName);
        }
    }

    private void requireValidator(Act act) {
        if (authors().contains(act.actorId())) {
            throw new RuleViolation("check.validator.author", act.actorName());
        }
    }

    private void requireStatus(Set<CheckStatus> allowed) {
        if (!allowed.contains(status)) {
            throw new RuleViolation("check.status", number, status);
        }
    }

    /** Everybody who decided in this check: none of them validates it or takes part in its payment. */
    public Set<UUID> authors() {
        Set<UUID> authors = findings.stream()
                .map(Finding::controllerId)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        authors.add(controllerId);
        return authors;
    }

    /** The findings that the carrier may discuss. */
    public FindingSheet provisional() {
        return FindingSheet.of(findings, FindingStage.PROVISIONAL);
    }

    /** The findings after the carrier was heard; empty before. */
    public FindingSheet finalSheet() {
        return FindingSheet.of(findings, FindingStage.FINAL);
    }

    /** The findings that count now: the final ones as soon as there are any. */
    public FindingSheet sheet() {
        FindingSheet last = finalSheet();
        return last.findings().isEmpty() ? provisional() : last;
    }

    /** The topics on which nothing is concluded yet. */
    public Set<CheckTopic> openTopics() {
        Set<CheckTopic> open = EnumSet.allOf(CheckTopic.class);
        topics.forEach(conclusion -> open.remove(conclusion.topic()));
        return open;
    }

    @Override
    public UUID organisationId() {
        return organisationId;
    }

    @Override
    public UUID operationId() {
        return operationId;
    }

    /** The execution report checked. */
    public UUID reportId() {
        return reportId;
    }

    /** Whether the report is the last one of the operation. */
    public boolean isFinalReport() {
        return finalReport;
    }

    public CheckStatus status() {
        return status;
    }

    /** Who holds the check. */
    public UUID controllerId() {
        return controllerId;
    }

    public String controllerName() {
        return controllerName;
    }

    /** Who validated last; empty before. */
    public Optional<String> validatorName() {
        return Optional.ofNullable(validatorName);
    }

    /** What the agreement in force says about money. */
    public TermsUnderCheck terms() {
        return terms;
    }

    public Optional<ControlPlan> plan() {
        return Optional.ofNullable(plan).filter(written -> written.method() != null);
    }

    public List<AdmissibilityAnswer> admissibility() {
        return List.copyOf(admissibility);
    }

    public List<TopicConclusion> topics() {
        return List.copyOf(topics);
    }

    public List<ResourceFinding> resources() {
        return List.copyOf(resources);
    }

    public List<DocumentRequest> requests() {
        return List.copyOf(requests);
    }

    /** The interruptions of the payment clock that the requests for documents made. */
    public List<ClockInterruption> interruptions() {
        return requests.stream().map(DocumentRequest::interruption).toList();
    }

    /** The rebuttal period that runs or ran last; empty when none was opened. */
    public Optional<RebuttalPeriod> rebuttal() {
        return rebuttals.isEmpty() ? Optional.empty() : Optional.of(currentRebuttal());
    }

    /** Every rebuttal period, the first one first. */
    public List<RebuttalPeriod> rebuttals() {
        return List.copyOf(rebuttals);
    }

    /** The share of the support withdrawn for want of publicity. */
    public Rate publicityCorrection() {
        return publicityCorrection;
    }

    public String publicityReason() {
        return publicityReason;
    }

    /** Whether the final conclusions wait for the validator. */
    public boolean isFinalProposed() {
        return finalProposedAt != null;
    }

    public Optional<Instant> certifiedAt() {
        return Optional.ofNullable(certifiedAt);
    }

    @Override
    public String label() {
        return Objects.requireNonNull(number);
    }
}
