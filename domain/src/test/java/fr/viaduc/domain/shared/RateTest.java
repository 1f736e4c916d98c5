package fr.viaduc.domain.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"-1", "abc", "1e2", "1000", "12,34567", "%", "50 %%"})
    void refusesWhatIsNotAPercentage(String typed) {
        RuleViolation refusal = assertThrows(RuleViolation.class, () -> Rate.parsePercent(typed));
        assertEquals("rate.format", refusal.code());
    }

    @Test
    void hasNoShareOfNothing() {
        assertEquals(
                "rate.undefined",
                assertThrows(RuleViolation.class, () -> Rate.ratio(Money.of(1), Money.ZERO))
                        .code());
        assertEquals(
                "rate.undefined",
                assertThrows(RuleViolation.class, () -> Rate.ratio(Money.of(-1), Money.of(2)))
                        .code());
    }

    @ParameterizedTest
    @CsvSource({"0.40,2/5", "2/5,2/5", "4/10,2/5", "1,1/1", "0,0/1", "1.4,7/5"})
    void isAReducedFraction(String plain, String fraction) {
        assertEquals(fraction, Rate.of(plain).toString());
        assertEquals(Rate.of(plain), Rate.of(Rate.of(plain).toString()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"80;4/5", "33,33 %;3333/10000", "58.4615;116923/200000", "100 %;1/1", "0;0/1"})
    void readsAPercentageAsTyped(String typed, String fraction) {
        assertEquals(fraction, Rate.parsePercent(typed).toString());
    }

    @Test
    void showsAPercentageWithAtMostTwoDecimals() {
        assertEquals(
                "58,46\u202F%", Rate.ratio(Money.of(63_840), Money.of(109_200)).percent());
        assertEquals("40\u202F%", Rate.of("0.40").percent());
        assertEquals("0\u202F%", Rate.ZERO.percent());
        assertEquals("100\u202F%", Rate.ONE.percent());
    }

    @Test
    void comparesAndCombinesExactly() {
        assertTrue(Rate.of("1/3").isGreaterThan(Rate.of("0.3333")));
        assertFalse(Rate.of("1/3").isLessThan(Rate.of("2/6")));
        assertFalse(Rate.of("1/3").isGreaterThan(Rate.of("2/6")));
        assertTrue(Rate.of("0.3333").isLessThan(Rate.of("1/3")));
        assertEquals(Rate.ONE, Rate.of("1/3").plus(Rate.of("2/3")));
        assertEquals(Rate.of("1/6"), Rate.of("1/3").times(Rate.of("1/2")));
        assertTrue(Rate.ZERO.isZero());
    }
}
