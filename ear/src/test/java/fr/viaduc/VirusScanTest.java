package fr.viaduc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.viaduc.bench.InPortal;
import fr.viaduc.ejb.document.VirusScanner;
import fr.viaduc.ejb.document.VirusScanner.Verdict.Outcome;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real daemon of ClamAV. */
@InPortal
class VirusScanTest {

    /** Harmless; every scanner takes it for a virus. In two parts, so that no scanner takes this class for one. */
    private static final byte[] EICAR = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    @Inject
    private VirusScanner scanner;

    @TempDir
    private Path directory;

    @Test
    void aCleanFileIsFoundClean() throws IOException {
        assertEquals(Outcome.CLEAN, scan("Convention signée".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aVirusIsFound() throws IOException {
        assertEquals(Outcome.INFECTED, scan(EICAR));
    }

    @Test
    void aVirusInAnArchiveIsFound() throws IOException {
        Path archive = directory.resolve("pieces.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("facture.txt"));
            zip.write(EICAR);
        }

        assertEquals(Outcome.INFECTED, scanner.scan(archive).outcome());
    }

    private Outcome scan(byte[] content) throws IOException {
        return scanner.scan(Files.write(directory.resolve("piece.txt"), content))
                .outcome();
    }
}
