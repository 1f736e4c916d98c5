package fr.viaduc.ejb.participant;

import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.application.OperationStatus;
import fr.viaduc.domain.audit.Reading;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.participant.ExitQuestionnaire;
import fr.viaduc.domain.participant.HostOperation;
import fr.viaduc.domain.participant.Participant;
import fr.viaduc.domain.participant.Participation;
import fr.viaduc.domain.participant.PersonDetails;
import fr.viaduc.domain.participant.RecordRule;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.NationalNumbers;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.audit.Readings;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.shared.Communes;
import fr.viaduc.ejb.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Opening the record of a person. Each opening is in the audit trail before the data are shown: the entry is written in
 * the same transaction, and a transaction that fails shows nothing.
 */
@Stateless
public class OpeningParticipants {

    @Inject
    private Operations operations;

    @Inject
    private HostOperations hosts;

    @Inject
    private Participants participants;

    @Inject
    private Participations participations;

    @Inject
    private ParticipantDraws draws;

    @Inject
    private CommuneQueries communes;

    @Inject
    private Communes places;

    @Inject
    private Caller caller;

    @Inject
    private Readings readings;

    /**
     * Opens a record with the name of the person.
     *
     * @throws NotFound when the record, or the name, does not exist for the person who asks
     */
    @RolesAllowed({
        Role.Names.BENEFICIARY_EDITOR,
        Role.Names.BENEFICIARY_SIGNATORY,
        Role.Names.PLIE_COORDINATOR,
        Role.Names.COUNSELLOR,
        Role.Names.CONTROLLER,
        Role.Names.AUDITOR
    })
    public ParticipantSheet open(UUID participationId) {
        Act act = act();
        return open(participationId, Reading.PERSON, act, act.role().equals(Role.Names.COUNSELLOR));
    }

    /**
     * Opens a record with the protected answers too: disability, minimum income, origin.
     *
     * @param reason why they are needed; without the name of the person, for the trail says it to others
     * @throws NotFound as {@link #open}
     */
    @RolesAllowed({
        Role.Names.BENEFICIARY_EDITOR,
        Role.Names.BENEFICIARY_SIGNATORY,
        Role.Names.PLIE_COORDINATOR,
        Role.Names.COUNSELLOR,
        Role.Names.CONTROLLER,
        Role.Names.AUDITOR
    })
    public ParticipantSheet openProtected(UUID participationId, String reason) {
        NationalNumbers.refuseIn(reason, "participant.protectedReason");
        return open(participationId, Reading.PROTECTED, act().because(reason).requireReason(), true);
    }

    private Act act() {
        return caller.act(
                Role.BENEFICIARY_EDITOR,
                Role.BENEFICIARY_SIGNATORY,
                Role.PLIE_COORDINATOR,
                Role.COUNSELLOR,
                Role.CONTROLLER,
                Role.AUDITOR);
    }

    private ParticipantSheet open(UUID participationId, Reading reading, Act act, boolean protectedShown) {
        boolean readsOnly =
                act.role().equals(Role.Names.CONTROLLER) || act.role().equals(Role.Names.AUDITOR);
        if (readsOnly && !draws.show(participationId, act)) {
            throw new NotFound();
        }
        Participation participation = participations.get(participationId);
        Participant participant = participants.get(participation.participantId());
        PersonDetails person = participants
                .identity(participant.id())
                .orElseThrow(NotFound::new)
                .detailsOf(participant);
        note(reading, participation, act);
        Operation operation = operations.get(participation.operationId());
        HostOperation host = hosts.get(operation.id());
        boolean running =
                operation.status() == OperationStatus.CONTRACTED || operation.status() == OperationStatus.IN_PROGRESS;
        return new ParticipantSheet(
                participation.id(),
                participation.version(),
                operation.id(),
                participation.pseudonym(),
                participation.status(),
                participation.isOpen(),
                running && !readsOnly,
                participation.returnedOn().orElse(null),
                communes.name(person.communeCode()),
                participation.formerStays().stream()
                        .map(ParticipantSheet.FormerStay::of)
                        .toList(),
                participation.missing(),
                participation.isCompleteRecord(),
                RecordRule.broken(participation.facts(host, person), act.day()).stream()
                        .filter(finding -> !finding.isError())
                        .toList(),
                protectedShown,
                EntryDraft.of(participation, person, places, protectedShown),
                ExitDraft.of(participation));
    }

    /**
     * Opens a record under its pseudonym.
     *
     * @throws NotFound when it does not exist for the person who asks
     */
    @RolesAllowed({
        Role.Names.GRANT_MANAGER,
        Role.Names.VALIDATOR,
        Role.Names.PAYMENT_OFFICER,
        Role.Names.CONTROLLER,
        Role.Names.AUDITOR
    })
    public PseudonymSheet openPseudonym(UUID participationId) {
        Act act = caller.act(Role.GRANT_MANAGER, Role.VALIDATOR, Role.PAYMENT_OFFICER, Role.CONTROLLER, Role.AUDITOR);
        Participation participation = participations.get(participationId);
        Participant participant = participants.get(participation.participantId());
        note(Reading.PSEUDONYM, participation, act);
        ExitQuestionnaire exit = participation.exit().orElse(null);
        return new PseudonymSheet(
                participation.id(),
                participation.version(),
                participation.operationId(),
                participation.pseudonym(),
                participant.birthYear(),
                participant.gender(),
                communes.name(participant.communeCode()),
                participation.status(),
                participation.enteredOn(),
                participation.entry().status(),
                participation.entry().education(),
                exit == null ? null : exit.leftOn(),
                exit == null ? null : exit.reason(),
                exit == null ? null : exit.status(),
                exit == null ? null : exit.qualification(),
                participation.missing(),
                participation.isCompleteRecord(),
                draws.show(participationId, act));
    }

    private void note(Reading reading, Participation participation, Act act) {
        readings.noteAnybody(
                reading,
                new Readings.Subject(
                        participation.bodyId(),
                        participation.operationId(),
                        "Participation",
                        participation.id(),
                        participation.label()),
                act);
    }
}
