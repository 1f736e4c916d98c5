package fr.viaduc.ejb.check;

import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.check.CheckStatus;
import fr.viaduc.domain.check.CheckedCost;
import fr.viaduc.domain.check.ServiceFactCheck;
import fr.viaduc.ejb.shared.Store;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where service-fact checks are kept. */
@ApplicationScoped
public class ServiceFactChecks extends Store<ServiceFactCheck> {

    public ServiceFactChecks() {
        super(ServiceFactCheck.class);
    }

    /** The check of a report, corrected ones left out. */
    public Optional<ServiceFactCheck> ofReport(UUID reportId) {
        return entityManager()
                .createQuery(
                        "SELECT c FROM ServiceFactCheck c WHERE c.reportId = :report AND c.status <> :reopened",
                        ServiceFactCheck.class)
                .setParameter("report", reportId)
                .setParameter("reopened", CheckStatus.REOPENED)
                .getResultStream()
                .findFirst();
    }

    /** The checks of a file, the first one first. */
    public List<ServiceFactCheck> ofOperation(UUID operationId) {
        return entityManager()
                .createQuery(
                        "SELECT c FROM ServiceFactCheck c WHERE c.operationId = :operation ORDER BY c.number",
                        ServiceFactCheck.class)
                .setParameter("operation", operationId)
                .getResultList();
    }

    /** What the certified checks of the other reports of a file retained. */
    public List<CheckedCost> costsCertifiedBeside(ServiceFactCheck check) {
        return ofOperation(check.operationId()).stream()
                .filter(other ->
                        other.status() == CheckStatus.FINAL && !other.id().equals(check.id()))
                .flatMap(other -> other.finalSheet().costs().stream())
                .toList();
    }

    /** The number of the next check of a file, such as {@code 202600012-C2}. */
    public String nextNumber(Operation operation) {
        return operation.label() + "-C" + (ofOperation(operation.id()).size() + 1);
    }

    /** The checks whose rebuttal period ended before a day. */
    public List<ServiceFactCheck> withRebuttalOver(LocalDate today) {
        return entityManager()
                .createQuery(
                        "SELECT c FROM ServiceFactCheck c JOIN c.rebuttals r WHERE c.status = :rebuttal"
                                + " AND r.closedAt IS NULL AND r.lastDay < :today",
                        ServiceFactCheck.class)
                .setParameter("rebuttal", CheckStatus.REBUTTAL)
                .setParameter("today", today)
                .getResultList();
    }
}
