package fr.viaduc.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked once from the library that brings them. */
final class PostgresBinaries {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private PostgresBinaries() {}

    /** The name of their directory, another one for each version. */
    static String directoryName() throws IOException {
        var library =
                (JarURLConnection) PostgresBinaries.class.getResource(ARCHIVE).openConnection();
        return "programs-" + Long.toHexString(library.getJarEntry().getCrc());
    }

    /** Unpacks the programs into a directory unless they are there already. */
    static void unpackInto(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            return;
        }
        Path unfinished = directory.resolveSibling(directory.getFileName() + ".unfinished");
        Files.createDirectories(unfinished);
        Process tar = new ProcessBuilder(List.of("tar", "-x", "-f", "-", "-C", unfinished.toString()))
                .inheritIO()
                .redirectInput(ProcessBuilder.Redirect.PIPE)
                .start();
        try (InputStream archive = PostgresBinaries.class.getResourceAsStream(ARCHIVE);
                InputStream plain = new XZInputStream(archive);
                OutputStream into = tar.getOutputStream()) {
            plain.transferTo(into);
        }
        if (tar.onExit().join().exitValue() != 0) {
            throw new IOException("tar could not unpack " + ARCHIVE + " into " + unfinished);
        }
        Files.move(unfinished, directory);
    }
}
