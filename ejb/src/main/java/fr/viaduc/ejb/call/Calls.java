package fr.viaduc.ejb.call;

import fr.viaduc.domain.call.CallForProjects;
import fr.viaduc.ejb.shared.Store;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Where calls for projects are kept. */
@ApplicationScoped
public class Calls extends Store<CallForProjects> {

    public Calls() {
        super(CallForProjects.class);
    }

    /** Published calls whose closing instant has come. */
    public List<CallForProjects> dueToClose(Instant at) {
        return entityManager()
                .createQuery(
                        "SELECT c FROM CallForProjects c WHERE c.status = fr.viaduc.domain.call.CallStatus.PUBLISHED"
                                + " AND c.closesAt <= :at",
                        CallForProjects.class)
                .setParameter("at", at)
                .getResultList();
    }
}
