package fr.viaduc.ejb.report;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.application.FundingSourceKind;
import fr.viaduc.domain.document.DocumentTemplate;
import fr.viaduc.domain.legal.CostOption;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.visit.Checkpoint;
import fr.viaduc.domain.visit.CheckpointAnswer;
import fr.viaduc.domain.visit.MeasureKind;
import fr.viaduc.domain.visit.VisitConclusion;
import fr.viaduc.ejb.adapter.pdf.Conformance;
import fr.viaduc.ejb.adapter.pdf.OpenHtmlPdfWriter;
import fr.viaduc.ejb.adapter.text.FreeMarkerTexts;
import fr.viaduc.ejb.document.PrintOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExecutionDocumentsTest {

    private static final String HASH = "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef";
    private static final Instant AT = Instant.parse("2027-03-31T08:00:00Z");

    private final OpenHtmlPdfWriter writer = new OpenHtmlPdfWriter(new FreeMarkerTexts());

    @ParameterizedTest
    @EnumSource(names = {"VISIT_ANNOUNCEMENT", "VISIT_REPORT", "REPORT_SNAPSHOT", "REPORT_RECEIPT"})
    @DisplayName("R-DOC-1 the documents of the execution conform to PDF/A-3a and PDF/UA-1")
    void everyDocumentCanBeKeptAndReadByEverybody(DocumentTemplate template) throws IOException {
        byte[] pdf = write(template, model(template));
        Path shown = Files.createDirectories(Path.of("target", "documents")).resolve(template.modelText() + ".pdf");
        Files.write(shown, pdf);
        assertEquals(List.of(), Conformance.failures(pdf));
    }

    @Test
    @DisplayName("R-REPORT-9 the receipt says until when the payment is due")
    void theReceiptSaysUntilWhenThePaymentIsDue() throws IOException {
        String text = text(write(DocumentTemplate.REPORT_RECEIPT, model(DocumentTemplate.REPORT_RECEIPT)));
        assertTrue(text.contains("19/06/2027"), text);
        assertTrue(text.replaceAll("[\\s\u00A0\u202F]", "").contains("57292,30€"), text);
        assertTrue(text.contains(HASH), text);
    }

    @Test
    @DisplayName("R-VISIT-6 a provisional report speaks of no remedies yet, a final one does")
    void aProvisionalReportIsOpenToAnAnswer() throws IOException {
        Map<String, Object> model = model(DocumentTemplate.VISIT_REPORT);
        assertTrue(text(write(DocumentTemplate.VISIT_REPORT, model)).contains("Voies et délais de recours"));
        model.put("provisional", true);
        String provisional = text(write(DocumentTemplate.VISIT_REPORT, model));
        assertFalse(provisional.contains("Voies et délais de recours"));
        assertTrue(provisional.contains("Rapport provisoire"));
    }

    private byte[] write(DocumentTemplate template, Map<String, Object> model) {
        return writer.write(new PrintOrder(
                template, model, UUID.fromString("3f2a9c1e-5b7d-4c2a-9e61-0d4f8a7b6c55"), AT, List.of()));
    }

    private static String text(byte[] pdf) throws IOException {
        try (var read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read);
        }
    }

    private static Map<String, Object> model(DocumentTemplate template) {
        Map<String, Object> model = new HashMap<>(Map.ofEntries(
                entry("bodyName", "Grenoble-Alpes Métropole"),
                entry("operationNumber", "202600042"),
                entry("documentVersion", 1),
                entry("operation", Map.of("title", "Accompagnement renforcé vers l’emploi")),
                entry(
                        "carrier",
                        Map.of(
                                "name", "Association Tremplin Drac",
                                "siret", "44322143700029",
                                "address", "14 rue Ampère, 38000 Grenoble"))));
        model.putAll(
                switch (template) {
                    case VISIT_ANNOUNCEMENT -> announcement();
                    case VISIT_REPORT -> visitReport();
                    case REPORT_RECEIPT -> receipt();
                    default -> snapshot();
                });
        return model;
    }

    private static Map<String, Object> announcement() {
        return Map.of(
                "plannedOn",
                LocalDate.of(2026, 6, 15),
                "plannedTime",
                LocalTime.of(9, 30),
                "sites",
                "12 rue des Bergers",
                "controllers",
                "Camille Roux");
    }

    private static Map<String, Object> visitReport() {
        return Map.ofEntries(
                entry("provisional", false),
                entry("sites", "12 rue des Bergers"),
                entry("controllers", "Camille Roux, Hugo Vial"),
                entry("motive", "Premier conventionnement, montant élevé"),
                entry("announced", true),
                entry("visitedOn", LocalDate.of(2026, 6, 15)),
                entry("startedAt", LocalTime.of(9, 30)),
                entry("endedAt", LocalTime.of(12, 0)),
                entry("actionObserved", "Atelier collectif de recherche d’emploi.\nHuit personnes présentes."),
                entry("counts", List.of(List.of("Participants présents", "8"))),
                entry("people", List.of(List.of("Nadia Ferrand", "Directrice"))),
                entry(
                        "checkpoints",
                        Arrays.stream(Checkpoint.values())
                                .map(point -> List.of(point, CheckpointAnswer.COMPLIANT, ""))
                                .toList()),
                entry("photos", 2),
                entry("conclusion", VisitConclusion.COMPLIANT_WITH_RESERVATIONS),
                entry("findings", "L’affiche A3 manque à l’accueil."),
                entry(
                        "measures",
                        List.of(
                                Map.of(
                                        "letter",
                                        "C",
                                        "kind",
                                        MeasureKind.CORRECT,
                                        "description",
                                        "Poser l’affiche A3.",
                                        "exclusion",
                                        false,
                                        "dueOn",
                                        LocalDate.of(2026, 8, 31)),
                                Map.of(
                                        "letter",
                                        "B",
                                        "kind",
                                        MeasureKind.EXCLUDE,
                                        "description",
                                        "Ateliers sans lien avec l’opération.",
                                        "exclusion",
                                        true,
                                        "category",
                                        CostCategory.OPERATING,
                                        "from",
                                        LocalDate.of(2026, 3, 1),
                                        "to",
                                        LocalDate.of(2026, 3, 31)))),
                entry("answer", "L’affiche est posée depuis le 1er juillet."),
                entry("reply", "La photographie transmise ne montre pas l’accueil."),
                entry("notifiedOn", LocalDate.of(2026, 7, 22)));
    }

    private static Map<String, Object> receipt() {
        return Map.ofEntries(
                entry("report", report()),
                entry("depositedAt", AT),
                entry("signatory", "Nadia Ferrand"),
                entry("declared", Money.of("98000.00")),
                entry("claimed", Money.of("57292.30")),
                entry("payBy", LocalDate.of(2027, 6, 19)),
                entry("delay", 80),
                entry("items", 24),
                entry("documents", List.of(List.of("Affiche A3.jpg", HASH))),
                entry("dataHash", HASH));
    }

    private static Map<String, Object> report() {
        return Map.of(
                "number", 1, "kind", "Bilan final", "from", LocalDate.of(2026, 1, 1), "to", LocalDate.of(2026, 12, 31));
    }

    private static Map<String, Object> snapshot() {
        return Map.ofEntries(
                entry("report", report()),
                entry("depositedAt", AT),
                entry("signatory", "Nadia Ferrand"),
                entry("declared", Money.of("98000.00")),
                entry("claimed", Money.of("57292.30")),
                entry("entered", Money.of("70000.00")),
                entry("flatRateAmount", Money.of("28000.00")),
                entry("costOption", CostOption.T40),
                entry(
                        "categories",
                        List.of(List.of(
                                CostCategory.STAFF,
                                Money.of(78_000),
                                Money.ZERO,
                                Money.of(70_000),
                                "Vacance de poste"))),
                entry(
                        "items",
                        List.of(List.of(
                                1,
                                CostCategory.STAFF,
                                "Paul Achard, 2026-03",
                                "Paul Achard, BP 2026-03",
                                LocalDate.of(2026, 3, 31),
                                LocalDate.of(2026, 3, 31),
                                Money.of(3500)))),
                entry(
                        "funding",
                        List.of(List.of(
                                "Département de l’Isère",
                                FundingSourceKind.PUBLIC,
                                Money.of(20_000),
                                LocalDate.of(2026, 9, 1)))),
                entry("participants", List.of(List.of("Participants entrés depuis le début", 58))),
                entry(
                        "activities",
                        List.of(Map.of(
                                "activity", "Accompagnement",
                                "planned", "60 personnes",
                                "realised", "58 personnes",
                                "gap", "Deux abandons avant l’entrée",
                                "deliverables", ""))),
                entry("narrative", List.of(Map.of("label", "Publicité", "text", "Affiche A3 à l’accueil"))),
                entry("dataHash", HASH));
    }
}
