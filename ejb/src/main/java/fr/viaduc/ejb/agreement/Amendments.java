package fr.viaduc.ejb.agreement;

import fr.viaduc.domain.agreement.Amendment;
import fr.viaduc.domain.agreement.AmendmentStatus;
import fr.viaduc.ejb.shared.Store;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Where amendments are kept. */
@ApplicationScoped
public class Amendments extends Store<Amendment> {

    public Amendments() {
        super(Amendment.class);
    }

    /** The amendments of an agreement, the first one first. */
    public List<Amendment> of(UUID agreementId) {
        return entityManager()
                .createQuery(
                        "SELECT a FROM Amendment a WHERE a.agreement.id = :agreement ORDER BY a.number",
                        Amendment.class)
                .setParameter("agreement", agreementId)
                .getResultList();
    }

    /** The amendments in one of the statuses, the oldest first. */
    public List<Amendment> in(Set<AmendmentStatus> statuses) {
        return entityManager()
                .createQuery(
                        "SELECT a FROM Amendment a WHERE a.status IN :statuses ORDER BY a.requestedAt", Amendment.class)
                .setParameter("statuses", statuses)
                .getResultList();
    }

    /** Whether an amendment of the agreement is still on its way. */
    public boolean isPending(UUID agreementId) {
        return of(agreementId).stream().anyMatch(Amendment::isPending);
    }
}
