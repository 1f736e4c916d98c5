package fr.viaduc.ejb.payment;

import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.application.OperationStatus;
import fr.viaduc.domain.document.Document;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.payment.UndueAmount;
import fr.viaduc.domain.payment.UndueOrigin;
import fr.viaduc.domain.payment.UndueSource;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.legal.Law;
import fr.viaduc.ejb.mail.Notices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** An undue amount up to its recovery order: established, discussed, decided with its reasons, claimed or waived. */
@Stateless
public class DecidingUndueAmounts {

    @Inject
    private UndueAmounts undues;

    @Inject
    private Operations operations;

    @Inject
    private PaymentDocuments documents;

    @Inject
    private Law law;

    @Inject
    private Notices notices;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /**
     * Establishes an amount that no check brought to light: after a termination or an audit.
     *
     * @return the undue amount
     */
    @RolesAllowed(Role.Names.VALIDATOR)
    public UUID establish(UUID operationId, UndueSource source, Money amount, String grounds) {
        Act act = caller.act(Role.VALIDATOR);
        Operation operation = operations.get(operationId);
        UndueOrigin origin =
                new UndueOrigin(operation.bodyId(), operation.organisationId(), operation.id(), null, source);
        UndueAmount undue = new UndueAmount(origin, undues.nextNumber(operation), amount, grounds, act);
        trail.record("undue.establish", undue, act, grounds, null);
        undues.add(undue);
        operation.progress(OperationStatus.IN_RECOVERY, act);
        trail.record("operation.progress", operation, act);
        return undue.id();
    }

    /** Notifies the carrier, who may answer. */
    @RolesAllowed(Role.Names.VALIDATOR)
    public void openRebuttal(UUID undueId, int seenVersion) {
        Act act = caller.act(Role.VALIDATOR);
        UndueAmount undue = undues.get(undueId, seenVersion);
        Operation operation = operations.get(undue.operationId());
        int days = law.on(undue.bodyId(), caller.today()).integer("rebuttal.days");
        undue.openRebuttal(days, act);
        trail.record("undue.rebuttal.open", undue, act);
        operation.heldBy(Role.SIGNATORY, null);
        notices.toCarrier(
                operation,
                "undue-notified",
                Map.of(
                        "amount", undue.amount(),
                        "lastDay", undue.rebuttalLastDay().orElseThrow(),
                        "undueId", undue.id().toString()));
    }

    /** Records the carrier's observations. */
    @RolesAllowed({Role.Names.BENEFICIARY_SIGNATORY, Role.Names.BENEFICIARY_EDITOR})
    public void answer(UUID undueId, int seenVersion, String words) {
        Act act = caller.act(Role.BENEFICIARY_SIGNATORY, Role.BENEFICIARY_EDITOR);
        UndueAmount undue = undues.get(undueId, seenVersion);
        undue.answer(words, act);
        trail.record("undue.answer", undue, act, words, null);
    }

    /** Signs the reasoned decision. */
    @RolesAllowed(Role.Names.SIGNATORY)
    public void decide(UUID undueId, int seenVersion, String reasons) {
        Act act = caller.act(Role.SIGNATORY);
        UndueAmount undue = undues.get(undueId, seenVersion);
        Operation operation = operations.get(undue.operationId());
        undue.decide(reasons, act);
        trail.record("undue.decide", undue, act, reasons, null);
        operation.heldBy(Role.PAYMENT_OFFICER, null);
    }

    /** Issues the recovery order. */
    @RolesAllowed(Role.Names.PAYMENT_OFFICER)
    public void issueOrder(UUID undueId, int seenVersion, String orderNumber, LocalDate lastDay) {
        Act act = caller.act(Role.PAYMENT_OFFICER);
        UndueAmount undue = undues.get(undueId, seenVersion);
        Money minimum = law.on(undue.bodyId(), caller.today()).money("recovery.minimum");
        UndueFacts facts = documents.factsOf(undue);
        undue.issueOrder(orderNumber, minimum, lastDay, act);
        Document order = documents.recovery(undue, facts, act);
        trail.record("undue.order", undue, act, orderNumber, order.sha256());
        facts.operation().heldBy(Role.ACCOUNTANT, undue.order().orElseThrow().dueAt());
        notices.toCarrier(
                facts.operation(),
                "recovery-ordered",
                Map.of(
                        "amount",
                        undue.amount(),
                        "orderNumber",
                        orderNumber,
                        "lastDay",
                        lastDay,
                        "undueId",
                        undue.id().toString()));
    }

    /** Waives what is left, with the reason: below the minimum, or by grace. */
    @RolesAllowed(Role.Names.SIGNATORY)
    public void waive(UUID undueId, int seenVersion, String reason) {
        Act act = caller.act(Role.SIGNATORY).because(reason);
        UndueAmount undue = undues.get(undueId, seenVersion);
        Operation operation = operations.get(undue.operationId());
        undue.waive(act);
        trail.record("undue.waive", undue, act);
        operation.heldBy(Role.VALIDATOR, null);
    }
}
