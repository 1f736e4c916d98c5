package fr.viaduc.ejb.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.UUID;

/** Port: where the bytes of documents are kept, outside everything that a browser can reach. */
public interface FileStore {

    /**
     * Keeps what the stream gives, for good: when this returns, the bytes survive a crash of the machine.
     *
     * @param id the identity under which they are kept
     * @param limit most bytes accepted; the stream is read no further than one byte beyond
     * @throws FileTooLarge when the stream gives more; nothing is kept
     * @throws IOException when the bytes cannot be kept; nothing is kept
     */
    KeptFile keep(UUID id, InputStream content, long limit) throws IOException;

    /** The bytes, from the first. */
    InputStream open(UUID id) throws IOException;

    /** A local file with the bytes, to be read only. */
    Path localFile(UUID id);

    /** Forgets the bytes; nothing happens when there are none. */
    void discard(UUID id) throws IOException;

    /** Whether bytes can be kept and read now. */
    boolean answers();

    /** What was kept: how many bytes, and their SHA-256 hash in hexadecimal digits. */
    record KeptFile(UUID id, long size, String sha256) {}

    /** More bytes came than the limit allows. */
    final class FileTooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
