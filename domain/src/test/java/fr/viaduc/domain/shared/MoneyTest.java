package fr.viaduc.domain.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @Test
    void refusesMoreThanTwoDecimals() {
        RuleViolation refusal = assertThrows(RuleViolation.class, () -> Money.of("0.001"));
        assertEquals("money.decimals", refusal.code());
    }

    @Test
    void acceptsZerosBeyondTheCent() {
        assertEquals(Money.of("1.50"), new Money(new BigDecimal("1.50000")));
    }

    @Test
    void holdsTwelveDigitsBeforeTheCentsAndNoMore() {
        assertEquals("999999999999.99", Money.of("999999999999.99").toString());
        RuleViolation refusal = assertThrows(
                RuleViolation.class, () -> Money.of("999999999999.99").plus(Money.of("0.01")));
        assertEquals("money.too.large", refusal.code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e9",
                "abc",
                "12,345",
                "1.234,56",
                "1,234.56",
                "12 34",
                "1 2345",
                "1234567890123",
                "1 234 567 890 123",
                ",5",
                "5,",
                "--1",
                "1 €€",
                "€ 1",
                "1 EUR",
                "0x10",
                "١٢",
                "1;2",
                "<b>1</b>",
                "NaN",
                "1,",
                "1,2,3"
            })
    void refusesWhatIsNotAnAmount(String typed) {
        RuleViolation refusal = assertThrows(RuleViolation.class, () -> Money.parseFrench(typed));
        assertEquals("money.format", refusal.code());
        assertEquals(List.of(typed), refusal.arguments());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"   ", "\u00A0", "€"})
    void refusesAnEmptyField(String typed) {
        assertEquals(
                "money.format",
                assertThrows(RuleViolation.class, () -> Money.parseFrench(typed))
                        .code());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1 234,56;1234.56",
                "1234.56;1234.56",
                "1234,5;1234.50",
                "1\u202F234\u202F567,89\u202F€;1234567.89",
                "1\u00A0234,56\u00A0€;1234.56",
                "1 234,56€;1234.56",
                "0;0.00",
                "007;7.00",
                "999999999999,99;999999999999.99",
                "999 999 999 999,99;999999999999.99",
                "-1;-1.00",
                "\u221212,30;-12.30",
                "'  42  ';42.00"
            })
    void readsWhatPeopleType(String typed, String expected) {
        assertEquals(expected, Money.parseFrench(typed).toString());
    }

    @Test
    void showsAnAmountTheFrenchWay() {
        assertEquals("1\u202F234,56\u202F€", Money.of("1234.56").format());
        assertEquals("0,00\u202F€", Money.ZERO.format());
        assertEquals("\u2212999,00\u202F€", Money.of(-999).format());
        assertEquals("1\u202F530\u202F500,00\u202F€", Money.of(1_530_500).format());
    }

    @Test
    void cutsAShareToTheCentTowardsZero() {
        assertEquals(Money.of("57292.30"), Money.of(98_000).times(Rate.ratio(Money.of(63_840), Money.of(109_200))));
        assertEquals(Money.of("-0.66"), Money.of("-1").times(Rate.of("2/3")));
        assertEquals(Money.of("11666.66"), Money.of("33333.33").times(Rate.of("0.35")));
    }

    @Test
    void cutsAUnitAmountTimesAQuantityToTheCent() {
        assertEquals(Money.of("26412.00"), Money.of("24.00").times(Quantity.of("1100.5")));
        assertEquals(Money.of("3411.05"), Money.of("22.49").times(Quantity.of("151.67")));
    }

    @Test
    void givesTheCentsThatRemainToTheLargestShare() {
        assertEquals(
                List.of(Money.of("0.33"), Money.of("0.33"), Money.of("0.34")),
                Money.of(1).allocate(List.of(Money.of("33.30"), Money.of("33.30"), Money.of("33.40"))));
        assertEquals(
                List.of(Money.of("33.34"), Money.of("33.33"), Money.of("33.33")),
                Money.of(100).allocateEvenly(3));
    }

    @Test
    void refusesToAllocateWithoutAnyWeight() {
        assertThrows(IllegalArgumentException.class, () -> Money.of(1).allocate(List.of()));
        assertThrows(IllegalArgumentException.class, () -> Money.of(1).allocate(List.of(Money.ZERO)));
        assertThrows(IllegalArgumentException.class, () -> Money.of(1).allocate(List.of(Money.of(-1), Money.of(2))));
    }

    @Test
    void comparesAmounts() {
        assertTrue(Money.of(2).isGreaterThan(Money.of(1)));
        assertFalse(Money.of(1).isGreaterThan(Money.of(1)));
        assertTrue(Money.of(1).isLessThan(Money.of(2)));
        assertEquals(Money.of(1), Money.of(1).min(Money.of(2)));
        assertEquals(Money.of(2), Money.of(1).max(Money.of(2)));
        assertTrue(Money.of("0.01").isPositive());
        assertTrue(Money.of("-0.01").isNegative());
        assertTrue(Money.of("0.00").isZero());
        assertEquals(Money.ZERO, Money.sum(List.of()));
    }
}
