package fr.viaduc.ejb.participant;

import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.application.OperationStatus;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.participant.ParticipantSummary;
import fr.viaduc.domain.shared.Rate;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.legal.Law;
import fr.viaduc.ejb.shared.PortalClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Reading participants in figures. */
@Stateless
public class ParticipantQueries {

    @Inject
    private Operations operations;

    @Inject
    private HostOperations hosts;

    @Inject
    private Participations participations;

    @Inject
    private Law law;

    @Inject
    private PortalClock clock;

    /** The participants of an operation in figures, with the alert on incomplete records. */
    @RolesAllowed({
        Role.Names.BENEFICIARY_EDITOR,
        Role.Names.BENEFICIARY_SIGNATORY,
        Role.Names.PLIE_COORDINATOR,
        Role.Names.COUNSELLOR,
        Role.Names.GRANT_MANAGER,
        Role.Names.VALIDATOR,
        Role.Names.CONTROLLER,
        Role.Names.PAYMENT_OFFICER,
        Role.Names.AUDITOR,
        Role.Names.AUTHORITY_READER
    })
    public ParticipantFigures figures(UUID operationId) {
        Operation operation = operations.get(operationId);
        LocalDate today = clock.today();
        ParticipantSummary summary = ParticipantSummary.of(participations.counted(operationId), today);
        Rate alert = law.on(operation.bodyId(), today).rate("participant.incomplete.alert");
        return new ParticipantFigures(
                operation.id(),
                operation.number().orElse(""),
                operation.title(),
                operation.status() == OperationStatus.CONTRACTED || operation.status() == OperationStatus.IN_PROGRESS,
                summary,
                alert,
                summary.isAlarming(alert));
    }

    /** Whether an operation belongs to the 2021-2027 period, which decides what is asked. */
    @RolesAllowed({
        Role.Names.BENEFICIARY_EDITOR,
        Role.Names.BENEFICIARY_SIGNATORY,
        Role.Names.PLIE_COORDINATOR,
        Role.Names.COUNSELLOR
    })
    public boolean isSince2021(UUID operationId) {
        return hosts.get(operationId).since2021();
    }
}
