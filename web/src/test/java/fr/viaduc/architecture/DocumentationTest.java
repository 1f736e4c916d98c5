package fr.viaduc.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.domain.shared.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Documents drawn from the code. With {@code -Dviaduc.docs=write} the committed copies are drawn anew. */
class DocumentationTest {

    private static final Path DOCS = Path.of("../docs");
    private static final boolean WRITE = "write".equals(System.getProperty("viaduc.docs"));

    @Test
    @DisplayName("The committed state diagrams are those of the code")
    void stateDiagramsAreThoseOfTheCode() throws IOException {
        List<Class<?>> states = compiled("domain", "State<").stream()
                .filter(type -> type.isEnum() && State.class.isAssignableFrom(type))
                .toList();
        assertTrue(states.size() > 15);
        compare("states.md", StateDiagrams.of(states));
    }

    @Test
    @DisplayName("A state that was added shows")
    void whatWasAddedShows() {
        assertTrue(StateDiagrams.of(List.of(fr.viaduc.domain.mail.MailStatus.class))
                .contains("QUEUED --> SENT"));
    }

    private static List<Class<?>> compiled(String module, String word) {
        return SourceFiles.java(module).stream()
                .filter(source -> source.text().contains(word))
                .<Class<?>>map(SourceFiles.JavaSource::type)
                .toList();
    }

    private static void compare(String name, String drawn) throws IOException {
        Path committed = DOCS.resolve(name);
        if (WRITE) {
            Files.createDirectories(DOCS);
            Files.writeString(committed, drawn);
        }
        assertEquals(
                Files.readString(committed),
                drawn,
                () -> "docs/" + name + " is no longer that of the code: draw it anew with -Dviaduc.docs=write");
    }
}
