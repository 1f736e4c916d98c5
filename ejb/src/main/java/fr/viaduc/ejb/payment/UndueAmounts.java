package fr.viaduc.ejb.payment;

import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.payment.UndueAmount;
import fr.viaduc.ejb.shared.Store;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Where undue amounts are kept. */
@ApplicationScoped
public class UndueAmounts extends Store<UndueAmount> {

    public UndueAmounts() {
        super(UndueAmount.class);
    }

    /** The undue amounts of a file, the first one first. */
    public List<UndueAmount> ofOperation(UUID operationId) {
        return entityManager()
                .createQuery(
                        "SELECT u FROM UndueAmount u WHERE u.operationId = :operation ORDER BY u.number",
                        UndueAmount.class)
                .setParameter("operation", operationId)
                .getResultList();
    }

    /** The number of the next undue amount of a file, such as {@code 202600012-I1}. */
    public String nextNumber(Operation operation) {
        return operation.label() + "-I" + (ofOperation(operation.id()).size() + 1);
    }
}
