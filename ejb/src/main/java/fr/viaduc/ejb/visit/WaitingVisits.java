package fr.viaduc.ejb.visit;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.ParisTime;
import fr.viaduc.domain.visit.OnSiteVisit;
import fr.viaduc.domain.visit.VisitStatus;
import fr.viaduc.ejb.home.WorkItem;
import fr.viaduc.ejb.home.WorkSource;
import fr.viaduc.ejb.identity.CallerName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The visits that wait for a controller, a validator or a carrier. */
@ApplicationScoped
public class WaitingVisits implements WorkSource {

    private static final int LONGEST_LIST = 200;

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    @Override
    public List<WorkItem> waitingFor(CallerName caller) {
        Set<VisitStatus> statuses = EnumSet.noneOf(VisitStatus.class);
        boolean carrier = caller.roles().contains(Role.BENEFICIARY_SIGNATORY)
                || caller.roles().contains(Role.BENEFICIARY_EDITOR);
        if (caller.roles().contains(Role.CONTROLLER)) {
            statuses.addAll(EnumSet.complementOf(EnumSet.of(VisitStatus.FINAL_REPORT, VisitStatus.LIFTED)));
        }
        if (caller.roles().contains(Role.VALIDATOR)) {
            statuses.addAll(EnumSet.of(VisitStatus.PROVISIONAL_REPORT, VisitStatus.REBUTTAL));
        }
        if (carrier) {
            statuses.addAll(EnumSet.of(
                    VisitStatus.ANNOUNCED, VisitStatus.REBUTTAL, VisitStatus.MEASURES_OPEN, VisitStatus.NOT_LIFTED));
        }
        if (statuses.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "SELECT v FROM OnSiteVisit v WHERE v.status IN :statuses ORDER BY v.plannedOn",
                        OnSiteVisit.class)
                .setParameter("statuses", statuses)
                .setMaxResults(LONGEST_LIST)
                .getResultStream()
                .filter(visit -> carrier || waits(visit, caller))
                .map(visit -> new WorkItem(
                        "visit." + visit.status().name(),
                        visit.label(),
                        dueAt(visit),
                        null,
                        carrier ? "/carrier/visit/view" : "/staff/visit/view",
                        visit.id(),
                        visit.operationId()))
                .toList();
    }

    /** A controller follows her own visits; a validator those whose final conclusion is written. */
    private static boolean waits(OnSiteVisit visit, CallerName caller) {
        boolean own =
                caller.roles().contains(Role.CONTROLLER) && visit.controllerId().equals(caller.userId());
        boolean toValidate = caller.roles().contains(Role.VALIDATOR) && visit.isValidatable();
        return own || toValidate;
    }

    private static Instant dueAt(OnSiteVisit visit) {
        LocalDate day =
                switch (visit.status()) {
                    case PLANNED, ANNOUNCED -> visit.plannedOn();
                    case REBUTTAL -> visit.rebuttal().until().orElse(null);
                    case MEASURES_OPEN, NOT_LIFTED -> visit.nextDueOn().orElse(null);
                    case CARRIED_OUT, PROVISIONAL_REPORT, FINAL_REPORT, LIFTED -> null;
                };
        return day == null ? null : ParisTime.endOf(day);
    }
}
