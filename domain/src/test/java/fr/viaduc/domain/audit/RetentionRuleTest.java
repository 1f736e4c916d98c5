package fr.viaduc.domain.audit;

import static fr.viaduc.domain.legal.LegalParametersFixture.law;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionRuleTest {

    @ParameterizedTest
    @CsvSource({"2026-12-31,2031-12-31", "2026-01-01,2031-12-31", "2027-01-01,2032-12-31"})
    @DisplayName("R-RET-1 five years from 31 December of the year of the last payment")
    void fiveYearsFromTheEndOfTheYearOfTheLastPayment(LocalDate lastPayment, LocalDate until) {
        assertEquals(until, RetentionRule.until(lastPayment, law()));
    }
}
