package fr.viaduc.web.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PageMetadataTest {

    private static final Pattern BARE =
            Pattern.compile("<ui:define name=\"metadata\">(?!\\s*<f:metadata>)", Pattern.DOTALL);

    /** Faces reads the parameters and actions of a page before its template, and only inside f:metadata. */
    @Test
    void everyPageWrapsItsParametersInMetadata() throws IOException {
        try (var files = Files.walk(Path.of("src/main/webapp"))) {
            List<Path> wrong = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(file -> BARE.matcher(text(file)).find())
                    .toList();
            assertEquals(List.of(), wrong);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
