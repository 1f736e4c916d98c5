package fr.viaduc.ejb.participant;

import fr.viaduc.domain.agreement.AgreementVersion;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.application.OperationStatus;
import fr.viaduc.domain.participant.HostOperation;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.ejb.shared.PortalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** The operations that take participants in, with the period of their agreement in force. */
@ApplicationScoped
public class HostOperations {

    private static final Set<OperationStatus> OPEN =
            EnumSet.of(OperationStatus.CONTRACTED, OperationStatus.IN_PROGRESS);
    private static final int FIRST_YEAR_OF_PERIOD = 2021;

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    @Inject
    private Operations operations;

    @Inject
    private PortalClock clock;

    /**
     * An operation, whether or not its participants may still change.
     *
     * @throws NotFound when it does not exist for the person who asks, or has no agreement in force
     */
    public HostOperation get(UUID operationId) {
        return host(operations.get(operationId));
    }

    /**
     * An operation whose participants may change.
     *
     * @throws RuleViolation {@code participation.operation.closed} before the agreement and after the final report
     */
    public HostOperation open(UUID operationId) {
        Operation operation = operations.get(operationId);
        if (!OPEN.contains(operation.status())) {
            throw new RuleViolation("participation.operation.closed", operation.label(), operation.status());
        }
        return host(operation);
    }

    private HostOperation host(Operation operation) {
        DateRange realisation = entityManager
                .createQuery(
                        "SELECT v FROM AgreementVersion v WHERE v.agreement.operationId = :operation"
                                + " AND v.inForceFrom <= :day ORDER BY v.number DESC",
                        AgreementVersion.class)
                .setParameter("operation", operation.id())
                .setParameter("day", clock.today())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new)
                .periods()
                .realisation();
        return new HostOperation(
                operation.id(),
                operation.number().orElse(""),
                operation.bodyId(),
                operation.organisationId(),
                realisation,
                realisation.start().getYear() >= FIRST_YEAR_OF_PERIOD);
    }
}
