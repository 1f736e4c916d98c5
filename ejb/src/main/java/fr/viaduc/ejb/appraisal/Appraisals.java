package fr.viaduc.ejb.appraisal;

import fr.viaduc.domain.appraisal.Appraisal;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.ejb.shared.Store;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Where appraisals are kept. */
@ApplicationScoped
public class Appraisals extends Store<Appraisal> {

    public Appraisals() {
        super(Appraisal.class);
    }

    /** The appraisal of a file, if it was opened. */
    public Optional<Appraisal> findOfOperation(UUID operationId) {
        return entityManager()
                .createQuery("SELECT a FROM Appraisal a WHERE a.operationId = :operation", Appraisal.class)
                .setParameter("operation", operationId)
                .getResultStream()
                .findFirst();
    }

    /**
     * The appraisal of a file.
     *
     * @throws NotFound when it was not opened or does not exist for the person who asks
     */
    public Appraisal ofOperation(UUID operationId) {
        return findOfOperation(operationId).orElseThrow(NotFound::new);
    }
}
