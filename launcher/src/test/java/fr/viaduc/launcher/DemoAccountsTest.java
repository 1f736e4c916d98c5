package fr.viaduc.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoAccountsTest {

    @TempDir
    private Path directory;

    @Test
    void accountsAreNamedWithTheirPasswordInOneSentence() throws IOException {
        Path application =
                application("login;password;role\nodile@x.fr;secret;A\npaul@x.fr;secret;B\n\neva@x.fr;autre;C\n");

        assertEquals(
                " — comptes de démonstration : odile@x.fr, paul@x.fr (mot de passe secret) ; eva@x.fr (mot de passe autre)",
                DemoAccounts.sentence(application));
    }

    @Test
    void anApplicationWithoutDemonstrationNamesNobody() throws IOException {
        assertEquals("", DemoAccounts.sentence(application(null)));
    }

    private Path application(String accounts) throws IOException {
        ByteArrayOutputStream module = new ByteArrayOutputStream();
        try (ZipOutputStream entries = new ZipOutputStream(module)) {
            put(entries, "META-INF/other", new byte[0]);
            if (accounts != null) {
                put(entries, DemoAccounts.RESOURCE, accounts.getBytes(StandardCharsets.UTF_8));
            }
        }
        Path application = directory.resolve("viaduc.ear");
        try (ZipOutputStream entries = new ZipOutputStream(Files.newOutputStream(application))) {
            put(entries, "ejb.jar", module.toByteArray());
        }
        return application;
    }

    private static void put(ZipOutputStream entries, String name, byte[] content) throws IOException {
        entries.putNextEntry(new ZipEntry(name));
        entries.write(content);
        entries.closeEntry();
    }
}
