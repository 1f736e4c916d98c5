package fr.viaduc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import fr.viaduc.bench.Bench;
import fr.viaduc.bench.Client;
import fr.viaduc.bench.Client.Answer;
import fr.viaduc.bench.OutsideTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HealthTest extends OutsideTest {

    private static final Path FILES = Path.of("target/bench/files");

    private final Client monitor = new Client();

    @Test
    @DisplayName("R-HEALTH-1 each thing that the portal needs answers, and it is said")
    void eachThingAnswers() {
        Answer answer = monitor.get("/health");
        assertEquals(200, answer.status());
        assertEquals(
                Map.of("portal", "UP", "database", "UP", "storage", "UP", "mail", "UP", "antivirus", "UP"),
                checks(answer));
        assertEquals(200, monitor.get("/health/live").status());
        assertEquals(200, monitor.get("/health/ready").status());
    }

    @Test
    @DisplayName("R-HEALTH-1 a mail server that is gone makes the portal unready, not dead")
    void mailServerThatIsGone() {
        Bench.mail().stop();
        try {
            Answer answer = monitor.get("/health/ready");
            assertEquals(503, answer.status());
            assertEquals("DOWN", checks(answer).get("mail"));
            assertEquals("UP", checks(answer).get("database"));
            assertEquals(200, monitor.get("/health/live").status());
        } finally {
            Bench.mail().start();
        }
        assertEquals(200, monitor.get("/health").status());
    }

    @Test
    @DisplayName("R-HEALTH-1 a storage that cannot be written makes the portal unready")
    void storageThatIsGone() throws Exception {
        Files.createDirectories(FILES);
        Path aside = FILES.resolveSibling("files-aside");
        Files.move(FILES, aside);
        Files.createFile(FILES);
        try {
            Answer answer = monitor.get("/health");
            assertEquals(503, answer.status());
            assertEquals("DOWN", checks(answer).get("storage"));
        } finally {
            Files.delete(FILES);
            Files.move(aside, FILES);
        }
        assertEquals(200, monitor.get("/health").status());
    }

    private static Map<String, String> checks(Answer answer) {
        Map<String, String> checks = new TreeMap<>();
        for (JsonElement each :
                JsonParser.parseString(answer.body()).getAsJsonObject().getAsJsonArray("checks")) {
            JsonObject check = each.getAsJsonObject();
            checks.put(check.get("name").getAsString(), check.get("status").getAsString());
        }
        return checks;
    }
}
