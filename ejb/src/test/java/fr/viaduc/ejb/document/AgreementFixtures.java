package fr.viaduc.ejb.document;

import static fr.viaduc.ejb.document.DocumentFixtures.euros;

import fr.viaduc.domain.agreement.AmendmentKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Plausible models for the documents that follow the agreement. */
final class AgreementFixtures {

    private AgreementFixtures() {}

    static Map<String, Object> startCertificate() {
        var model = DocumentFixtures.file();
        model.put(
                "agreement",
                Map.of(
                        "number",
                        "202600123",
                        "notifiedOn",
                        LocalDate.of(2026, 7, 6),
                        "realisation",
                        DocumentFixtures.dates(2026, 1, 1, 2027, 12, 31)));
        model.put("startedOn", LocalDate.of(2026, 1, 5));
        model.put("signatory", Map.of("name", "Nadia Belkacem", "at", Instant.parse("2026-07-08T09:00:00Z")));
        model.put("advance", euros("19176.87"));
        return model;
    }

    static Map<String, Object> amendment() {
        var model = DocumentFixtures.file();
        model.put("agreementNumber", "202600123");
        model.put("amendmentNumber", 1);
        model.put("kind", AmendmentKind.WITH_COMMITTEE);
        model.put("body", DocumentFixtures.BODY);
        model.put("beneficiary", DocumentFixtures.BENEFICIARY);
        model.put("agreement", Map.of("notifiedOn", LocalDate.of(2026, 7, 6)));
        model.put("decision", Map.of("session", "séance n° 1", "date", LocalDate.of(2027, 1, 21)));
        model.put("justification", "Un poste de référent est vacant depuis septembre 2026.");
        model.put(
                "changes",
                List.of(Map.of(
                        "label", "Coût total éligible", "before", euros("127845.86"), "after", euros("115000.00"))));
        model.put(
                "costs",
                List.of(Map.of(
                        "label",
                        "Référent 2",
                        "year",
                        "2026",
                        "before",
                        euros("21600.00"),
                        "after",
                        euros("12425.81"))));
        model.put("resources", List.of());
        model.put("plan", DocumentFixtures.plan());
        model.put("signatureHours", 144);
        model.put("signatureLevel", DocumentFixtures.SIGNATURE_LEVEL);
        model.put("signatories", List.of(DocumentFixtures.SIGNED_BY_BENEFICIARY));
        return model;
    }
}
