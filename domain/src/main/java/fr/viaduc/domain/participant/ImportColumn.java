package fr.viaduc.domain.participant;

import fr.viaduc.domain.shared.RuleViolation;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The 28 columns of the file of participants, in the order of the template, each with the item of the questionnaire that
 * it feeds.
 */
public enum ImportColumn {
    OPERATION("operation_numero", null, true, "OP-2026-001"),
    EXTERNAL_ID("participant_externe_id", null, true, "P-0001"),
    LAST_NAME("nom", QuestionnaireItem.E01, true, "MARTIN"),
    FIRST_NAME("prenom", QuestionnaireItem.E02, true, "Léa"),
    GENDER("sexe", QuestionnaireItem.E05, false, "F"),
    BIRTH_DATE("date_naissance", QuestionnaireItem.E03, true, "1998-03-12"),
    BIRTH_PLACE("insee_naissance", QuestionnaireItem.E04, false, "38185"),
    ADDRESS("adresse_ligne", null, false, "12 rue des Bergers"),
    POSTAL_CODE("code_postal", null, false, "38000"),
    COMMUNE("insee_commune", QuestionnaireItem.E06, false, "38185"),
    PHONE("telephone", QuestionnaireItem.E07, false, "+33611223344"),
    EMAIL("courriel", QuestionnaireItem.E08, false, "lea.martin@example.fr"),
    ENTERED_ON("date_entree", QuestionnaireItem.E09, true, "2026-02-02"),
    ENTRY_STATUS("statut_entree", QuestionnaireItem.E10, false, "CHOMEUR_INSCRIT"),
    UNEMPLOYED_SINCE("date_debut_chomage", QuestionnaireItem.E11, false, "2025-06-01"),
    ENTRY_TRAINING("en_formation_entree", QuestionnaireItem.E12, false, "NON"),
    EDUCATION("niveau_isced", QuestionnaireItem.E13, false, "3"),
    DISABILITY("handicap", QuestionnaireItem.E15, false, "NON"),
    SOCIAL_BENEFIT("minima_sociaux", QuestionnaireItem.E16, false, "NON"),
    HOUSING("exclusion_logement", QuestionnaireItem.E17, false, "REFUS"),
    PARENT_ABROAD("parent_ne_etranger", QuestionnaireItem.E18, false, "NON"),
    THIRD_COUNTRY("pays_tiers", QuestionnaireItem.E19, false, "NON"),
    LEFT_ON("date_sortie", QuestionnaireItem.S01, false, "2026-08-14"),
    EXIT_REASON("motif_sortie", QuestionnaireItem.S02, false, "EMPLOI"),
    EXIT_STATUS("statut_sortie", QuestionnaireItem.S03, false, "EMPLOI_SALARIE"),
    EXIT_OBSERVED_ON("date_statut_sortie", QuestionnaireItem.S04, false, "2026-08-20"),
    EXIT_TRAINING("en_formation_sortie", QuestionnaireItem.S05, false, "NON"),
    QUALIFICATION("qualification_sortie", QuestionnaireItem.S06, false, "NON");

    private final String header;
    private final QuestionnaireItem item;
    private final boolean required;
    private final String example;

    ImportColumn(String header, QuestionnaireItem item, boolean required, String example) {
        this.header = header;
        this.item = item;
        this.required = required;
        this.example = example;
    }

    /** The title of the column. */
    public String header() {
        return header;
    }

    /** Whether every row needs a value, without which the person or the record is not known. */
    public boolean isRequired() {
        return required;
    }

    /** A value as it may stand in the file. */
    public String example() {
        return example;
    }

    /** The column with this title; capitals, accents and blanks around it make no difference. */
    public static Optional<ImportColumn> titled(String title) {
        String bare = Normalizer.normalize(title.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String key = bare.toLowerCase(Locale.ROOT).replaceAll("[\\s\\-]+", "_");
        return Arrays.stream(values()).filter(c -> c.header.equals(key)).findFirst();
    }

    /** All titles, in the order of the template. */
    public static List<String> headers() {
        return Arrays.stream(values()).map(ImportColumn::header).toList();
    }

    /** The column in which an item is corrected. */
    public static ImportColumn of(QuestionnaireItem item) {
        return Arrays.stream(values()).filter(c -> c.item == item).findFirst().orElse(EXTERNAL_ID);
    }

    /** The column in which a refused row is corrected: that of the first item that the refusal quotes. */
    public static ImportColumn concernedBy(RuleViolation violation) {
        return violation.arguments().stream()
                .filter(QuestionnaireItem.class::isInstance)
                .map(item -> of((QuestionnaireItem) item))
                .findFirst()
                .orElseGet(() -> byCode(violation.code()));
    }

    private static ImportColumn byCode(String code) {
        return switch (code) {
            case "participant.entry.outside", "participation.entry.frozen", "participation.return.too.early" ->
                ENTERED_ON;
            case "participant.exit.before.entry", "participation.exit.before.return" -> LEFT_ON;
            case "participant.exit.observed.late" -> EXIT_OBSERVED_ON;
            case "participant.gender.period" -> GENDER;
            case "participant.age.impossible" -> BIRTH_DATE;
            case "participant.unemployment.after.entry" -> UNEMPLOYED_SINCE;
            case "participant.entry.status.exit.only" -> ENTRY_STATUS;
            default -> EXTERNAL_ID;
        };
    }
}
