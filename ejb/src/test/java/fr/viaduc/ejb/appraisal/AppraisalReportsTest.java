package fr.viaduc.ejb.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.domain.appraisal.Appraisal;
import fr.viaduc.domain.appraisal.AppraisalFixture;
import fr.viaduc.domain.appraisal.PlanRevision;
import fr.viaduc.domain.document.DocumentTemplate;
import fr.viaduc.domain.organisation.LegalForm;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.ejb.application.Party;
import fr.viaduc.ejb.document.Printed;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AppraisalReportsTest {

    @Test
    @DisplayName("R-DOC-1 the appraisal report conforms, and R-APR-4 shows each change of the plan with its reason")
    void theReportShowsTheChangesOfThePlan() throws IOException {
        Appraisal appraisal = AppraisalFixture.written();
        new PlanRevision(
                        List.of(new PlanRevision.Line(
                                appraisal.retainedPlan().expenditures().get(0).id(),
                                Money.of(45_000),
                                "Salaire plafonné à la grille")),
                        List.of())
                .applyTo(appraisal.retainedPlan());
        Map<String, Object> model = new HashMap<>(AppraisalReports.content(appraisal));
        model.put(
                "carrier",
                new Party(
                        "Association Cap",
                        LegalForm.ASSOCIATION,
                        "44322143700029",
                        "14 rue Ampère, 38000 Grenoble",
                        new Party.Representative("Nadia Belkacem", "présidente")));
        model.put(
                "operation",
                Map.of("title", "Accompagner vers l’emploi", "period", DateRange.of("2027-01-01", "2028-12-31")));
        model.put("call", Map.of("reference", "AP-2027-01", "title", "Accompagnement renforcé"));
        model.put("depositedAt", Instant.parse("2027-01-15T09:00:00Z"));
        model.put("validator", Map.of("name", "Hélène Roux", "at", Instant.parse("2027-02-20T09:00:00Z")));
        model.put("acceptance", Map.of("by", "Paul Girard", "at", Instant.parse("2027-02-18T09:00:00Z")));
        Printed report = Printed.of(DocumentTemplate.APPRAISAL_REPORT, model);
        assertEquals(List.of(), report.failures());
        assertTrue(report.text().contains("Salaire plafonné à la grille"), report.text());
        assertTrue(report.text().contains("15. Avis et conditions conventionnelles"), report.text());
        assertTrue(report.text().contains("Avis favorable"), report.text());
    }
}
