package fr.viaduc.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PayaraDomainTest {

    private static final Path PAYARA = Path.of("target/payara6");

    @TempDir
    private Path directory;

    private Path domain;
    private String server;

    @BeforeEach
    void write() throws IOException {
        domain = directory.resolve("domain/viaduc");
        Files.createDirectories(domain);
        Files.writeString(domain.resolve("leftover"), "of an earlier start");
        PayaraDomain.write(PAYARA, domain, new PayaraSettings("127.0.0.1", 8123, 8124, directory.resolve("log")));
        String whole = Files.readString(domain.resolve("config/domain.xml"));
        server = whole.substring(whole.indexOf("<config name=\"server-config\""), whole.indexOf("</config>"));
    }

    @Test
    void everyListenerIsBoundToTheAddressThatWasAskedFor() {
        Matcher listeners = Pattern.compile("<network-listener [^>]*>|<iiop-listener [^>]*>|<jmx-connector [^>]*>")
                .matcher(server);
        int found = 0;
        while (listeners.find()) {
            assertTrue(listeners.group().contains("address=\"127.0.0.1\""), listeners.group());
            found++;
        }
        assertEquals(7, found);
        assertTrue(server.contains("port=\"8123\""));
        assertFalse(server.contains("\"http-listener-2\" transport"));
    }

    @Test
    void theAdministratorOfTheServerHasAPasswordThatNobodyKnows() throws IOException {
        Path keys = Path.of("config/admin-keyfile");
        assertNotEquals(
                Files.readString(PAYARA.resolve("glassfish/domains/domain1").resolve(keys)),
                Files.readString(domain.resolve(keys)));
    }

    @Test
    void nothingOfAnEarlierStartIsLeft() {
        assertFalse(Files.exists(domain.resolve("leftover")));
        assertFalse(Files.exists(domain.resolve("docroot/index.html")));
    }

    @Test
    void theServerLogsOutsideTheDirectoryThatIsWrittenAnew() throws IOException {
        assertTrue(Files.readString(domain.resolve("config/logging.properties"))
                .contains("GFFileHandler.file=" + directory.resolve("log") + "/server.log"));
    }
}
