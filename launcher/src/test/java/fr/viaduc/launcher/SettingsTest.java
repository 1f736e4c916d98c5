package fr.viaduc.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void withoutAnyVariableThePortalIsLocal() {
        Settings settings = Settings.from(Map.of("HOME", "/root"));

        assertEquals("http://localhost:8080/", settings.page());
        assertEquals("127.0.0.1", settings.address());
        assertEquals(Path.of("var").toAbsolutePath(), settings.data());
        assertEquals(Optional.empty(), settings.existing());
        assertEquals(Optional.empty(), settings.demo());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "80a", "99999999999"})
    void aPortThatIsNoneIsRefused(String port) {
        StartFailure refusal = refused(Map.of("VIADUC_PORT", port));

        assertEquals(
                "La variable VIADUC_PORT doit être un numéro de port de 1 à 65535, et non « " + port + " ».",
                refusal.getMessage());
    }

    @Test
    void demoIsTrueOrFalse() {
        assertTrue(refused(Map.of("VIADUC_DEMO", "oui")).getMessage().contains("VIADUC_DEMO"));
    }

    @Test
    void anExistingDatabaseIsDescribedWhole() {
        StartFailure refusal = refused(Map.of(
                "VIADUC_DB_URL", "jdbc:postgresql://db/viaduc", "VIADUC_DB_USER", "u", "VIADUC_DB_PASSWORD", "p"));

        assertEquals(
                "Pour une base de données existante, il manque : VIADUC_DB_OWNER_USER, VIADUC_DB_OWNER_PASSWORD.",
                refusal.getMessage());
    }

    @Test
    void theOwnerOfTheDatabaseIsNotHandedToTheApplication() {
        Settings settings = Settings.from(Map.of(
                "VIADUC_DB_URL", "jdbc:postgresql://db/viaduc",
                "VIADUC_DB_USER", "u",
                "VIADUC_DB_PASSWORD", "p",
                "VIADUC_DB_OWNER_USER", "o",
                "VIADUC_DB_OWNER_PASSWORD", "q",
                "VIADUC_SMTP_HOST", "mail.example.org"));

        assertEquals(Map.of("VIADUC_SMTP_HOST", "mail.example.org"), settings.others());
    }

    @Test
    void theAddressOfThisMachineIsShownWhenThePortalListensThere() {
        assertEquals(
                "http://192.0.2.7:9000/",
                Settings.from(Map.of("VIADUC_ADDRESS", "192.0.2.7", "VIADUC_PORT", "9000"))
                        .page());
        assertEquals(
                "http://localhost:8080/",
                Settings.from(Map.of("VIADUC_ADDRESS", "0.0.0.0")).page());
    }

    private static StartFailure refused(Map<String, String> environment) {
        return assertThrows(StartFailure.class, () -> Settings.from(environment));
    }
}
