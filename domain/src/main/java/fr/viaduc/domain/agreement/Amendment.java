package fr.viaduc.domain.agreement;

import fr.viaduc.domain.application.FinancingPlan;
import fr.viaduc.domain.application.OperationStatus;
import fr.viaduc.domain.identity.User;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Aggregate;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * A change of a grant agreement (avenant).
 *
 * <p>The carrier, or the manager, asks for it with a reason. A manager appraises it, somebody else accepts or refuses it.
 * When the amounts change the committee decides. Both sides sign; notified, it makes a new version of the agreement. A
 * change of contact alone is accepted in writing and signed by nobody.
 */
@Entity
@Table(name = "amendment")
public class Amendment extends Aggregate {

    @Column(name = "operation_id")
    private UUID operationId;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agreement_id")
    private GrantAgreement agreement;

    @Column(name = "amendment_number")
    private int number;

    @Enumerated(EnumType.STRING)
    private AmendmentKind kind;

    @Enumerated(EnumType.STRING)
    private AmendmentStatus status;

    @Embedded
    @AttributeOverride(name = "realisation.start", column = @Column(name = "new_realisation_start"))
    @AttributeOverride(name = "realisation.end", column = @Column(name = "new_realisation_end"))
    @AttributeOverride(name = "paymentEnd", column = @Column(name = "new_payment_end"))
    @AttributeOverride(name = "validityEnd", column = @Column(name = "new_validity_end"))
    private AgreementPeriods periods;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "new_contact_name"))
    @AttributeOverride(name = "email", column = @Column(name = "new_contact_email"))
    @AttributeOverride(name = "phone", column = @Column(name = "new_contact_phone"))
    private Contact contact;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "new_plan_id")
    private FinancingPlan plan;

    private String justification;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "appraiser_id")
    private UUID appraiserId;

    @Column(name = "appraiser_name")
    private String appraiserName;

    private String finding = "";

    @Column(name = "validator_name")
    private String validatorName;

    @OneToOne(cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    @JoinColumn(name = "signature_round_id")
    private SignatureRound round;

    @Column(name = "notified_at")
    private Instant notifiedAt;

    protected Amendment() {}

    /**
     * Asks for a change.
     *
     * @param number 1 for the first amendment of the agreement
     * @param operation where the file stands
     * @throws RuleViolation {@code amendment.start.moved} when the operation has started and its first day would change;
     *     see {@link GrantAgreement#requireAmendable} for the others
     */
    public Amendment(
            GrantAgreement agreement, int number, OperationStatus operation, AmendmentRequest request, Act act) {
        super(agreement.bodyId());
        agreement.requireAmendable(operation, act.day());
        this.operationId = agreement.operationId();
        this.organisationId = agreement.organisationId();
        this.agreement = agreement;
        this.number = number;
        this.kind = request.kind();
        this.periods = request.periods();
        this.contact = request.contact();
        this.plan = request.plan();
        this.justification = request.justification();
        this.requestedAt = act.at();
        this.requestedBy = act.actorName();
        requireSameStartOnceStarted();
        this.status = begin(AmendmentStatus.REQUESTED, act);
    }

    private void requireSameStartOnceStarted() {
        var agreed = agreement.latest().periods().realisation();
        if (periods != null
                && agreement.startAttestation().isPresent()
                && !periods.realisation().start().equals(agreed.start())) {
            throw new RuleViolation("amendment.start.moved", agreed.start());
        }
    }

    /** Takes the request in hand, as the manager who appraises it. */
    public void take(Act act) {
        this.status = move(status, AmendmentStatus.IN_APPRAISAL, act);
        this.appraiserId = act.actorId();
        this.appraiserName = act.actorName();
    }

    /**
     * Writes what the appraisal finds.
     *
     * @throws RuleViolation {@code amendment.not.in.appraisal} or {@code amendment.finding.missing}
     */
    public void appraise(String newFinding, Act act) {
        requireInAppraisal();
        String stripped = newFinding == null ? "" : newFinding.strip();
        if (stripped.isEmpty()) {
            throw new RuleViolation("amendment.finding.missing");
        }
        this.finding = stripped;
        this.appraiserId = act.actorId();
        this.appraiserName = act.actorName();
    }

    /**
     * Accepts the change, as a validator who did not appraise it.
     *
     * @throws RuleViolation {@code amendment.finding.missing} or {@code validator.is.author}
     */
    public void accept(Act act) {
        requireInAppraisal();
        if (finding.isEmpty()) {
            throw new RuleViolation("amendment.finding.missing");
        }
        User.requireOtherPerson(appraiserId, act);
        this.status = move(status, AmendmentStatus.ACCEPTED, act);
        this.validatorName = act.actorName();
    }

    /** Refuses the change, with a reason. */
    public void refuse(Act act) {
        if (appraiserId != null && status == AmendmentStatus.IN_APPRAISAL) {
            User.requireOtherPerson(appraiserId, act);
        }
        this.status = move(status, AmendmentStatus.REFUSED, act.requireReason());
    }

    /** Notes that the committee granted the new amounts. */
    public void select(FinancingPlan granted, Act act) {
        this.status = move(status, AmendmentStatus.SELECTED, act);
        this.plan = granted;
    }

    /** Notes that the committee put its decision off: the request goes back to its appraisal. */
    public void defer(Act act) {
        this.status = move(status, AmendmentStatus.IN_APPRAISAL, act);
    }

    /**
     * Opens the window in which both sides sign, for the first time or again once it is over.
     *
     * @throws RuleViolation {@code amendment.committee.first}, {@code amendment.no.signature}, or {@code
     *     agreement.window.open} while a window is open
     */
    public void issue(String textHash, SignatureTerms terms, Act act) {
        if (kind == AmendmentKind.INFORMATION) {
            throw new RuleViolation("amendment.no.signature");
        }
        if (kind == AmendmentKind.WITH_COMMITTEE && status == AmendmentStatus.ACCEPTED) {
            throw new RuleViolation("amendment.committee.first");
        }
        if (status == AmendmentStatus.AWAITING_SIGNATURE) {
            if (!round.isOver(act.at())) {
                throw new RuleViolation("agreement.window.open", label());
            }
        } else {
            this.status = move(status, AmendmentStatus.AWAITING_SIGNATURE, act);
        }
        this.round = new SignatureRound(id(), textHash, terms, act);
    }

    /** Notes that a one-time code was drawn for the person who acts; see {@link SignatureRound#sendCode}. */
    public void sendCode(SigningSide side, String codeHash, SignatureTerms terms, Act act) {
        requireBeingSigned();
        requireNotAppraiser(side, act);
        round.sendCode(side, codeHash, terms, act);
    }

    /** Signs for one side; see {@link SignatureRound#attempt}. */
    public SignatureAttempt sign(SigningSide side, Predicate<String> matches, Act act) {
        requireBeingSigned();
        requireNotAppraiser(side, act);
        SignatureAttempt attempt = round.attempt(side, matches, act);
        if (round.isComplete()) {
            this.status = move(status, AmendmentStatus.SIGNED, act);
        }
        return attempt;
    }

    /**
     * Notifies the amendment: the agreement reads anew from that day.
     *
     * @throws RuleViolation {@code amendment.unsigned} when it must be signed and is not
     */
    public AgreementVersion notifyCarrier(Act act) {
        if (kind != AmendmentKind.INFORMATION && status != AmendmentStatus.SIGNED) {
            throw new RuleViolation("amendment.unsigned", label());
        }
        this.status = move(status, AmendmentStatus.NOTIFIED, act);
        this.notifiedAt = act.at();
        return agreement.amend(id(), amendedContent(), act);
    }

    /** The version that it changes: the one before its own, or the latest while it has none. */
    public AgreementVersion amendedVersion() {
        return agreement.versions().stream()
                .takeWhile(version -> !version.amendmentId().equals(Optional.of(id())))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** What the agreement says once it is amended. */
    public AgreementContent amendedContent() {
        return new AmendmentRequest(newPeriods().orElse(null), newContact().orElse(null), plan, justification)
                .applyTo(agreement.latest().content());
    }

    /**
     * Requires that a manager may still work on it.
     *
     * @throws RuleViolation {@code amendment.not.in.appraisal}
     */
    public void requireInAppraisal() {
        if (status != AmendmentStatus.IN_APPRAISAL) {
            throw new RuleViolation("amendment.not.in.appraisal", label());
        }
    }

    private void requireBeingSigned() {
        if (status != AmendmentStatus.AWAITING_SIGNATURE) {
            throw new RuleViolation("agreement.not.being.signed", label());
        }
    }

    private void requireNotAppraiser(SigningSide side, Act act) {
        if (side == SigningSide.BODY && act.isBy(appraiserId)) {
            throw new RuleViolation("agreement.signatory.is.author");
        }
    }

    /** What the new plan adds to the grant; zero when the plan stays. */
    public Money esfDifference() {
        return plan == null
                ? Money.ZERO
                : plan.esfAmount().minus(agreement.latest().plan().esfAmount());
    }

    /** The agreement that it changes. */
    public GrantAgreement agreement() {
        return agreement;
    }

    /** 1 for the first amendment of the agreement. */
    public int number() {
        return number;
    }

    /** What it touches. */
    public AmendmentKind kind() {
        return kind;
    }

    /** Where it stands. */
    public AmendmentStatus status() {
        return status;
    }

    /** Whether it is still on its way. */
    public boolean isPending() {
        return status != AmendmentStatus.REFUSED && status != AmendmentStatus.NOTIFIED;
    }

    /** The new periods; empty when they stay. */
    public Optional<AgreementPeriods> newPeriods() {
        return Optional.ofNullable(periods).filter(changed -> changed.paymentEnd() != null);
    }

    /** The new contact; empty when it stays. */
    public Optional<Contact> newContact() {
        return Optional.ofNullable(contact).filter(changed -> changed.email() != null);
    }

    /** The new plan; empty when it stays. */
    public Optional<FinancingPlan> newPlan() {
        return Optional.ofNullable(plan);
    }

    /** Why it is asked for. */
    public String justification() {
        return justification;
    }

    /** When it was asked for. */
    public Instant requestedAt() {
        return requestedAt;
    }

    /** Who asked for it. */
    public String requestedBy() {
        return requestedBy;
    }

    /** Who appraises it. */
    public Optional<String> appraiserName() {
        return Optional.ofNullable(appraiserName);
    }

    /** What the appraisal finds; empty until it is written. */
    public String finding() {
        return finding;
    }

    /** Who accepted it. */
    public Optional<String> validatorName() {
        return Optional.ofNullable(validatorName);
    }

    /** The collection of signatures; empty until it was issued. */
    public Optional<SignatureRound> signatures() {
        return Optional.ofNullable(round);
    }

    /** When it was notified. */
    public Optional<Instant> notifiedAt() {
        return Optional.ofNullable(notifiedAt);
    }

    @Override
    public UUID operationId() {
        return operationId;
    }

    @Override
    public UUID organisationId() {
        return organisationId;
    }

    /** The number of the agreement and of the amendment, such as {@code 202600012-A1}. */
    @Override
    public String label() {
        return agreement.number() + "-A" + number;
    }
}
