package fr.viaduc.domain.participant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.shared.RuleViolations;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonDetailsTest {

    private static final LocalDate BIRTH = LocalDate.of(1998, 3, 12);

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        RuleViolations refused = assertThrows(
                RuleViolations.class,
                () -> new PersonDetails(" ", null, null, null, "paris", null, "3800", "2C004", "12", "lea@"));
        assertEquals(
                List.of(
                        "participant.item.missing",
                        "participant.item.missing",
                        "participant.item.missing",
                        "participant.item.malformed",
                        "participant.item.malformed",
                        "participant.item.malformed",
                        "participant.item.malformed",
                        "participant.item.malformed"),
                refused.violations().stream().map(RuleViolation::code).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "06 11 22 33 44, +33611223344",
        "06.11.22.33.44, +33611223344",
        "+33 6 11 22 33 44, +33611223344",
        "0033611223344, +33611223344"
    })
    void aPhoneNumberIsKeptInInternationalForm(String typed, String kept) {
        assertEquals(kept, new PersonDetails("A", "B", Gender.M, BIRTH, null, null, null, null, typed, null).phone());
    }

    @Test
    @DisplayName("R-PART-1 accents, capitals and hyphens do not make another person")
    void theSamePersonIsRecognised() {
        PersonDetails one =
                new PersonDetails("LE GOFF", "Éléa-Rose", Gender.F, BIRTH, null, null, null, null, null, null);
        PersonDetails two =
                new PersonDetails("Le-Goff", "elea rose", Gender.F, BIRTH, null, null, null, null, null, null);
        assertEquals(one.matchKey(), two.matchKey());
    }

    @Test
    void aNameOf80CharactersIsTheLongest() {
        new PersonDetails("x".repeat(80), "B", Gender.M, BIRTH, null, null, null, null, null, null);
        assertThrows(
                RuleViolations.class,
                () -> new PersonDetails("x".repeat(81), "B", Gender.M, BIRTH, null, null, null, null, null, null));
    }
}
