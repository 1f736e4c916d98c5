package fr.viaduc.domain.call;

import fr.viaduc.domain.identity.User;
import fr.viaduc.domain.legal.CostOption;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Aggregate;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.ParisTime;
import fr.viaduc.domain.shared.Rate;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.shared.RuleViolations;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Appel à projets: the intermediate body says what it wants to finance, for whom, with how much and until when.
 *
 * <p>A grant manager drafts it; a validator, who is another person, sends it to the deciding body; adopted, it is
 * published for an opening instant. Applications are accepted until the closing instant, exclusive, in legal time of
 * mainland France. It may be extended, which makes a new version, or cancelled for a reason. Legal publicity: Reg. (EU)
 * 2021/1060 art. 49(2).
 */
@Entity
@Table(name = "call_for_projects")
public class CallForProjects extends Aggregate {

    private String reference;

    private String title;

    @Enumerated(EnumType.STRING)
    private CallType type;

    @Enumerated(EnumType.STRING)
    @Column(name = "carrier_mode")
    private CarrierMode carrierMode;

    @Column(name = "global_grant_id")
    private UUID globalGrantId;

    @Column(name = "specific_objective_id")
    private UUID specificObjectiveId;

    private String context;

    private String objectives;

    @Column(name = "expected_actions")
    private String expectedActions;

    @Column(name = "target_audience")
    private String targetAudience;

    @Column(name = "eligible_applicants")
    private String eligibleApplicants;

    @Column(name = "selection_criteria")
    private String selectionCriteria;

    @Column(name = "required_documents")
    private String requiredDocuments;

    private String territory;

    @Column(name = "territory_id")
    private UUID territoryId;

