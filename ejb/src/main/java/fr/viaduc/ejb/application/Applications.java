package fr.viaduc.ejb.application;

import fr.viaduc.domain.application.FundingApplication;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.ejb.shared.Store;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where funding applications are kept. */
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
        return entityManager()
                .createQuery(
                        "SELECT a FROM FundingApplication a WHERE a.operationId = :operation", FundingApplication.class)
                .setParameter("operation", operationId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
