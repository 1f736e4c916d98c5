package fr.viaduc.concurrency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.viaduc.bench.Bench;
import fr.viaduc.bench.Client;
import fr.viaduc.bench.Client.Answer;
import fr.viaduc.bench.Copies;
import fr.viaduc.bench.OutsideTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TwoHundredDepositsTest extends OutsideTest {

    private static final int DEPOSITS = 200;

    @Test
    @DisplayName("R-OPE-3 two hundred applications deposited at once get as many numbers, without a gap")
    void numbersAreDistinctWithoutGap() throws Exception {
        Answer filled = new Client().get("/crowd/filled");
        assertEquals(200, filled.status(), filled.body());
        List<UUID> operations;
        try (Connection owner = Bench.database().asOwner()) {
            owner.setAutoCommit(false);
            operations = Copies.of(owner, "operation", UUID.fromString(filled.body()), DEPOSITS);
            owner.commit();
        }

        List<Answer> answers = Crowd.send(operations.stream()
                .map(operation -> "/crowd/deposit?operation=" + operation)
                .toList());

        List<String> refused = answers.stream()
                .filter(answer -> answer.status() != 200)
                .map(answer -> answer.status() + " " + answer.body())
                .distinct()
                .toList();
        assertEquals(List.of(), refused);
        Set<Integer> numbers = new TreeSet<>();
        for (String number : numbers(operations)) {
            numbers.add(Integer.valueOf(number.substring(4)));
        }
        assertEquals(DEPOSITS, numbers.size());
        List<Integer> sorted = new ArrayList<>(numbers);
        assertEquals(DEPOSITS - 1, sorted.get(DEPOSITS - 1) - sorted.get(0), "A number was skipped");
    }

    private static List<String> numbers(List<UUID> operations) throws SQLException {
        List<String> numbers = new ArrayList<>();
        try (Connection owner = Bench.database().asOwner();
                var query = owner.prepareStatement("SELECT number FROM operation WHERE id = ANY (?)")) {
            query.setArray(1, owner.createArrayOf("uuid", operations.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    numbers.add(rows.getString(1));
                }
            }
        }
        return numbers;
    }
}
