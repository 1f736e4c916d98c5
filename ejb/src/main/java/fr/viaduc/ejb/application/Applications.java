package fr.viaduc.ejb.application;

import fr.viaduc.domain.application.FundingApplication;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.ejb.shared.Store;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Where applications are kept, one for each file. */
@ApplicationScoped
public class Applications extends Store<FundingApplication> {

    public Applications() {
        super(FundingApplication.class);
    }

    /**
     * The application of a file.
     *
     * @throws NotFound when it does not exist for the person who asks
     */
    public FundingApplication ofOperation(UUID operationId) {
        return found(operationId, LockModeType.NONE);
    }

    /**
     * The application of a file, locked until the end of the transaction: whoever writes in it, deposits it or decides on it
     * waits for the other, so that nothing is written into an application that has just left its carrier.
     *
     * @throws NotFound when it does not exist for the person who asks
     */
    public FundingApplication lock(UUID operationId) {
        return found(operationId, LockModeType.PESSIMISTIC_WRITE);
    }

    private FundingApplication found(UUID operationId, LockModeType lock) {
        return Optional.ofNullable(operationId)
                .flatMap(id -> entityManager()
                        .createQuery(
                                "SELECT a FROM FundingApplication a WHERE a.operationId = :operation",
                                FundingApplication.class)
                        .setParameter("operation", id)
                        .setLockMode(lock)
                        .getResultStream()
                        .findFirst())
                .map(this::watched)
                .orElseThrow(NotFound::new);
    }
}
