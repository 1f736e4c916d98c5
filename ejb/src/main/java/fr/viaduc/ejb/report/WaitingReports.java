package fr.viaduc.ejb.report;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.report.ExecutionReport;
import fr.viaduc.domain.report.ReportStatus;
import fr.viaduc.domain.shared.ParisTime;
import fr.viaduc.ejb.home.WorkItem;
import fr.viaduc.ejb.home.WorkSource;
import fr.viaduc.ejb.identity.CallerName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The reports that wait for their carrier, or for a manager's answer on a due date. */
@ApplicationScoped
public class WaitingReports implements WorkSource {

    private static final int LONGEST_LIST = 200;

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

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
                .filter(report -> carrier || waitsForManager(report))
                .map(report -> new WorkItem(
                        carrier ? "report." + report.status().name() : "report.POSTPONEMENT",
                        report.label(),
                        ParisTime.endOf(report.dueOn()),
                        null,
                        carrier ? "/carrier/report/edit" : "/staff/report/view",
                        report.id(),
                        report.operationId()))
                .toList();
    }

    private static boolean waitsForManager(ExecutionReport report) {
        return report.postponement().filter(p -> p.isOpen()).isPresent() || report.awaitsPriorAgreement();
    }
}
