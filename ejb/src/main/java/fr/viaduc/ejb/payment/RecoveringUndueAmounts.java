package fr.viaduc.ejb.payment;

import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.application.OperationStatus;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.payment.UndueAmount;
import fr.viaduc.domain.payment.UndueStatus;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.programme.FileCredits;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** What becomes of a recovery order: money that came back, a calendar, or nothing; then the matter is closed. */
@Stateless
public class RecoveringUndueAmounts {

    @Inject
    private UndueAmounts undues;

    @Inject
    private Operations operations;

    @Inject
    private FileCredits credits;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /** Records money that came back. */
    @RolesAllowed(Role.Names.ACCOUNTANT)
    public void recover(UUID undueId, int seenVersion, Money received, LocalDate valueDate, String bankReference) {
        Act act = caller.act(Role.ACCOUNTANT);
        UndueAmount undue = undues.get(undueId, seenVersion);
        undue.recover(received, valueDate, bankReference, act);
        trail.record("undue.recover", undue, act, received.format() + " " + bankReference, null);
        credits.recover(undue.operationId(), received, act);
        if (undue.status() == UndueStatus.RECOVERED) {
            operations.get(undue.operationId()).heldBy(Role.VALIDATOR, null);
        }
    }

    /** Agrees on a calendar. */
    @RolesAllowed(Role.Names.ACCOUNTANT)
    public void reschedule(UUID undueId, int seenVersion, String calendar) {
        Act act = caller.act(Role.ACCOUNTANT).because(calendar);
        UndueAmount undue = undues.get(undueId, seenVersion);
        undue.reschedule(act);
        trail.record("undue.reschedule", undue, act);
    }

    /** Gives up what cannot be recovered, with the reason. */
    @RolesAllowed(Role.Names.ACCOUNTANT)
    public void giveUp(UUID undueId, int seenVersion, String reason) {
        Act act = caller.act(Role.ACCOUNTANT).because(reason);
        UndueAmount undue = undues.get(undueId, seenVersion);
        undue.declareIrrecoverable(act);
        trail.record("undue.give.up", undue, act);
        operations.get(undue.operationId()).heldBy(Role.VALIDATOR, null);
    }

    /** Closes the matter; the operation is settled. */
    @RolesAllowed(Role.Names.VALIDATOR)
    public void settle(UUID undueId, int seenVersion) {
        Act act = caller.act(Role.VALIDATOR);
        UndueAmount undue = undues.get(undueId, seenVersion);
        Operation operation = operations.get(undue.operationId());
        undue.settle(act);
        trail.record("undue.settle", undue, act);
        operation.progress(OperationStatus.SETTLED, act);
        trail.record("operation.progress", operation, act);
        operation.heldBy(Role.VALIDATOR, null);
    }
}
