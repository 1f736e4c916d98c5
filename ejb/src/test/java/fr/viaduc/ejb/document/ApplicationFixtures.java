package fr.viaduc.ejb.document;

import static fr.viaduc.ejb.document.DocumentFixtures.HASH;
import static fr.viaduc.ejb.document.DocumentFixtures.euros;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Plausible models for the documents of an application, up to its admissibility. */
final class ApplicationFixtures {

    private static final Map<String, Object> VALIDATOR =
            Map.of("name", "Marc Delorme", "function", "chef du service Europe et insertion");

    private ApplicationFixtures() {}

    static Map<String, Object> snapshot() {
        var model = DocumentFixtures.file();
        model.put("signatory", Map.of("name", "Nadia Belkacem", "function", "présidente"));
        model.put(
                "sections",
                List.of(
                        section(
                                "Organisme",
                                false,
                                Map.of(
                                        "heading",
                                        "",
                                        "facts",
                                        List.of(List.of("Effectif salarié", "14"), List.of("Site internet", "")),
                                        "texts",
                                        List.of())),
                        section(
                                "Fiches actions",
                                false,
                                Map.of(
                                        "heading",
                                        "Accompagnement individuel",
                                        "facts",
                                        List.of(),
                                        "texts",
                                        List.of(Map.of(
                                                "label", "Contenu", "text", "Diagnostic.\nEntretiens mensuels.")))),
                        section("Plan de financement", true)));
        model.put(
                "plan",
                Map.of(
                        "costOption",
                        "forfait de 40 % des dépenses directes de personnel",
                        "flatRate",
                        "40 %",
                        "flatRateAmount",
                        euros("35241.67"),
                        "expenditure",
                        List.of(List.of("Référent", "Dépenses directes de personnel", "2026", euros("88104.19"))),
                        "sources",
                        List.of(List.of(
                                "Département de l'Isère", "Financeur public", "2026", "Acquis", euros("45000.00")))));
        model.put("commitment", List.of("Les informations de la demande sont exactes."));
        model.put("snapshotHash", HASH);
        return model;
    }

    @SafeVarargs
    private static Map<String, Object> section(String title, boolean plan, Map<String, Object>... groups) {
        return Map.of("title", title, "plan", plan, "groups", List.of(groups));
    }

    static Map<String, Object> completionRequest() {
        var model = DocumentFixtures.file();
        model.put(
                "items",
                List.of(
                        Map.of("section", "Pièces jointes", "text", "Joindre les comptes approuvés de 2024."),
                        Map.of("section", "Plan de financement", "text", "Préciser la clé d'affectation du loyer.")));
        model.put("dueOn", LocalDate.of(2026, 4, 3));
        model.put("silenceMonths", 2);
        return model;
    }

    static Map<String, Object> admissibilityCertificate() {
        var model = DocumentFixtures.file();
        model.put("completeOn", LocalDate.of(2026, 4, 1));
        model.put("validator", VALIDATOR);
        return model;
    }

    static Map<String, Object> inadmissibilityDecision() {
        var model = DocumentFixtures.file();
        model.put("items", List.of(Map.of("question", "Pièces obligatoires", "comment", "Le RIB est illisible.")));
        model.put("reasons", "Les compléments demandés le 19 mars 2026 n'ont pas été transmis.");
        model.put("validator", VALIDATOR);
        return model;
    }
}
