package fr.viaduc.ejb.participant;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.participant.ExitQuestionnaire;
import fr.viaduc.domain.participant.ExitReason;
import fr.viaduc.domain.participant.HostOperation;
import fr.viaduc.domain.participant.Participant;
import fr.viaduc.domain.participant.ParticipantIdentity;
import fr.viaduc.domain.participant.Participation;
import fr.viaduc.domain.participant.PersonDetails;
import fr.viaduc.domain.participant.RecordFacts;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.NationalNumbers;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.shared.Communes;
import fr.viaduc.ejb.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Entering, correcting and leaving: what the carrier's staff and the team of the local plan write down of a person. */
@Stateless
public class RecordingParticipations {

    @Inject
    private Communes communes;

    @Inject
    private HostOperations hosts;

    @Inject
    private Participants participants;

    @Inject
    private Participations participations;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /**
     * Records the entry of a person; somebody already known to the carrier is recognised by name and birth date.
     *
     * @return the participation
     * @throws RuleViolation {@code participation.exists} when the person is already in the operation
     */
    @RolesAllowed({
        Role.Names.BENEFICIARY_EDITOR,
        Role.Names.BENEFICIARY_SIGNATORY,
        Role.Names.PLIE_COORDINATOR,
        Role.Names.COUNSELLOR
    })
    public UUID enter(UUID operationId, EntryDraft draft) {
        Act act = act();
        HostOperation operation = hosts.open(operationId);
        PersonDetails person = draft.person(communes);
        Participant participant = recognised(operation, person);
        if (participations.of(operationId, participant.id()).isPresent()) {
            throw new RuleViolation("participation.exists", participant.pseudonym());
        }
        Participation participation = new Participation(operation, participant, act);
        participation.recordEntry(new RecordFacts(operation, person, draft.getEnteredOn(), draft.entry(), null), act);
        identify(participation, draft.getExternalId());
        trail.record("participation.enter", participation, act);
        return participations.add(participation).id();
    }

    /**
     * Corrects an entry that is not validated yet, or was opened again. A protected answer that is left empty stays as it
     * is: the person who corrects may not have it before her eyes.
     */
    @RolesAllowed({
        Role.Names.BENEFICIARY_EDITOR,
        Role.Names.BENEFICIARY_SIGNATORY,
        Role.Names.PLIE_COORDINATOR,
        Role.Names.COUNSELLOR
    })
    public void correctEntry(UUID participationId, int seenVersion, EntryDraft draft) {
        Act act = act();
        Participation participation = participations.get(participationId, seenVersion);
        HostOperation operation = hosts.open(participation.operationId());
        PersonDetails before = person(participation);
        PersonDetails person = draft.person(communes);
        RecordFacts known = participation.facts(operation, before);
        RecordFacts facts = new RecordFacts(
                operation,
                person,
                draft.getEnteredOn(),
                draft.entry().keepingProtectedOf(known.entry()),
                participation.exit().orElse(null));
        requireNobodyElse(operation, person, participation);
        participation.recordEntry(facts, act);
        identify(participation, draft.getExternalId());
        identity(participation).describe(person);
        participants.get(participation.participantId()).describe(person);
        trail.record("participation.correct", participation, act, RecordChanges.between(known, facts), null);
    }

    /** Records or corrects the exit. */
    @RolesAllowed({
        Role.Names.BENEFICIARY_EDITOR,
        Role.Names.BENEFICIARY_SIGNATORY,
        Role.Names.PLIE_COORDINATOR,
        Role.Names.COUNSELLOR
    })
    public void leave(UUID participationId, int seenVersion, ExitDraft draft) {
        exit(participationId, seenVersion, "participation.leave", participation -> draft.exit());
    }

    /** Records the exit of a person who left no form: the situation at entry is carried over. */
    @RolesAllowed({
        Role.Names.BENEFICIARY_EDITOR,
        Role.Names.BENEFICIARY_SIGNATORY,
        Role.Names.PLIE_COORDINATOR,
        Role.Names.COUNSELLOR
    })
    public void leaveUnchanged(UUID participationId, int seenVersion, LocalDate leftOn, ExitReason reason) {
        exit(
                participationId,
                seenVersion,
                "participation.leaveUnchanged",
                participation -> ExitQuestionnaire.carriedOver(leftOn, reason, participation.entry()));
    }

    /** A person who had left comes back to the same record. */
    @RolesAllowed({
        Role.Names.BENEFICIARY_EDITOR,
        Role.Names.BENEFICIARY_SIGNATORY,
        Role.Names.PLIE_COORDINATOR,
        Role.Names.COUNSELLOR
    })
    public void comeBack(UUID participationId, int seenVersion, LocalDate on) {
        Act act = act();
        Participation participation = participations.get(participationId, seenVersion);
        if (on == null) {
            throw new RuleViolation("participation.return.missing");
        }
        identity(participation);
        participation.comeBack(on, hosts.open(participation.operationId()), act);
        trail.record("participation.comeBack", participation, act, on.toString(), null);
    }

    private void exit(
            UUID participationId,
            int seenVersion,
            String actName,
            java.util.function.Function<Participation, ExitQuestionnaire> answers) {
        Act act = act();
        Participation participation = participations.get(participationId, seenVersion);
        HostOperation operation = hosts.open(participation.operationId());
        RecordFacts known = participation.facts(operation, person(participation));
        RecordFacts facts = new RecordFacts(
                operation, known.person(), known.enteredOn(), known.entry(), answers.apply(participation));
        participation.recordExit(facts, act);
        trail.record(actName, participation, act, RecordChanges.between(known, facts), null);
    }

    private Act act() {
        return caller.act(Role.BENEFICIARY_EDITOR, Role.BENEFICIARY_SIGNATORY, Role.PLIE_COORDINATOR, Role.COUNSELLOR);
    }

    private Participant recognised(HostOperation operation, PersonDetails person) {
        Optional<ParticipantIdentity> known = participants.known(operation, person);
        if (known.isEmpty()) {
            return participants.enter(operation, person, participants.numbers(1).next());
        }
        Participant participant = participants.get(known.get().participantId());
        known.get().describe(person);
        participant.describe(person);
        return participant;
    }

    /** A corrected name may not be that of another person of the carrier. */
    private void requireNobodyElse(HostOperation operation, PersonDetails person, Participation participation) {
        participants
                .known(operation, person)
                .filter(same -> !same.participantId().equals(participation.participantId()))
                .ifPresent(same -> {
                    throw new RuleViolation("participant.person.exists");
                });
    }

    private static void identify(Participation participation, String externalId) {
        String kept = NationalNumbers.refuseIn(externalId, "participant.externalId");
        if (kept != null) {
            participation.identifyAs(kept);
        }
    }

    private PersonDetails person(Participation participation) {
        return identity(participation).detailsOf(participants.get(participation.participantId()));
    }

    private ParticipantIdentity identity(Participation participation) {
        return participants.identity(participation.participantId()).orElseThrow(NotFound::new);
    }
}
