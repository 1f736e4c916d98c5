package fr.viaduc.ejb.participant;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.participant.FrozenEntry;
import fr.viaduc.domain.participant.HostOperation;
import fr.viaduc.domain.participant.Participation;
import fr.viaduc.domain.participant.PersonDetails;
import fr.viaduc.domain.participant.RecordFacts;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Vouching for a record, opening it again, verifying it under its pseudonym. */
@Stateless
public class ValidatingParticipations {

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

    /** The operator vouches for a complete record; its entry data are frozen. */
    @RolesAllowed({
        Role.Names.BENEFICIARY_EDITOR,
        Role.Names.BENEFICIARY_SIGNATORY,
        Role.Names.PLIE_COORDINATOR,
        Role.Names.COUNSELLOR
    })
    public void validate(UUID participationId, int seenVersion) {
        Act act = operator();
        Participation participation = participations.get(participationId, seenVersion);
        HostOperation operation = hosts.open(participation.operationId());
        PersonDetails person = participants
                .identity(participation.participantId())
                .orElseThrow(NotFound::new)
                .detailsOf(participants.get(participation.participantId()));
        RecordFacts facts = participation.facts(operation, person);
        participation.validate(facts, act);
        FrozenEntry frozen = EntryCopy.of(participation, facts, act);
        participations.freeze(frozen);
        trail.record("participation.validate", participation, act, "", frozen.sha256());
    }

    /** Opens a validated record for a correction of its entry, with a reason. */
    @RolesAllowed({
        Role.Names.BENEFICIARY_EDITOR,
        Role.Names.BENEFICIARY_SIGNATORY,
        Role.Names.PLIE_COORDINATOR,
        Role.Names.COUNSELLOR
    })
    public void reopen(UUID participationId, int seenVersion, String reason) {
        Act act = operator().because(reason);
        Participation participation = participations.get(participationId, seenVersion);
        hosts.open(participation.operationId());
        participation.reopen(act);
        trail.record("participation.reopen", participation, act);
    }

    /** A manager has verified the record, without seeing the name. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public void verify(UUID participationId, int seenVersion) {
        Act act = caller.act(Role.GRANT_MANAGER);
        Participation participation = participations.get(participationId, seenVersion);
        participation.verify(act);
        trail.record("participation.verify", participation, act);
    }

    private Act operator() {
        return caller.act(Role.BENEFICIARY_EDITOR, Role.BENEFICIARY_SIGNATORY, Role.PLIE_COORDINATOR, Role.COUNSELLOR);
    }
}
