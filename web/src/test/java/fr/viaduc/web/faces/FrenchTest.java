package fr.viaduc.web.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.viaduc.domain.shared.ParisTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class FrenchTest {

    @Test
    void aDeadlineThatIncludesItsDayIsShownAtTheEndOfThatDay() {
        assertEquals("15/12/2026 à 24\u00a0h\u00a000", French.show(ParisTime.endOf(LocalDate.of(2026, 12, 15))));
        assertEquals("15/12/2026 à 0\u00a0h\u00a001", French.show(ParisTime.at(LocalDateTime.of(2026, 12, 15, 0, 1))));
    }
}
