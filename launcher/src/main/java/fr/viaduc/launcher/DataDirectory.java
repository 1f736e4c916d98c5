package fr.viaduc.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The directory of everything that outlives a stop, held by one launcher at a time. */
final class DataDirectory implements AutoCloseable {

    private static final long MEGABYTE = 1024L * 1024;

    /** Below this, PostgreSQL and the log files would soon stop the portal. */
    static final long NEEDED_MEGABYTES = 500;

    private final Path path;
    private final FileLock lock;

    private DataDirectory(Path path, FileLock lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Takes the directory for us, and makes it when it is missing.
     *
     * @throws StartFailure when we may not write there, the disk is full, or the portal runs there already
     */
    static DataDirectory take(Path wanted, long neededMegabytes) {
        try {
            Path path = Files.createDirectories(wanted).toRealPath();
            long free = Files.getFileStore(path).getUsableSpace() / MEGABYTE;
            if (free < neededMegabytes) {
                throw new StartFailure("Le disque de " + path + " est plein : il reste " + free
                        + " Mo, il en faut au moins " + neededMegabytes
                        + ". Libérez de la place ou choisissez un autre dossier avec VIADUC_DATA.");
            }
            return new DataDirectory(path, lock(path));
        } catch (IOException e) {
            if (Failures.isDiskFull(e)) {
                throw new StartFailure("Le disque de " + wanted + " est plein.", e);
            }
            throw new StartFailure(
                    "Impossible d’écrire dans le dossier " + wanted
                            + " : donnez-en le droit à ce compte ou choisissez un autre dossier avec VIADUC_DATA.",
                    e);
        }
    }

    private static FileLock lock(Path path) throws IOException {
        FileLock lock = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                .tryLock();
        if (lock == null) {
            throw new StartFailure("Viaduc est déjà démarré sur le dossier " + path
                    + " : arrêtez-le ou choisissez un autre dossier avec VIADUC_DATA.");
        }
        return lock;
    }

    Path postgresql() {
        return path.resolve("postgresql");
    }

    Path domain() {
        return path.resolve("domain").resolve(PayaraDomain.NAME);
    }

    /** The files that people brought; nobody else of this machine reads them. */
    Path files() throws IOException {
        return privateDirectory("files");
    }

    Path logs() throws IOException {
        return privateDirectory("log");
    }

    private Path privateDirectory(String name) throws IOException {
        Path directory = Files.createDirectories(path.resolve(name));
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        return directory;
    }

    /** Where the audit trails ended when they were last verified. */
    static Path auditHeads(Path data) {
        return data.resolve("audit-heads.csv");
    }

    /** Tells that the database was made for the demonstration, so that later starts tell the same story. */
    Path demoMark() {
        return path.resolve("demonstration");
    }

    @Override
    public void close() {
        try {
            lock.acquiredBy().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
