package fr.viaduc.domain.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** The invalid and valid numbers are public test vectors of INSEE, La Poste and ISO 13616, and constructed ones. */
class IdentifiersTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "73282932000075;wrong last digit",
                "7328293200007;13 digits",
                "732829320000741;15 digits",
                "7328293200007A;letter",
                "732 829 320 00074;spaces",
                "35600000049838;La Poste, digit sum not a multiple of 5",
                "00000000000000;all zeros pass Luhn",
                "11111111111111;repeated digit",
                "12345678900013;SIREN fails"
            })
    void refusesAFalseSiret(String value, String why) {
        assertRefused("siret.invalid", Siret::new, value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"73282932000074", "35600000000048", "35600000049837", "20004071500019", "90000000100025"})
    void acceptsATrueSiret(String value) {
        assertEquals(value, new Siret(value).toString());
        assertEquals(value.substring(0, 9), new Siret(value).siren().value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "73282932000074\n",
                "\u0667\u0663\u0662\u0668\u0662\u0669\u0663\u0662\u0660\u0660\u0660\u0660\u0667\u0664"
            })
    void refusesALineEndAndTheDigitsOfAnotherScript(String value) {
        assertRefused("siret.invalid", Siret::new, value);
    }

    @Test
    void readsASiretTypedWithSpaces() {
        assertEquals(new Siret("73282932000074"), Siret.parse(" 732 829\u00A0320\u202F00074 "));
        assertEquals("732\u202F829\u202F320\u202F00074", new Siret("73282932000074").format());
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000000", "123456789", "73282932", "7328293200", "73282932A"})
    void refusesAFalseSiren(String value) {
        assertRefused("siren.invalid", Siren::new, value);
    }

    @Test
    void readsASirenTypedWithSpaces() {
        assertEquals("200040715", Siren.parse("200 040 715").value());
        assertEquals("200\u202F040\u202F715", new Siren("200040715").format());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FR7630006000011234567890188",
                "FR1420041010050500013M02607",
                "FR763000600001123456789018",
                "FR76300060000112345678901890",
                "XX",
                "7630006000011234567890189",
                "DE7630006000011234567890189",
                "FR76<30006000011234567890189>"
            })
    void refusesAFalseIban(String value) {
        assertRefused("iban.invalid", Iban::parse, value);
    }

    @Test
    void refusesAFrenchAccountWhoseNationalKeyIsWrongEvenWhenTheInternationalOneIsRight() {
        assertRefused("iban.invalid", Iban::parse, "FR5430006000011234567890100");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FR7630006000011234567890189",
                "FR14 2004 1010 0505 0001 3M02 606",
                "fr14 2004 1010 0505 0001 3m02 606",
                "DE89 3704 0044 0532 0130 00",
                "BE68539007547034"
            })
    void acceptsATrueIban(String value) {
        assertEquals(
                value.replace(" ", "").toUpperCase(Locale.ROOT),
                Iban.parse(value).value());
    }

    @Test
    void showsAnIbanInGroupsOrMasked() {
        Iban iban = new Iban("FR7630006000011234567890189");
        assertEquals("FR76 3000 6000 0112 3456 7890 189", iban.format());
        assertEquals("FR76 \u2026 0189".replace(' ', '\u202F'), iban.masked());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claire",
                "claire@",
                "@grenoble.fr",
                "claire@grenoble",
                "claire@grenoble..fr",
                "a@b.fr, c@d.fr",
                "Claire <claire@grenoble.fr>",
                "claire@-grenoble.fr",
                "clai re@grenoble.fr",
                "claire@grenoble.fr\nBcc: x@y.fr",
                ".claire@grenoble.fr",
                "claire.@grenoble.fr"
            })
    void refusesAFalseAddress(String value) {
        assertRefused("email.invalid", Email::new, value);
    }

    @Test
    void refusesAnAddressThatNoServerTakes() {
        assertRefused("email.invalid", Email::new, "a".repeat(65) + "@grenoble.fr");
        assertRefused("email.invalid", Email::new, "a@" + "b.".repeat(130) + "fr");
    }

    @Test
    void keepsAnAddressInLowerCase() {
        assertEquals(
                new Email("claire.martin+fse@grenoble-alpes.fr"), new Email(" Claire.Martin+FSE@Grenoble-Alpes.FR "));
    }

    @ParameterizedTest
    @NullAndEmptySource
    void refusesAnEmptyIdentifier(String value) {
        assertRefused("siret.invalid", Siret::parse, value);
        assertRefused("siren.invalid", Siren::parse, value);
        assertRefused("iban.invalid", Iban::parse, value);
        assertRefused("email.invalid", Email::new, value);
    }

    private static void assertRefused(String code, Function<String, ?> reading, String value) {
        assertEquals(
                code,
                assertThrows(RuleViolation.class, () -> reading.apply(value)).code());
    }
}
