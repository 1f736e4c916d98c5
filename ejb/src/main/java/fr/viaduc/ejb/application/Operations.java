package fr.viaduc.ejb.application;

import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.application.OperationNumber;
import fr.viaduc.ejb.shared.Store;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where the files are kept. */
@ApplicationScoped
public class Operations extends Store<Operation> {

    public Operations() {
        super(Operation.class);
    }

    /** Keeps a new file at once: the database shows its parts, and lets them in, only when it knows the file. */
    @Override
    public Operation add(Operation operation) {
        super.add(operation);
        entityManager().flush();
        return operation;
    }

    /**
     * Draws the next number of the body in the year. Others who draw wait until this transaction ends; when it is undone
     * the number is drawn again, so that no gap is left.
     *
     * @param year the year of the deposit in legal time of mainland France
     */
    public OperationNumber drawNumber(UUID bodyId, int year) {
        Number sequence = (Number) entityManager()
                .createNativeQuery("SELECT draw_operation_number(CAST(?1 AS uuid), ?2)")
                .setParameter(1, bodyId.toString())
                .setParameter(2, year)
                .getSingleResult();
        return new OperationNumber(year, sequence.intValue());
    }
}
