package fr.viaduc.ejb.closing;

import fr.viaduc.domain.audit.TrailItem;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.identity.AsPortal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * How much of each item of the audit trail a file holds. The portal counts, so that the answer is the same for everybody
 * who may see the file, whatever pieces she may open.
 */
@Stateless
public class FileEvidenceQueries {

    private static final String COUNTS =
            """
            WITH file AS (SELECT CAST(?1 AS uuid) AS id),
            paper AS (SELECT d.template, d.kind FROM document d, file WHERE d.operation_id = file.id)
            SELECT
                (SELECT count(*) FROM paper WHERE template IN ('APPRAISAL_REPORT', 'DECISION_NOTICE')),
                (SELECT count(*) FROM paper WHERE template IN ('GRANT_AGREEMENT', 'AMENDMENT')),
                (SELECT count(*) FROM paper WHERE template = 'REPORT_SNAPSHOT'),
                0,
                (SELECT count(*) FROM payment p, file WHERE p.operation_id = file.id AND p.status = 'PAID'),
                (SELECT count(*) FROM paper
                    WHERE template IN ('FINAL_CHECK_REPORT', 'SERVICE_FACT_CERTIFICATE', 'VISIT_REPORT')),
                0,
                (SELECT count(*) FROM on_site_visit v, file WHERE v.operation_id = file.id
                    AND v.status IN ('MEASURES_OPEN', 'LIFTED', 'NOT_LIFTED')),
                (SELECT count(*) FROM paper WHERE template IN ('APPRAISAL_REPORT', 'FINAL_CHECK_REPORT')),
                (SELECT count(*) FROM participation p, file WHERE p.operation_id = file.id),
                (SELECT count(*) FROM undue_amount u, file WHERE u.operation_id = file.id),
                (SELECT count(*) FROM paper WHERE kind IN ('ACCOUNTING', 'NON_ACCOUNTING', 'PROOF_OF_PAYMENT')),
                (SELECT count(*) FROM grant_agreement g, financing_plan f, file WHERE g.operation_id = file.id
                    AND f.operation_id = file.id AND f.cost_option <> 'REAL'
                    AND f.id IN (SELECT v.plan_id FROM agreement_version v WHERE v.agreement_id = g.id))
            """;

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    /** The number of pieces of each item. */
    @AsPortal
    @RolesAllowed({
        Role.Names.GRANT_MANAGER,
        Role.Names.CONTROLLER,
        Role.Names.VALIDATOR,
        Role.Names.INTERNAL_CONTROL_OFFICER,
        Role.Names.ANTI_FRAUD_OFFICER,
        Role.Names.AUDITOR,
        Role.Names.AUTHORITY_READER
    })
    public Map<TrailItem, Long> pieces(UUID operationId) {
        Object[] row = (Object[]) entityManager
                .createNativeQuery(COUNTS)
                .setParameter(1, operationId.toString())
                .getSingleResult();
        Map<TrailItem, Long> pieces = new EnumMap<>(TrailItem.class);
        for (TrailItem item : TrailItem.values()) {
            pieces.put(item, ((Number) row[item.ordinal()]).longValue());
        }
        return pieces;
    }
}
