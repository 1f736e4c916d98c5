package fr.viaduc.ejb.adapter.storage;

import fr.viaduc.ejb.document.FileStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps files in a directory, under their identity and two levels of folders.
 *
 * <p>Bytes are first written beside their place, forced to the disk, then moved there in one step, so that a file in its
 * place is always whole.
 */
@ApplicationScoped
public class DirectoryFileStore implements FileStore {

    private static final int BUFFER = 64 * 1024;

    private Optional<Path> root = Optional.empty();

    protected DirectoryFileStore() {}

    /** @param directory where files are kept; without it the portal runs but keeps no file */
    @Inject
    public DirectoryFileStore(@ConfigProperty(name = "viaduc.storage") Optional<String> directory) {
        this.root = directory.filter(name -> !name.isBlank()).map(Path::of);
    }

    @Override
    public KeptFile keep(UUID id, InputStream content, long limit) throws IOException {
        Path place = place(id);
        Files.createDirectories(place.getParent());
        Path incoming = place.resolveSibling(id + ".part");
        try {
            KeptFile kept = write(id, content, limit, incoming);
            Files.move(incoming, place, StandardCopyOption.ATOMIC_MOVE);
            force(place.getParent());
            return kept;
        } finally {
            Files.deleteIfExists(incoming);
        }
    }

    private static KeptFile write(UUID id, InputStream content, long limit, Path file) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw new FileTooLarge();
                }
                digest.update(buffer, 0, read);
                var bytes = ByteBuffer.wrap(buffer, 0, read);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            }
            channel.force(true);
        }
        return new KeptFile(id, size, HexFormat.of().formatHex(digest.digest()));
    }

    @Override
    public InputStream open(UUID id) throws IOException {
        return Files.newInputStream(place(id));
    }

    @Override
    public Path localFile(UUID id) {
        return place(id);
    }

    @Override
    public void discard(UUID id) throws IOException {
        Files.deleteIfExists(place(id));
    }

    @Override
    public boolean answers() {
        try {
            Path directory = Files.createDirectories(root());
            Files.delete(Files.createTempFile(directory, "probe", ".part"));
            return true;
        } catch (IOException | IllegalStateException unreachable) {
            return false;
        }
    }

    private Path place(UUID id) {
        String name = id.toString();
        return root().resolve(name.substring(0, 2))
                .resolve(name.substring(2, 4))
                .resolve(name);
    }

    private Path root() {
        return root.orElseThrow(
                () -> new IllegalStateException("The setting viaduc.storage names no directory for the files."));
    }

    private static void force(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
