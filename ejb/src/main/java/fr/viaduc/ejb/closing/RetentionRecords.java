package fr.viaduc.ejb.closing;

import fr.viaduc.domain.audit.RetentionRecord;
import fr.viaduc.ejb.shared.Store;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Where the retention of closed files is kept. */
@ApplicationScoped
public class RetentionRecords extends Store<RetentionRecord> {

    public RetentionRecords() {
        super(RetentionRecord.class);
    }

    /** The retention of a file, once it is closed. */
    public Optional<RetentionRecord> ofOperation(UUID operationId) {
        return entityManager()
                .createQuery("SELECT r FROM RetentionRecord r WHERE r.operationId = :operation", RetentionRecord.class)
                .setParameter("operation", operationId)
                .getResultStream()
                .findFirst();
    }
}
