package fr.viaduc.ejb.report;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.report.ExecutionReport;
import fr.viaduc.domain.report.Postponement;
import fr.viaduc.domain.report.ReportStatus;
import fr.viaduc.domain.shared.ParisTime;
import fr.viaduc.ejb.home.WorkItem;
import fr.viaduc.ejb.home.WorkSource;
import fr.viaduc.ejb.identity.CallerName;
import fr.viaduc.ejb.shared.PortalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The reports that wait for their carrier, or for a manager: a date to put off, an agreement to give, a due date passed. */
@ApplicationScoped
public class WaitingReports implements WorkSource {

    private static final int LONGEST_LIST = 200;

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    @Inject
    private PortalClock clock;

    @Override
    public List<WorkItem> waitingFor(CallerName caller) {
        boolean carrier = caller.roles().contains(Role.BENEFICIARY_SIGNATORY)
                || caller.roles().contains(Role.BENEFICIARY_EDITOR);
        boolean manager = caller.roles().contains(Role.GRANT_MANAGER);
        if (!carrier && !manager) {
            return List.of();
        }
        Set<ReportStatus> statuses =
                carrier ? EnumSet.of(ReportStatus.DRAFT, ReportStatus.RETURNED) : EnumSet.of(ReportStatus.DRAFT);
        return entityManager
                .createQuery(
                        "SELECT r FROM ExecutionReport r WHERE r.status IN :statuses ORDER BY r.dueOn",
                        ExecutionReport.class)
                .setParameter("statuses", statuses)
                .setMaxResults(LONGEST_LIST)
                .getResultStream()
                .flatMap(report -> (carrier ? Optional.of("report." + report.status()) : managersTask(report))
                                .map(task -> new WorkItem(
                                        task,
                                        report.label(),
                                        ParisTime.endOf(report.dueOn()),
                                        null,
                                        carrier ? "/carrier/report/edit" : "/staff/report/view",
                                        report.id(),
                                        report.operationId()))
                                .stream())
                .toList();
    }

    private Optional<String> managersTask(ExecutionReport report) {
        if (clock.today().isAfter(report.dueOn())) {
            return Optional.of("report.OVERDUE");
        }
        if (report.postponement().filter(Postponement::isOpen).isPresent()) {
            return Optional.of("report.POSTPONEMENT");
        }
        return report.awaitsPriorAgreement() ? Optional.of("report.PRIOR_AGREEMENT") : Optional.empty();
    }
}
