package fr.viaduc.ejb.document;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The files of the running transaction: what is kept in a transaction that is undone is forgotten with it, and what is
 * taken away stays until the transaction is certain.
 *
 * <p>A crash between the two can leave bytes that no document knows, never a document without its bytes.
 */
@ApplicationScoped
class KeptFiles {

    private static final Logger LOG = Logger.getLogger(KeptFiles.class.getName());

    @Inject
    private FileStore store;

    @Resource
    private TransactionSynchronizationRegistry transactions;

    FileStore.KeptFile keep(UUID id, InputStream content, long limit) throws IOException {
        whenEnded(Status.STATUS_ROLLEDBACK, id);
        return store.keep(id, content, limit);
    }

    void discard(UUID id) {
        whenEnded(Status.STATUS_COMMITTED, id);
    }

    private void whenEnded(int outcome, UUID id) {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // The bytes wait for the outcome.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == outcome) {
                    forget(id);
                }
            }
        });
    }

    private void forget(UUID id) {
        try {
            store.discard(id);
        } catch (IOException e) {
            LOG.log(Level.WARNING, e, () -> "The bytes of " + id + " could not be discarded; no document knows them.");
        }
    }
}
