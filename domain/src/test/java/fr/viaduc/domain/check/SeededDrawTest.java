package fr.viaduc.domain.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.viaduc.domain.shared.RuleViolation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SeededDrawTest {

    private final List<UUID> population =
            IntStream.range(0, 40).mapToObj(i -> new UUID(7, i)).toList();

    @Test
    @DisplayName("R-CHECK-16 the same seed draws the same people, in whatever order they come")
    void theSameSeedDrawsTheSamePeople() {
        List<UUID> turned = new ArrayList<>(population);
        Collections.reverse(turned);
        assertEquals(
                SeededDraw.of("202600012-C1", population, 5).drawn(),
                SeededDraw.of("202600012-C1", turned, 5).drawn());
        assertNotEquals(
                SeededDraw.of("202600012-C1", population, 5).drawn(),
                SeededDraw.of("202600012-C2", population, 5).drawn());
    }

    @Test
    @DisplayName("R-CHECK-16 everybody is drawn when fewer are there, and nobody cannot be drawn")
    void aDrawIsBoundedByItsPopulation() {
        assertEquals(40, SeededDraw.of("s", population, 100).drawn().size());
        assertEquals(
                "check.draw.empty",
                assertThrows(RuleViolation.class, () -> SeededDraw.of("s", population, 0))
                        .code());
        assertEquals(
                "check.draw.empty",
                assertThrows(RuleViolation.class, () -> SeededDraw.of("s", List.of(), 3))
                        .code());
    }
}
