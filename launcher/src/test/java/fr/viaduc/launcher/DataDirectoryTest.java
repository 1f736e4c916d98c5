package fr.viaduc.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    private Path directory;

    @Test
    void aDirectoryThatCannotBeMadeIsToldInPlainWords() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));

        StartFailure refusal = assertThrows(StartFailure.class, () -> DataDirectory.take(file.resolve("var"), 0));

        assertTrue(refusal.getMessage().startsWith("Impossible d’écrire dans le dossier "), refusal.getMessage());
    }

    @Test
    void aFullDiskIsToldInPlainWords() {
        StartFailure refusal = assertThrows(StartFailure.class, () -> DataDirectory.take(directory, Long.MAX_VALUE));

        assertTrue(refusal.getMessage().startsWith("Le disque de "), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("est plein"), refusal.getMessage());
    }

    @Test
    void aDiskThatFillsUpLaterIsToldInPlainWords() {
        Exception later = new IllegalStateException("initdb", new IOException("write: No space left on device"));

        assertEquals(
                "Le disque est plein : libérez de la place ou choisissez un autre dossier avec VIADUC_DATA.",
                Failures.sentence(later, directory));
    }

    @Test
    void anUnexpectedFailureNamesTheFileWithItsDetails() {
        assertEquals(
                "Le démarrage a échoué ; les détails sont dans " + directory + ".",
                Failures.sentence(new IllegalStateException("boom"), directory));
    }
}
