package fr.viaduc.ejb.check;

import fr.viaduc.ejb.check.CheckSheet.EvidenceRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The documents beside the lines of a check, in one statement whatever the number of lines. */
@ApplicationScoped
public class CheckEvidenceQueries {

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    /** The documents that prove the items of a report, by item. */
    Map<UUID, List<EvidenceRow>> ofItems(UUID reportId) {
        return byOwner(entityManager
                .createNativeQuery("SELECT CAST(e.item_id AS text), CAST(d.id AS text), d.file_name, e.kind"
                        + " FROM expenditure_item_evidence e JOIN expenditure_item i ON i.id = e.item_id"
                        + " JOIN document d ON d.id = e.document_id WHERE i.report_id = CAST(?1 AS uuid)"
                        + " ORDER BY e.kind, d.file_name")
                .setParameter(1, reportId.toString())
                .getResultList());
    }

    /** The documents that the carrier attached to its answers, by answer. */
    Map<UUID, List<EvidenceRow>> ofAnswers(UUID checkId) {
        return byOwner(entityManager
                .createNativeQuery("SELECT CAST(a.id AS text), CAST(d.id AS text), d.file_name, d.kind"
                        + " FROM rebuttal_answer a JOIN rebuttal_period p ON p.id = a.period_id"
                        + " JOIN document d ON d.subject_id = a.id WHERE p.check_id = CAST(?1 AS uuid) ORDER BY d.at")
                .setParameter(1, checkId.toString())
                .getResultList());
    }

    private static Map<UUID, List<EvidenceRow>> byOwner(List<?> rows) {
        Map<UUID, List<EvidenceRow>> documents = new HashMap<>();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            documents
                    .computeIfAbsent(UUID.fromString((String) row[0]), owner -> new ArrayList<>())
                    .add(new EvidenceRow(UUID.fromString((String) row[1]), (String) row[2], (String) row[3]));
        }
        return documents;
    }
}
