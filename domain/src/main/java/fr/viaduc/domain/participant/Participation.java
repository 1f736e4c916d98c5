package fr.viaduc.domain.participant;

import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Aggregate;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.shared.RuleViolations;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The record of one person in one operation (participation): there is never a second one.
 *
 * <p>It opens with the entry, receives the exit, and opens again when the person comes back: the data of the first entry
 * stay, the last exit counts. The operator validates it, which freezes the entry data; the manager verifies it under the
 * pseudonym; a check may reject it.
 */
@Entity
@Table(name = "participation")
public class Participation extends Aggregate {

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "operation_id")
    private UUID operationId;

    @Column(name = "participant_id")
    private UUID participantId;

    private String pseudonym;

    @Column(name = "external_id")
    private String externalId;

    @Enumerated(EnumType.STRING)
    private ParticipationStatus status;

    @Column(name = "entered_on")
    private LocalDate enteredOn;

    @Column(name = "returned_on")
    private LocalDate returnedOn;

    @Embedded
    private EntryQuestionnaire entry = EntryQuestionnaire.unanswered();

    @Embedded
    private ExitQuestionnaire exit;

    @Column(name = "complete_record")
    private boolean completeRecord;

    @Column(name = "missing_items")
    private String missingItems = "";

    @ElementCollection
    @CollectionTable(name = "participation_stay", joinColumns = @JoinColumn(name = "participation_id"))
    @OrderBy("enteredOn")
    private List<Stay> formerStays = new ArrayList<>();

    protected Participation() {}

    /** Opens the record of a person in an operation; the entry follows with {@link #recordEntry}. */
    public Participation(HostOperation operation, Participant participant, Act act) {
        super(operation.bodyId());
        this.organisationId = operation.organisationId();
        this.operationId = operation.id();
        this.participantId = participant.id();
        this.pseudonym = participant.pseudonym();
        this.status = begin(ParticipationStatus.DRAFT, act);
    }

    /**
     * Records or corrects the entry.
     *
     * @param facts the whole record as it would stand
     * @throws RuleViolation {@code participation.entry.frozen} once the operator has validated it
     * @throws RuleViolations with every rule of the record that it breaks
     */
    public void recordEntry(RecordFacts facts, Act act) {
        if (status != ParticipationStatus.DRAFT) {
            throw new RuleViolation("participation.entry.frozen", pseudonym);
        }
        require(facts, act);
        this.enteredOn = facts.enteredOn();
        this.entry = facts.entry();
        measure(facts);
    }

    /**
     * Records or corrects the exit.
     *
     * @param facts the whole record as it would stand
     * @throws RuleViolation {@code participation.rejected} when a check has rejected the record, {@code
     *     participation.entry.missing} when nobody entered, {@code participation.exit.before.return} when the exit comes
     *     before the last return
     * @throws RuleViolations with every rule of the record that it breaks
     */
    public void recordExit(RecordFacts facts, Act act) {
        requireNotRejected();
        if (enteredOn == null) {
            throw new RuleViolation("participation.entry.missing", pseudonym);
        }
        requireExitAfter(returnedOn, facts.exit());
        require(facts, act);
        this.exit = facts.exit();
        measure(facts);
    }

    /**
     * The person comes back after having left: the same record opens again, the first entry stays as it is.
     *
     * @param on first day of the return
     * @throws RuleViolation {@code participation.return.without.exit} when the person has not left, {@code
     *     participation.return.too.early} when the day does not come after the exit, {@code participant.entry.outside}
     *     when it is not a day of the operation
     */
    public void comeBack(LocalDate on, HostOperation operation, Act act) {
        requireNotRejected();
        if (exit == null) {
            throw new RuleViolation("participation.return.without.exit", pseudonym);
        }
        if (!on.isAfter(exit.leftOn())) {
            throw new RuleViolation("participation.return.too.early", on, exit.leftOn());
        }
        if (!operation.realisation().contains(on) || on.isAfter(act.day())) {
            throw new RuleViolation(
                    "participant.entry.outside",
                    on,
                    operation.realisation().start(),
                    operation.realisation().end());
        }
        formerStays.add(new Stay(returnedOn == null ? enteredOn : returnedOn, exit.leftOn(), exit.reason()));
        this.returnedOn = on;
        this.exit = null;
        note(missing().stream().filter(item -> item.moment() != ItemMoment.EXIT).toList());
    }

    /**
     * Takes over what a file says; either all of it or, when a rule is broken, nothing.
     *
     * @throws RuleViolation as the acts on the form do
     * @throws RuleViolations with every rule of the record that it breaks
     */
    public void takeOver(ImportedRecord imported, Act act) {
        RecordFacts facts = imported.facts();
        requireNotRejected();
        requireExitAfter(imported.returnedOn() == null ? returnedOn : imported.returnedOn(), facts.exit());
        boolean entryDiffers =
                !facts.entry().equals(entry()) || !facts.enteredOn().equals(enteredOn);
        if (entryDiffers && status != ParticipationStatus.DRAFT) {
            throw new RuleViolation("participation.entry.frozen", pseudonym);
        }
        require(facts, act);
        if (imported.returnedOn() != null) {
            comeBack(imported.returnedOn(), facts.operation(), act);
        }
        this.enteredOn = facts.enteredOn();
        this.entry = facts.entry();
        this.exit = facts.exit();
        measure(facts);
    }

    /**
     * The operator vouches for the record; the entry data are frozen.
     *
     * @throws RuleViolation {@code participation.incomplete} with the items that miss
     */
    public void validate(RecordFacts facts, Act act) {
        measure(facts);
        if (!missing().isEmpty()) {
            throw new RuleViolation("participation.incomplete", pseudonym, missing());
        }
        this.status = move(status, ParticipationStatus.VALIDATED_BY_OPERATOR, act);
    }

    /** Opens the record for a correction of the entry; the reason is kept. */
    public void reopen(Act act) {
        this.status = move(status, ParticipationStatus.DRAFT, act.requireReason());
    }

    /** The manager has verified the record under its pseudonym. */
    public void verify(Act act) {
        this.status = move(status, ParticipationStatus.VERIFIED_BY_MANAGER, act);
    }

    /** A check found that the person does not count; the reason is kept. */
    public void rejectByCheck(Act act) {
        this.status = move(status, ParticipationStatus.REJECTED_BY_CHECK, act.requireReason());
    }

    /** The rebuttal convinced: the person counts again. */
    public void restoreAfterRebuttal(Act act) {
        this.status = move(status, ParticipationStatus.VERIFIED_BY_MANAGER, act.requireReason());
    }

    /**
     * Receives the identifier of the record in the carrier's own software, under which an import finds it again.
     *
     * @throws RuleViolation {@code participation.external.taken} when it has another one
     */
    public void identifyAs(String identifier) {
        requireIdentifiableAs(identifier);
        this.externalId = identifier;
    }

    /** Refuses like {@link #identifyAs}, and changes nothing. */
    public void requireIdentifiableAs(String identifier) {
        if (externalId != null && !externalId.equals(identifier)) {
            throw new RuleViolation("participation.external.taken", externalId);
        }
    }

    private static void requireExitAfter(LocalDate lastReturn, ExitQuestionnaire given) {
        if (lastReturn != null
                && given != null
                && given.leftOn() != null
                && given.leftOn().isBefore(lastReturn)) {
            throw new RuleViolation("participation.exit.before.return", given.leftOn(), lastReturn);
        }
    }

    private void requireNotRejected() {
        if (status == ParticipationStatus.REJECTED_BY_CHECK) {
            throw new RuleViolation("participation.rejected", pseudonym);
        }
    }

    private static void require(RecordFacts facts, Act act) {
        if (facts.enteredOn() == null) {
            throw new RuleViolation("participant.item.missing", QuestionnaireItem.E09);
        }
        if (facts.exit() != null && facts.exit().leftOn() == null) {
            throw new RuleViolation("participant.item.missing", QuestionnaireItem.S01);
        }
        RuleViolations.throwIfAny(RecordRule.broken(facts, act.day()).stream()
                .filter(RecordFinding::isError)
                .map(RecordFinding::violation)
                .toList());
    }

    private void measure(RecordFacts facts) {
        Completeness completeness = Completeness.of(facts);
        this.completeRecord = completeness.isCompleteRecord();
        note(completeness.missing());
    }

    private void note(List<QuestionnaireItem> missing) {
        this.missingItems = missing.stream().map(QuestionnaireItem::name).collect(Collectors.joining(" "));
    }

    /** The record as the rules read it. */
    public RecordFacts facts(HostOperation operation, PersonDetails person) {
        return new RecordFacts(operation, person, enteredOn, entry(), exit);
    }

    @Override
    public UUID organisationId() {
        return organisationId;
    }

    @Override
    public UUID operationId() {
        return operationId;
    }

    /** The person. */
    public UUID participantId() {
        return participantId;
    }

    /** The pseudonym of the person. */
    public String pseudonym() {
        return pseudonym;
    }

    /** Identifier of the record in the carrier's own software. */
    public Optional<String> externalId() {
        return Optional.ofNullable(externalId);
    }

    /** Where the record stands. */
    public ParticipationStatus status() {
        return status;
    }

    /** First day of the first stay; null until the entry is recorded. */
    public LocalDate enteredOn() {
        return enteredOn;
    }

    /** First day of the last return; empty for a person who never left and came back. */
    public Optional<LocalDate> returnedOn() {
        return Optional.ofNullable(returnedOn);
    }

    /** Answers at entry. */
    public EntryQuestionnaire entry() {
        return entry == null ? EntryQuestionnaire.unanswered() : entry;
    }

    /** Answers at exit; empty while the person is in the operation. */
    public Optional<ExitQuestionnaire> exit() {
        return Optional.ofNullable(exit);
    }

    /** Whether the person has entered and not left. */
    public boolean isOpen() {
        return enteredOn != null && exit == null;
    }

    /** Whether the record counts in the indicators. */
    public boolean isCompleteRecord() {
        return completeRecord;
    }

    /** The mandatory items without an answer. */
    public List<QuestionnaireItem> missing() {
        return missingItems.isEmpty()
                ? List.of()
                : Stream.of(missingItems.split(" "))
                        .map(QuestionnaireItem::valueOf)
                        .toList();
    }

    /** The stays before the last return, oldest first. */
    public List<Stay> formerStays() {
        return List.copyOf(formerStays);
    }

    /** The pseudonym. */
    @Override
    public String label() {
        return pseudonym;
    }
}
