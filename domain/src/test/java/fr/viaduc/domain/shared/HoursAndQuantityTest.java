package fr.viaduc.domain.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursAndQuantityTest {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"-1", "abc", "1e3", "7,125", "1234567", "7h30"})
    void refusesWhatIsNotAWorkingTime(String typed) {
        assertEquals(
                "hours.invalid",
                assertThrows(RuleViolation.class, () -> Hours.parseFrench(typed))
                        .code());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"-1", "abc", "1e3", "7,12345", "12345678901"})
    void refusesWhatIsNotAQuantity(String typed) {
        assertEquals(
                "quantity.invalid",
                assertThrows(RuleViolation.class, () -> Quantity.parseFrench(typed))
                        .code());
    }

    @Test
    void refusesLessThanNothing() {
        assertEquals(
                "hours.invalid",
                assertThrows(RuleViolation.class, () -> Hours.of(-1)).code());
        assertEquals(
                "quantity.invalid",
                assertThrows(RuleViolation.class, () -> Quantity.of(-1)).code());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1 100,5;1100.50", "151.67 h;151.67", "0;0.00", "1\u202F720;1720.00"})
    void readsHoursAsTyped(String typed, String plain) {
        assertEquals(plain, Hours.parseFrench(typed).toString());
    }

    @Test
    void addsAndComparesHours() {
        assertEquals(Hours.of(1720), Hours.of("1700.5").plus(Hours.of("19.5")));
        assertEquals(Hours.of(1720), Hours.of(1750).min(Hours.of(1720)));
        assertTrue(Hours.of(1750).isGreaterThan(Hours.of(1720)));
        assertTrue(Hours.ZERO.isZero());
        assertEquals("1\u202F100,5\u202Fh", Hours.of("1100.50").format());
    }

    @Test
    void comparesQuantitiesByTheirValue() {
        assertEquals(Quantity.of("1.5"), Quantity.of("1.5000"));
        assertEquals(Quantity.of("1.5"), Hours.of("1.50").asQuantity());
        assertEquals(Quantity.of(3), Quantity.ONE.plus(Quantity.of(2)));
        assertEquals("0.5", Quantity.of("0.50").toString());
        assertEquals("10", Quantity.of(10).toString());
        assertEquals("1\u202F250,5", Quantity.parseFrench("1 250,50").format());
    }
}
