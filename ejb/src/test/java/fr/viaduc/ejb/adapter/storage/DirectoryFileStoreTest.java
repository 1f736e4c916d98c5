package fr.viaduc.ejb.adapter.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.ejb.document.FileStore.FileTooLarge;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("R-DOC-8 files are kept whole or not at all")
class DirectoryFileStoreTest {

    private static final UUID ID = UUID.fromString("3f2a9c1e-5b7d-4c2a-9e61-0d4f8a7b6c55");

    @TempDir
    Path root;

    private DirectoryFileStore store;

    @BeforeEach
    void openStore() {
        store = new DirectoryFileStore(Optional.of(root.toString()));
    }

    @Test
    void aFileBeyondTheLimitLeavesNothing() throws IOException {
        assertThrows(FileTooLarge.class, () -> store.keep(ID, text("abcd"), 3));
        assertEquals(0, files());
    }

    @Test
    void aStreamThatBreaksLeavesNothing() throws IOException {
        InputStream broken = new InputStream() {
            private int left = 100_000;

            @Override
            public int read() throws IOException {
                if (left-- == 0) {
                    throw new IOException("the line broke");
                }
                return 'x';
            }
        };
        assertThrows(IOException.class, () -> store.keep(ID, broken, 1_000_000));
        assertEquals(0, files());
    }

    @Test
    void whatIsKeptComesBackWithItsHash() throws IOException {
        var kept = store.keep(ID, text("abc"), 3);
        assertEquals(3, kept.size());
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", kept.sha256());
        try (InputStream content = store.open(ID)) {
            assertArrayEquals("abc".getBytes(StandardCharsets.UTF_8), content.readAllBytes());
        }
        assertEquals(root.resolve("3f/2a/" + ID), store.localFile(ID));
    }

    @Test
    void whatIsDiscardedIsGoneAndMayBeDiscardedAgain() throws IOException {
        store.keep(ID, text("abc"), 3);
        store.discard(ID);
        store.discard(ID);
        assertThrows(IOException.class, () -> store.open(ID));
    }

    @Test
    void aStoreWithoutDirectoryDoesNotAnswer() throws IOException {
        assertTrue(store.answers());
        assertFalse(new DirectoryFileStore(Optional.empty()).answers());
        Path file = Files.createFile(root.resolve("file"));
        assertFalse(new DirectoryFileStore(Optional.of(file.toString())).answers());
    }

    private long files() throws IOException {
        try (var paths = Files.walk(root)) {
            return paths.filter(Files::isRegularFile).count();
        }
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
