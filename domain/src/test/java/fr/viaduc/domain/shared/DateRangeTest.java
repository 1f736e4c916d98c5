package fr.viaduc.domain.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRangeTest {

    private static final DateRange YEAR_2026 = DateRange.of("2026-01-01", "2026-12-31");

    @Test
    void neverEndsBeforeItStarts() {
        assertEquals(
                "date.range.order",
                assertThrows(RuleViolation.class, () -> DateRange.of("2026-01-02", "2026-01-01"))
                        .code());
        assertEquals(1, DateRange.of("2026-01-01", "2026-01-01").lengthInDays());
    }

    @Test
    void containsBothItsEnds() {
        assertTrue(YEAR_2026.contains(LocalDate.of(2026, 1, 1)));
        assertTrue(YEAR_2026.contains(LocalDate.of(2026, 12, 31)));
        assertFalse(YEAR_2026.contains(LocalDate.of(2025, 12, 31)));
        assertFalse(YEAR_2026.contains(LocalDate.of(2027, 1, 1)));
        assertTrue(YEAR_2026.contains(YEAR_2026));
        assertFalse(YEAR_2026.contains(DateRange.of("2026-12-31", "2027-01-01")));
    }

    @Test
    void overlapsWhenOneDayIsShared() {
        DateRange touching = DateRange.of("2026-12-31", "2027-06-30");
        DateRange following = DateRange.of("2027-01-01", "2027-06-30");
        assertTrue(YEAR_2026.overlaps(touching));
        assertFalse(YEAR_2026.overlaps(following));
        assertEquals(Optional.of(DateRange.of("2026-12-31", "2026-12-31")), YEAR_2026.intersection(touching));
        assertEquals(Optional.empty(), YEAR_2026.intersection(following));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01,2026-12-31,12",
        "2026-01-01,2027-01-01,13",
        "2026-01-01,2027-12-31,24",
        "2026-01-01,2026-01-01,1",
        "2026-01-31,2026-02-27,1",
        "2026-01-31,2026-02-28,2",
        "2026-03-15,2028-03-14,24",
        "2024-02-29,2025-02-28,13"
    })
    void countsTheMonthsBegun(String start, String end, int months) {
        assertEquals(months, DateRange.of(start, end).lengthInMonths());
    }

    @Test
    void listsItsCalendarYears() {
        assertEquals(
                List.of(2026, 2027, 2028),
                DateRange.of("2026-12-31", "2028-01-01").years());
    }
}
