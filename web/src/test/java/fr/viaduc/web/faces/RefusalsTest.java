package fr.viaduc.web.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.viaduc.domain.shared.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RefusalsTest {

    @Test
    @DisplayName("A refusal names the field as the page does")
    void fieldIsNamedAsOnThePage() {
        assertEquals(
                "Libellé\u00a0: ce texte est nécessaire. Complétez-le.",
                Refusals.sentence(new RuleViolation("report.text.missing", "report.item.label")));
    }

    @Test
    @DisplayName("What a person typed is quoted as it is")
    void typedWordsAreQuotedAsTheyAre() {
        assertEquals(
                "report.item.unknown\u00a0: ce texte est nécessaire. Complétez-le.",
                Refusals.sentence(new RuleViolation("report.text.missing", "report.item.unknown")));
    }
}
