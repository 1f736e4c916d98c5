package fr.viaduc.domain.participant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.viaduc.domain.shared.NationalNumbers;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.shared.RuleViolations;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalNumbersTest {

    @ParameterizedTest(name = "R-PART-10 {0}: {1}")
    @CsvSource({
        "1841276451089, true",
        "184127645108946, true",
        "1 84 12 76 451 089 46, true",
        "n° 1.84.12.76.451.089, true",
        "2-99-01-2A-004-123 45, true",
        "Numéro 2990112B00412 donné, false",
        "Numéro 299012B004123 donné, true",
        "SIRET 12345678900011, false",
        "SIRET 123 456 789 00011, false",
        "06 11 22 33 44, false",
        "+33611223344, false",
        "du 2026-02-02 au 2026-08-14, false",
        "12345678901234567, false"
    })
    void aRunOf13Or15DigitsIsSuspect(String text, boolean suspected) {
        assertEquals(suspected, NationalNumbers.isSuspectedIn(text));
    }

    @Test
    @DisplayName("R-PART-10 the refusal names the field and never repeats the number")
    void theRefusalDoesNotRepeatTheNumber() {
        RuleViolation refused = assertThrows(
                RuleViolation.class, () -> NationalNumbers.refuseIn("NIR 1841276451089", "visit.findings"));
        assertEquals("text.national.number[visit.findings]", refused.getMessage());
        assertEquals("Vu sur place", NationalNumbers.refuseIn(" Vu sur place ", "visit.findings"));
    }

    @Test
    @DisplayName("R-PART-10 neither the name nor the address of a person holds one")
    void anAddressWithANationalNumberIsRefused() {
        RuleViolations refused = assertThrows(
                RuleViolations.class,
                () -> new PersonDetails(
                        "MARTIN",
                        "Léa 1841276451089",
                        Gender.F,
                        LocalDate.of(1998, 3, 12),
                        null,
                        "12 rue des Bergers 184127645108946",
                        "38000",
                        "38185",
                        null,
                        null));
        assertEquals(2, refused.violations().size());
    }
}
