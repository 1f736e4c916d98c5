package fr.viaduc.ejb.selection;

import fr.viaduc.domain.selection.AgendaProposal;
import fr.viaduc.domain.selection.AgendaProposalStatus;
import fr.viaduc.ejb.shared.Store;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where the cases that wait for the committee are kept. */
@ApplicationScoped
public class AgendaProposals extends Store<AgendaProposal> {

    public AgendaProposals() {
        super(AgendaProposal.class);
    }

    /** The cases that are on no agenda yet, the oldest first. */
    public List<AgendaProposal> waiting() {
        return entityManager()
                .createQuery(
                        "SELECT p FROM AgendaProposal p WHERE p.status = :status ORDER BY p.readyAt, p.operationNumber",
                        AgendaProposal.class)
                .setParameter("status", AgendaProposalStatus.WAITING)
                .getResultList();
    }

    /** The case of a file that the committee has not decided yet. */
    public Optional<AgendaProposal> pendingOf(UUID operationId) {
        return entityManager()
                .createQuery(
                        "SELECT p FROM AgendaProposal p WHERE p.operationId = :operation AND p.status IN :pending",
                        AgendaProposal.class)
                .setParameter("operation", operationId)
                .setParameter("pending", Set.of(AgendaProposalStatus.WAITING, AgendaProposalStatus.ON_AGENDA))
                .getResultStream()
                .findFirst();
    }
}
