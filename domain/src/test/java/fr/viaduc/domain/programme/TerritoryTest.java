package fr.viaduc.domain.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.viaduc.domain.shared.Acts;
import fr.viaduc.domain.shared.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class TerritoryTest {

    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final LocalDate EXTENSION = LocalDate.of(2017, 1, 1);

    private static Territory extended() {
        Territory territory = new Territory(Acts.BODY, "PLIE", null);
        territory.takeIn(List.of("38185", "38421"), FIRST);
        territory.takeIn(List.of("38563"), EXTENSION);
        return territory;
    }

    @Test
    @DisplayName("R-PROG-7 the territory is what it was on each day, to the day")
    void territoryIsWhatItWasOnEachDay() {
        Territory territory = extended();
        assertEquals(Set.of(), territory.communesOn(FIRST.minusDays(1)));
        assertEquals(Set.of("38185", "38421"), territory.communesOn(EXTENSION.minusDays(1)));
        assertEquals(Set.of("38185", "38421", "38563"), territory.communesOn(EXTENSION));
        territory.release(List.of("38421"), LocalDate.of(2020, 12, 31));
        assertEquals(3, territory.communesOn(LocalDate.of(2020, 12, 31)).size());
        assertEquals(Set.of("38185", "38563"), territory.communesOn(LocalDate.of(2021, 1, 1)));
    }

    @Test
    @DisplayName("R-PROG-7 communes that are in already stay as they are, and one that left comes back later")
    void knownCommunesStay() {
        Territory territory = extended();
        assertEquals(1, territory.takeIn(List.of("38185", "38001"), EXTENSION));
        territory.release(List.of("38185"), EXTENSION);
        assertEquals(1, territory.takeIn(List.of("38185"), EXTENSION.plusDays(1)));
    }

    @Test
    @DisplayName("R-PROG-7 what cannot be is refused: nothing new, in later already, not in on the last day")
    void impossibleIsRefused() {
        Territory territory = extended();
        assertRefused("territory.communes.none", () -> territory.takeIn(List.of("38185"), EXTENSION));
        assertRefused("territory.communes.none", () -> territory.takeIn(List.of(), EXTENSION));
        assertRefused("territory.commune.later", () -> territory.takeIn(List.of("38563"), FIRST));
        assertRefused("territory.communes.absent", () -> territory.release(List.of("38563"), FIRST));
        assertRefused("territory.communes.absent", () -> territory.release(List.of(), EXTENSION));
        assertRefused("territory.name.missing", () -> new Territory(Acts.BODY, " ", null));
    }

    private static void assertRefused(String code, Executable act) {
        assertEquals(code, assertThrows(RuleViolation.class, act).code());
    }
}
