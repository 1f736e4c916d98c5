package fr.viaduc.domain.agreement;

import fr.viaduc.domain.application.OperationStatus;
import fr.viaduc.domain.identity.User;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Aggregate;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * The grant agreement (convention), the document setting out the conditions for support (CPR art. 73(3)).
 *
 * <p>A manager writes it from the decision of the committee and has it validated by somebody else, which freezes its text.
 * The carrier and then the intermediate body sign it within the window; notified, it is in force. The carrier attests the
 * start, which opens the advance. Each notified amendment adds a version, in force from its own day.
 */
@Entity
@Table(name = "grant_agreement")
public class GrantAgreement extends Aggregate {

    @Column(name = "operation_id")
    private UUID operationId;

    @Column(name = "organisation_id")
    private UUID organisationId;

    private String number;

    @Column(name = "appraisal_id")
    private UUID appraisalId;

    @Column(name = "agenda_item_id")
    private UUID agendaItemId;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Enumerated(EnumType.STRING)
    private AgreementStatus status;

    @Column(name = "model_version")
    private String modelVersion = "";

    @Embedded
    private AgreementClauses clauses;

    @Column(name = "author_id")
    private UUID authorId;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "iban_verified_at")
    private Instant ibanVerifiedAt;

    @Column(name = "iban_verified_by")
    private String ibanVerifiedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "validator_name")
    private String validatorName;

    @OneToOne(cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    @JoinColumn(name = "signature_round_id")
    private SignatureRound round;

    @Column(name = "notified_at")
    private Instant notifiedAt;

    @Embedded
    private StartAttestation start;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL)
    private List<AgreementVersion> versions = new ArrayList<>();

    protected GrantAgreement() {}

    /** Writes an agreement from a decision. */
    public GrantAgreement(AgreementOrigin origin, AgreementContent content, AgreementClauses clauses, Act act) {
        super(origin.bodyId());
        this.operationId = origin.operationId();
        this.organisationId = origin.organisationId();
        this.number = origin.number();
        this.appraisalId = origin.appraisalId();
        this.agendaItemId = origin.agendaItemId();
        this.decidedOn = origin.decidedOn();
        this.clauses = clauses;
        this.status = begin(AgreementStatus.DRAFT, act);
        versions.add(new AgreementVersion(this, 1, null, content));
        writtenBy(act);
    }

    private void writtenBy(Act act) {
        this.authorId = act.actorId();
        this.authorName = act.actorName();
    }

    /**
     * Changes the draft.
     *
     * @throws RuleViolation {@code agreement.not.draft}
     */
    public void write(AgreementContent content, AgreementClauses newClauses, Act act) {
        requireDraft();
        if (!content.payee().iban().equals(latest().payee().iban())) {
            this.ibanVerifiedAt = null;
            this.ibanVerifiedBy = null;
        }
        latest().write(content);
        this.clauses = newClauses;
        this.submittedAt = null;
        writtenBy(act);
    }

    /** Notes that the account was compared with the bank's own document. */
    public void verifyIban(Act act) {
        requireDraft();
        this.ibanVerifiedAt = act.at();
        this.ibanVerifiedBy = act.actorName();
    }

    /**
     * Hands the draft to the validator.
     *
     * @throws RuleViolation {@code agreement.iban.unverified}
     */
    public void submit(Act act) {
        requireDraft();
        if (ibanVerifiedAt == null) {
            throw new RuleViolation("agreement.iban.unverified");
        }
        this.submittedAt = act.at();
        writtenBy(act);
    }

    /** Gives the draft back to its author, with a reason. */
    public void sendBack(Act act) {
        requireSubmitted();
        act.requireReason();
        this.submittedAt = null;
    }

    /**
     * Validates the draft; its text is frozen.
     *
     * @param model version of the model of agreement in use that day
     * @throws RuleViolation {@code validator.is.author}
     */
    public void validate(String model, Act act) {
        requireSubmitted();
        User.requireOtherPerson(authorId, act);
        this.status = move(status, AgreementStatus.VALIDATED, act);
        this.modelVersion = model;
        this.validatorName = act.actorName();
    }

    /**
     * Opens the window in which both sides sign, for the first time or again after it expired.
     *
     * @param textHash SHA-256 of the document to be signed
     */
    public void issue(String textHash, SignatureTerms terms, Act act) {
        this.status = move(status, AgreementStatus.AWAITING_BENEFICIARY_SIGNATURE, act);
        this.round = new SignatureRound(id(), textHash, terms, act);
    }

    /** Notes that a one-time code was drawn for the person who acts; see {@link SignatureRound#sendCode}. */
    public void sendCode(SigningSide side, String codeHash, SignatureTerms terms, Act act) {
        requireBeingSigned();
        requireNotAuthor(side, act);
        round.sendCode(side, codeHash, terms, act);
    }

    /**
     * Signs for one side; see {@link SignatureRound#attempt}.
     *
     * @return what came of the code; the status moves only when it was right
     */
    public SignatureAttempt sign(SigningSide side, Predicate<String> matches, Act act) {
        requireBeingSigned();
        requireNotAuthor(side, act);
        SignatureAttempt attempt = round.attempt(side, matches, act);
        if (attempt == SignatureAttempt.SIGNED) {
            AgreementStatus reached =
                    round.isComplete() ? AgreementStatus.SIGNED : AgreementStatus.SIGNED_BY_BENEFICIARY;
            this.status = move(status, reached, act);
        }
        return attempt;
    }

    private void requireNotAuthor(SigningSide side, Act act) {
        if (side == SigningSide.BODY && act.isBy(authorId)) {
            throw new RuleViolation("agreement.signatory.is.author");
        }
    }

    /**
     * Notes that the window is over without both signatures.
     *
     * @throws RuleViolation {@code agreement.window.open} while it is not
     */
    public void expire(Act act) {
        if (round == null || !round.isOver(act.at())) {
            throw new RuleViolation("agreement.window.open", number);
        }
        this.status = move(status, AgreementStatus.EXPIRED, act);
    }

    /** Notifies the signed agreement: it is in force from that day. */
    public void notifyCarrier(Act act) {
        this.status = move(status, AgreementStatus.NOTIFIED, act);
        this.notifiedAt = act.at();
        latest().enterIntoForce(act.day());
    }

    /**
     * Attests that the operation has started, as the signatory of the carrier.
     *
     * @param startedOn first day of the operation in fact
     * @throws RuleViolation {@code agreement.not.in.force}, {@code agreement.start.attested} the second time, {@code
     *     agreement.start.outside} for a day before the realisation or in the future
     */
    public void attestStart(LocalDate startedOn, Act act) {
        requireInForce();
        if (startAttestation().isPresent()) {
            throw new RuleViolation("agreement.start.attested", start.startedOn());
        }
        LocalDate earliest = latest().periods().realisation().start();
        LocalDate last = latest().periods().realisation().end();
        if (startedOn.isBefore(earliest) || startedOn.isAfter(act.day()) || startedOn.isAfter(last)) {
            throw new RuleViolation("agreement.start.outside", startedOn, earliest, act.day());
        }
        this.start = new StartAttestation(startedOn, act);
    }

    /**
     * Adds the version that a notified amendment makes, in force from that day.
     *
     * @return the new version
     */
    AgreementVersion amend(UUID amendmentId, AgreementContent content, Act act) {
        requireInForce();
        AgreementVersion version = new AgreementVersion(this, latest().number() + 1, amendmentId, content);
        version.enterIntoForce(act.day());
        versions.add(version);
        return version;
    }

    /**
     * Requires that an amendment may be asked for on a day.
     *
     * @param operation where the file stands
     * @throws RuleViolation {@code agreement.not.in.force}, {@code agreement.validity.over}, or {@code
     *     amendment.too.late} once the final report is deposited
     */
    public void requireAmendable(OperationStatus operation, LocalDate day) {
        requireInForce();
        if (operation != OperationStatus.CONTRACTED && operation != OperationStatus.IN_PROGRESS) {
            throw new RuleViolation("amendment.too.late", number);
        }
        LocalDate last = latest().periods().validityEnd();
        if (day.isAfter(last)) {
            throw new RuleViolation("agreement.validity.over", last);
        }
    }

    /**
     * Ends the agreement early (résiliation), with a reason.
     *
     * @throws RuleViolation {@code agreement.not.in.force} or {@code act.reason.missing}
     */
    public void terminate(Act act) {
        requireInForce();
        this.status = move(status, AgreementStatus.TERMINATED, act.requireReason());
        this.endedOn = act.day();
    }

    /** Gives the agreement up before it is signed, because the carrier withdrew or the file was deprogrammed. */
    public void abandon(Act act) {
        if (status == AgreementStatus.NOTIFIED) {
            throw new RuleViolation("state.move.refused", label(), status, AgreementStatus.TERMINATED);
        }
        this.status = move(status, AgreementStatus.TERMINATED, act);
        this.endedOn = act.day();
    }

    /** Closes the agreement once the last flow is paid or recovered. */
    public void close(Act act) {
        this.status = move(status, AgreementStatus.CLOSED, act);
    }

    private void requireDraft() {
        if (status != AgreementStatus.DRAFT) {
            throw new RuleViolation("agreement.not.draft", number);
        }
    }

    private void requireSubmitted() {
        requireDraft();
        if (submittedAt == null) {
            throw new RuleViolation("agreement.not.submitted", number);
        }
    }

    private void requireBeingSigned() {
        if (!status.isBeingSigned()) {
            throw new RuleViolation("agreement.not.being.signed", number);
        }
    }

    private void requireInForce() {
        if (!status.isInForce()) {
            throw new RuleViolation("agreement.not.in.force", number);
        }
    }

    /** The version in force on a day; empty before the notification. */
    public Optional<AgreementVersion> inForce(LocalDate day) {
        return versions().stream()
                .filter(version ->
                        version.inForceFrom().filter(from -> !from.isAfter(day)).isPresent())
                .reduce((earlier, later) -> later);
    }

    /** The last version written, in force or not. */
    public AgreementVersion latest() {
        return versions.stream()
                .max(Comparator.comparingInt(AgreementVersion::number))
                .orElseThrow();
    }

    /** All versions, the first one first. */
    public List<AgreementVersion> versions() {
        return versions.stream()
                .sorted(Comparator.comparingInt(AgreementVersion::number))
                .toList();
    }

    /** Where the agreement stands. */
    public AgreementStatus status() {
        return status;
    }

    /** Its number, which is the number of the file. */
    public String number() {
        return number;
    }

    /** The appraisal whose conditions it took over. */
    public UUID appraisalId() {
        return appraisalId;
    }

    /** The item of the agenda on which it was decided. */
    public UUID agendaItemId() {
        return agendaItemId;
    }

    /** The day of the decision. */
    public LocalDate decidedOn() {
        return decidedOn;
    }

    /** Version of the model of agreement; empty until the validation. */
    public String modelVersion() {
        return modelVersion;
    }

    /** Reports, extrapolation, special conditions, advance. */
    public AgreementClauses clauses() {
        return clauses;
    }

    /** Who wrote it last. */
    public String authorName() {
        return authorName;
    }

    /** When the account was compared with the bank's own document. */
    public Optional<Instant> ibanVerifiedAt() {
        return Optional.ofNullable(ibanVerifiedAt);
    }

    /** Who compared the account. */
    public Optional<String> ibanVerifiedBy() {
        return Optional.ofNullable(ibanVerifiedBy);
    }

    /** When the draft was handed to the validator; empty while it is being written. */
    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    /** Who validated it. */
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

    /** The attestation of the start; empty until it is given. */
    public Optional<StartAttestation> startAttestation() {
        return Optional.ofNullable(start).filter(given -> given.startedOn() != null);
    }

    /** The day on which it was ended early. */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    @Override
    public UUID operationId() {
        return operationId;
    }

    @Override
    public UUID organisationId() {
        return organisationId;
    }

    @Override
    public String label() {
        return number;
    }
}
