package fr.viaduc.ejb.payment;

import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.payment.Payment;
import fr.viaduc.ejb.shared.Store;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Where payments are kept. */
@ApplicationScoped
public class Payments extends Store<Payment> {

    public Payments() {
        super(Payment.class);
    }

    /** The payments of a file, the first one first. */
    public List<Payment> ofOperation(UUID operationId) {
        return entityManager()
                .createQuery(
                        "SELECT p FROM Payment p WHERE p.operationId = :operation ORDER BY p.number", Payment.class)
                .setParameter("operation", operationId)
                .getResultList();
    }

    /** The number of the next payment of a file, such as {@code 202600012-P2}. */
    public String nextNumber(Operation operation) {
        return operation.label() + "-P" + (ofOperation(operation.id()).size() + 1);
    }

    /** Makes whoever pays under the same agreement wait until this transaction ends. */
    void lockAgreement(UUID agreementId) {
        entityManager()
                .createNativeQuery("SELECT 1 FROM grant_agreement WHERE id = CAST(?1 AS uuid) FOR UPDATE")
                .setParameter(1, agreementId.toString())
                .getResultList();
    }
}
