package fr.viaduc.domain.check;

import fr.viaduc.domain.shared.RuleViolation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * A draw that can be done again: the population in the order of the SHA-256 hash of the seed and of each identity, of
 * which the first ones are drawn.
 *
 * @param seed what decides the order
 * @param population how many there were
 * @param drawn those drawn, in the order of the draw
 */
public record SeededDraw(String seed, int population, List<UUID> drawn) {

    public SeededDraw {
        drawn = List.copyOf(drawn);
    }

    /**
     * Draws from a population.
     *
     * @throws RuleViolation {@code check.draw.empty} when nobody is asked for or nobody is there
     */
    public static SeededDraw of(String seed, Collection<UUID> population, int count) {
        if (count <= 0 || population.isEmpty()) {
            throw new RuleViolation("check.draw.empty");
        }
        List<UUID> drawn = population.stream()
                .distinct()
                .sorted(Comparator.comparing(id -> rank(seed, id)))
                .limit(count)
                .toList();
        return new SeededDraw(seed, population.size(), drawn);
    }

    private static String rank(String seed, UUID id) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest((seed + ":" + id).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** What the trail keeps: how to do the draw again. */
    public String description() {
        return drawn.size() + " / " + population + ", SHA-256(" + seed + ":id)";
    }
}
