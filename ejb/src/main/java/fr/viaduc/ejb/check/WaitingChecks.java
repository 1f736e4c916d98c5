package fr.viaduc.ejb.check;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.home.WorkItem;
import fr.viaduc.ejb.home.WorkSource;
import fr.viaduc.ejb.identity.CallerName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The checks, and the reports to be checked, that wait for a person. */
@ApplicationScoped
public class WaitingChecks implements WorkSource {

    private static final String LABEL = " || ' – ' || o.title";

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    @Override
    public List<WorkItem> waitingFor(CallerName caller) {
        List<String> parts = new ArrayList<>();
        if (caller.roles().contains(Role.CONTROLLER)) {
            parts.add("SELECT 'check.take', r.operation_number" + LABEL
                    + ", r.due, r.since, '/staff/check/open', r.id, o.id FROM (SELECT e.*, (SELECT max(v.deposited_at)"
                    + " FROM report_version v WHERE v.report_id = e.id) AS since, CAST(NULL AS timestamptz) AS due"
                    + " FROM execution_report e WHERE e.status = 'SUBMITTED') r JOIN operation o ON o.id = r.operation_id"
                    + " WHERE NOT EXISTS (SELECT 1 FROM service_fact_check c WHERE c.report_id = r.id)");
            parts.add(check("c.controller_id = asking_user() AND (c.status IN ('OPEN', 'IN_PROGRESS')"
                    + " OR c.status = 'ANSWER_REVIEW' AND c.final_proposed_at IS NULL"
                    + " OR c.status = 'DOCUMENTS_REQUESTED' AND EXISTS (SELECT 1 FROM document_request d"
                    + " WHERE d.check_id = c.id AND d.closed_at IS NULL AND d.answered_at IS NOT NULL))"));
        }
        if (caller.roles().contains(Role.VALIDATOR)) {
            parts.add(check("c.status = 'PROVISIONAL_FINDINGS'"
                    + " OR c.status = 'ANSWER_REVIEW' AND c.final_proposed_at IS NOT NULL"));
        }
        if (caller.organisationId() != null) {
            parts.add("SELECT 'check.carrier.' || c.status, c.number" + LABEL + ", o.due_at, o.updated_at,"
                    + " CASE c.status WHEN 'REBUTTAL' THEN '/carrier/check/view' ELSE '/carrier/check/request' END, c.id, o.id"
                    + " FROM service_fact_check c JOIN operation o ON o.id = c.operation_id"
                    + " WHERE c.status IN ('REBUTTAL', 'DOCUMENTS_REQUESTED')");
        }
        return parts.isEmpty() ? List.of() : items(String.join(" UNION ALL ", parts));
    }

    private static String check(String condition) {
        return "SELECT 'check.' || c.status, c.number" + LABEL
                + ", o.due_at, o.updated_at, '/staff/check/work', c.id, o.id"
                + " FROM service_fact_check c JOIN operation o ON o.id = c.operation_id WHERE " + condition;
    }

    private List<WorkItem> items(String sql) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "SELECT kind, label, due, since, path, CAST(id AS text), CAST(operation AS text) FROM (" + sql
                                + ") AS w(kind, label, due, since, path, id, operation)")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new WorkItem(
                        (String) row[0],
                        (String) row[1],
                        instant(row[2]),
                        instant(row[3]),
                        (String) row[4],
                        UUID.fromString((String) row[5]),
                        UUID.fromString((String) row[6])))
                .toList();
    }

    private static Instant instant(Object value) {
        return value == null ? null : ((Timestamp) value).toInstant();
    }
}