    private String contact;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "earliest_start")
    private LocalDate earliestStart;

    @Column(name = "latest_end")
    private LocalDate latestEnd;

    @Column(name = "longest_months")
    private Integer longestMonths;

    private Money allocation;

    @Column(name = "max_rate")
    private Rate maxRate;

    @Column(name = "minimum_esf")
    private Money minimumEsf;

    @Column(name = "minimum_total_cost")
    private Money minimumTotalCost;

    @Column(name = "cost_options")
    private String costOptions = "";

    @Enumerated(EnumType.STRING)
    private CallStatus status;

    @Column(name = "text_version")
    private int textVersion = 1;

    @Column(name = "deliberation")
    private String deliberation = "";

    @Column(name = "author_id")
    private UUID authorId;

    protected CallForProjects() {}

    /** Opens a draft. */
    public CallForProjects(UUID bodyId, CallDraft draft, Act act) {
        super(bodyId);
        this.status = begin(CallStatus.DRAFT, act);
        edit(draft, act);
    }

    @Override
    public String label() {
        return reference;
    }

    /**
     * Takes over what the manager typed; only while the call is a draft.
     *
     * @throws RuleViolation {@code call.not.draft}
     * @throws RuleViolations {@code call.negative.…} for each amount below zero and a duration of no month
     */
    public void edit(CallDraft draft, Act act) {
        if (status != CallStatus.DRAFT) {
            throw new RuleViolation("call.not.draft", reference);
        }
        refuseNegative(draft);
        this.authorId = act.actorId();
        this.reference = draft.getReference().strip();
        this.title = draft.getTitle().strip();
        this.type = draft.getType();
        this.carrierMode = draft.getCarrierMode();
        this.globalGrantId = draft.getGlobalGrantId();
        this.specificObjectiveId = draft.getSpecificObjectiveId();
        this.context = text(draft.getContext());
        this.objectives = text(draft.getObjectives());
        this.expectedActions = text(draft.getExpectedActions());
        this.targetAudience = text(draft.getTargetAudience());
        this.eligibleApplicants = text(draft.getEligibleApplicants());
        this.selectionCriteria = text(draft.getSelectionCriteria());
        this.requiredDocuments = text(draft.getRequiredDocuments());
        this.territory = text(draft.getTerritory());
        this.territoryId = draft.getTerritoryId();
        this.contact = text(draft.getContact());
        this.opensAt = instant(draft.getOpensAt());
        this.closesAt = instant(draft.getClosesAt());
        this.earliestStart = draft.getEarliestStart();
        this.latestEnd = draft.getLatestEnd();
        this.longestMonths = draft.getLongestMonths();
        this.allocation = draft.getAllocation();
        this.maxRate = draft.getMaxRate();
        this.minimumEsf = draft.getMinimumEsf() == null ? Money.ZERO : draft.getMinimumEsf();
        this.minimumTotalCost = draft.getMinimumTotalCost() == null ? Money.ZERO : draft.getMinimumTotalCost();
        this.costOptions =
                draft.getCostOptions().stream().map(CostOption::name).sorted().collect(Collectors.joining(" "));
    }

    private static void refuseNegative(CallDraft draft) {
        List<RuleViolation> found = new ArrayList<>();
        refuseNegative(found, "allocation", draft.getAllocation());
        refuseNegative(found, "minimumEsf", draft.getMinimumEsf());
        refuseNegative(found, "minimumTotalCost", draft.getMinimumTotalCost());
        if (draft.getLongestMonths() != null && draft.getLongestMonths() < 1) {
            found.add(new RuleViolation("call.negative.longestMonths"));
        }
        RuleViolations.throwIfAny(found);
    }

    private static void refuseNegative(List<RuleViolation> found, String field, Money amount) {
        if (amount != null && amount.isNegative()) {
            found.add(new RuleViolation("call.negative." + field));
        }
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static Instant instant(LocalDateTime wallClock) {
        return wallClock == null ? null : ParisTime.at(wallClock);
    }

    /** The call as a form, for the page. */
    public CallDraft draft() {
        CallDraft draft = new CallDraft();
        draft.setReference(reference);
        draft.setTitle(title);
        draft.setType(type);
        draft.setCarrierMode(carrierMode);
        draft.setGlobalGrantId(globalGrantId);
        draft.setSpecificObjectiveId(specificObjectiveId);
        draft.setContext(context);
        draft.setObjectives(objectives);
        draft.setExpectedActions(expectedActions);
        draft.setTargetAudience(targetAudience);
        draft.setEligibleApplicants(eligibleApplicants);
        draft.setSelectionCriteria(selectionCriteria);
        draft.setRequiredDocuments(requiredDocuments);
        draft.setTerritory(territory);
        draft.setTerritoryId(territoryId);
        draft.setContact(contact);
        draft.setOpensAt(opensAt == null ? null : ParisTime.wallClock(opensAt));
        draft.setClosesAt(closesAt == null ? null : ParisTime.wallClock(closesAt));
        draft.setEarliestStart(earliestStart);
        draft.setLatestEnd(latestEnd);
        draft.setLongestMonths(longestMonths);
        draft.setAllocation(allocation);
        draft.setMaxRate(maxRate);
        draft.setMinimumEsf(minimumEsf);
        draft.setMinimumTotalCost(minimumTotalCost);
        draft.setCostOptions(costOptions());
        return draft;
    }

    /**
     * Sends the draft to validation.
     *
     * @param left what is left on the budget lines of the call, EUR
     * @throws RuleViolations with all that is missing or wrong
     */
    public void submitForValidation(Money left, Act act) {
        RuleViolations.throwIfAny(shortcomings(left));
        status = move(status, CallStatus.IN_VALIDATION, act);
    }

    /** Sends the call back to its author, with a reason. */
    public void returnToDraft(Act act) {
        status = move(status, CallStatus.DRAFT, act.requireReason());
    }

    /**
     * Adopts the call by the deciding body; noted by the validator, who is not its author.
     *
     * @param deliberationReference reference of the deliberation
     * @param left what is left on the budget lines of the call, EUR
     */
    public void adopt(String deliberationReference, Money left, Act act) {
        User.requireOtherPerson(authorId, act);
        RuleViolations.throwIfAny(shortcomings(left));
        if (deliberationReference == null || deliberationReference.isBlank()) {
            throw new RuleViolation("call.deliberation.missing");
        }
        status = move(status, CallStatus.ADOPTED, act);
        deliberation = deliberationReference.strip();
    }

    /**
     * Publishes the call; applications are accepted from its opening instant on.
     *
     * @throws RuleViolation {@code call.closing.past} when it would be closed already
     */
    public void publish(Act act) {
        if (!closesAt.isAfter(act.at())) {
            throw new RuleViolation("call.closing.past", closesAt);
        }
        status = move(status, CallStatus.PUBLISHED, act);
    }

    /**
     * Extends the call (prorogation): a new version with a later closing instant.
     *
     * @throws RuleViolation {@code call.extension.not.later}
     */
    public void extend(LocalDateTime newClosing, Act act) {
        Instant closing = ParisTime.at(newClosing);
        if (!closing.isAfter(closesAt) || !closing.isAfter(act.at())) {
            throw new RuleViolation("call.extension.not.later", closesAt);
        }
        act.requireReason();
        if (status == CallStatus.CLOSED) {
            status = move(status, CallStatus.PUBLISHED, act);
        } else if (status != CallStatus.PUBLISHED) {
            throw new RuleViolation("call.not.published", reference);
        }
        closesAt = closing;
        textVersion++;
    }

    /** Notes that the closing instant has come. */
    public void close(Act act) {
        if (act.at().isBefore(closesAt)) {
            throw new RuleViolation("call.closing.ahead", closesAt);
        }
        status = move(status, CallStatus.CLOSED, act);
    }

    /** Notes that every application has its final decision. */
    public void process(Act act) {
        status = move(status, CallStatus.PROCESSED, act);
    }

    /** Cancels the call, with a reason; applicants are told. */
    public void cancel(Act act) {
        status = move(status, CallStatus.CANCELLED, act.requireReason());
    }

    /**
     * Requires that applications are accepted at the given instant.
     *
     * @throws RuleViolation {@code call.not.open} or {@code call.window.closed}
     */
    public void requireOpenAt(Instant at) {
        if (status != CallStatus.PUBLISHED && status != CallStatus.CLOSED || at.isBefore(opensAt)) {
            throw new RuleViolation("call.not.open", reference);
        }
        if (status == CallStatus.CLOSED || !at.isBefore(closesAt)) {
            throw new RuleViolation("call.window.closed", reference, closesAt);
        }
    }

    /** Whether applications are accepted at the given instant. */
    public boolean isOpenAt(Instant at) {
        return status == CallStatus.PUBLISHED && !at.isBefore(opensAt) && at.isBefore(closesAt);
    }

    private List<RuleViolation> shortcomings(Money left) {
        List<RuleViolation> found = new ArrayList<>();
        requireText(found, "context", context);
        requireText(found, "objectives", objectives);
        requireText(found, "expectedActions", expectedActions);
        requireText(found, "targetAudience", targetAudience);
        requireText(found, "eligibleApplicants", eligibleApplicants);
        requireText(found, "selectionCriteria", selectionCriteria);
        requireText(found, "contact", contact);
        requirePresent(found, "globalGrantId", globalGrantId);
        requirePresent(found, "specificObjectiveId", specificObjectiveId);
        requirePresent(found, "opensAt", opensAt);
        requirePresent(found, "closesAt", closesAt);
        requirePresent(found, "earliestStart", earliestStart);
        requirePresent(found, "latestEnd", latestEnd);
        requirePresent(found, "allocation", allocation);
        requirePresent(found, "maxRate", maxRate);
        if (opensAt != null && closesAt != null && !closesAt.isAfter(opensAt)) {
            found.add(new RuleViolation("call.window.reversed", opensAt, closesAt));
        }
        if (earliestStart != null && latestEnd != null && latestEnd.isBefore(earliestStart)) {
            found.add(new RuleViolation("call.period.reversed", earliestStart, latestEnd));
        }
        if (costOptions.isEmpty()) {
            found.add(new RuleViolation("call.cost.options.missing"));
        }
        if (allocation != null && allocation.isGreaterThan(left)) {
            found.add(new RuleViolation("call.allocation.excess", allocation, left));
        }
        return found;
    }

    private static void requireText(List<RuleViolation> found, String field, String value) {
        if (value.isEmpty()) {
            found.add(new RuleViolation("call.field.missing." + field));
        }
    }

    private static void requirePresent(List<RuleViolation> found, String field, Object value) {
        if (value == null) {
            found.add(new RuleViolation("call.field.missing." + field));
        }
    }

    /** Reference in the body, such as AP-2026-04. */
    public String reference() {
        return reference;
    }

    /** Title in French. */
    public String title() {
        return title;
    }

    /** Where the call stands. */
    public CallStatus status() {
        return status;
    }

    /** What the call is about. */
    public CallType type() {
        return type;
    }

    /** Who may carry the operations. */
    public CarrierMode carrierMode() {
        return carrierMode;
    }

    /** The communes for which it is meant; null where its text alone says it. */
    public UUID territoryId() {
        return territoryId;
    }

    /** The global grant from which it is financed. */
    public UUID globalGrantId() {
        return globalGrantId;
    }

    /** The specific objective that it serves. */
    public UUID specificObjectiveId() {
        return specificObjectiveId;
    }

    /** First instant at which applications are accepted. */
    public Instant opensAt() {
        return opensAt;
    }

    /** First instant at which applications are refused. */
    public Instant closesAt() {
        return closesAt;
    }

    /** First day on which an operation may start. */
    public LocalDate earliestStart() {
        return earliestStart;
    }

    /** Last day on which an operation may end. */
    public LocalDate latestEnd() {
        return latestEnd;
    }

    /** Longest duration of an operation in months; empty when the call sets none. */
    public Optional<Integer> longestMonths() {
        return Optional.ofNullable(longestMonths);
    }

    /** ESF credits of the call, EUR. */
    public Money allocation() {
        return allocation;
    }

    /** Highest share of ESF in the total eligible cost of an operation. */
    public Rate maxRate() {
        return maxRate;
    }

    /** Smallest ESF amount of an operation, EUR. */
    public Money minimumEsf() {
        return minimumEsf;
    }

    /** Smallest total eligible cost of an operation, EUR. */
    public Money minimumTotalCost() {
        return minimumTotalCost;
    }

    /** Cost options among which an applicant chooses. */
    public Set<CostOption> costOptions() {
        Set<CostOption> options = EnumSet.noneOf(CostOption.class);
        Arrays.stream(costOptions.split(" "))
                .filter(o -> !o.isEmpty())
                .map(CostOption::valueOf)
                .forEach(options::add);
        return options;
    }

    /** Number of the text: 1 as adopted, one more with each extension. */
    public int textVersion() {
        return textVersion;
    }

    /** Reference of the deliberation that adopted the call; empty before. */
    public String deliberation() {
        return deliberation;
    }
}
