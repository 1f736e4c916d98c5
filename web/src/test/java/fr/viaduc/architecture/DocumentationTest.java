package fr.viaduc.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.State;
import fr.viaduc.ejb.identity.AsPortal;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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

    @Test
    @DisplayName("The committed table of rights is that of the declarations")
    void tableOfRightsIsThatOfTheDeclarations() throws IOException {
        List<Class<?>> useCases = compiled("ejb", "@Stateless", "@Singleton");
        assertTrue(useCases.size() > 80);
        compare("rights.md", RightsTable.of(useCases, SourceFiles.pages()));
    }

    @Test
    @DisplayName("A right that was changed shows")
    void rightThatWasChangedShows() {
        PageSource page = PageSource.read(Path.of("src/main/webapp/home.xhtml"));
        String drawn = RightsTable.of(List.of(Declared.class), List.of(page));
        assertTrue(drawn.contains("| Declared.publish |  |   |   |   | ● |   |"), drawn);
        assertTrue(drawn.contains("| Declared.read | all |   |   |   |   |   |"), drawn);
        assertTrue(drawn.contains("| Declared.resume | portal |   |   |   |   |   |"), drawn);
        assertTrue(drawn.contains("| /home |  | ● | ● | ● |"), drawn);
    }

    /** Use cases with each kind of declaration, kept to show that the table sees them. */
    public static class Declared {

        @RolesAllowed(Role.Names.GRANT_MANAGER)
        public void publish() {
            // Only its declaration matters.
        }

        @PermitAll
        public void read() {
            // Only its declaration matters.
        }

        @AsPortal
        @PermitAll
        public void resume() {
            // Only its declaration matters.
        }
    }

    private static List<Class<?>> compiled(String module, String... words) {
        return SourceFiles.java(module).stream()
                .filter(source -> Stream.of(words).anyMatch(source.text()::contains))
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
