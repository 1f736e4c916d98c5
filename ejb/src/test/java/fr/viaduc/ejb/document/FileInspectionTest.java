package fr.viaduc.ejb.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.viaduc.domain.document.AcceptedType;
import fr.viaduc.domain.document.FileName;
import fr.viaduc.domain.document.VirusScan;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.adapter.storage.TikaFileTypes;
import fr.viaduc.ejb.document.VirusScanner.Verdict;
import fr.viaduc.ejb.document.VirusScanner.Verdict.Outcome;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FileInspectionTest {

    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final String TYPES = "[Content_Types].xml";

    @TempDir
    Path directory;

    /** A file with a content that is not what its name says. */
    record Disguise(String name, byte[] content) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Disguise> disguises() {
        return Stream.of(
                new Disguise("page.pdf", bytes("<html><script>alert(1)</script></html>")),
                new Disguise("page.txt", bytes("<!DOCTYPE html><html><body>x</body></html>")),
                new Disguise("page.csv", bytes("<html><body onload=alert(1)></body></html>")),
                new Disguise(
                        "dessin.png",
                        bytes("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x\"/>")),
                new Disguise("programme.pdf", new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0}),
                new Disguise("programme.txt", new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0}),
                new Disguise("image.jpg", PNG),
                new Disguise("texte.docx", bytes("Bonjour")),
                new Disguise("binaire.csv", new byte[] {0, 1, 2, 3, 0, 0, 0, 9}));
    }

    @ParameterizedTest
    @MethodSource("disguises")
    @DisplayName("R-DOC-4 a content of another type than its name is refused")
    void aContentOfAnotherTypeIsRefused(Disguise disguise) throws IOException {
        assertEquals("document.type.mismatch", refusal(disguise.name(), disguise.content()));
    }

    static Stream<Disguise> plain() throws IOException {
        return Stream.of(
                new Disguise("a.pdf", bytes("%PDF-1.7\n%âãÏÓ\n1 0 obj\n")),
                new Disguise("a.png", PNG),
                new Disguise("a.jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16}),
                new Disguise("a.csv", bytes("\uFEFFnom;montant\nÉté;1 234,56\n")),
                new Disguise("a.csv", "nom;montant\nÉté;1\n".getBytes(Charset.forName("windows-1252"))),
                new Disguise("a.txt", bytes("Bonjour")),
                new Disguise("a.docx", archive(TYPES, "<Types/>", "word/document.xml", "<w/>")),
                new Disguise("a.xlsx", archive(TYPES, "<Types/>", "xl/workbook.xml", "<w/>")),
                new Disguise("a.xlsx", archive("xl/workbook.xml", "<w/>", TYPES, "<Types/>")),
                new Disguise("a.odt", openDocument("application/vnd.oasis.opendocument.text")),
                new Disguise("a.ods", openDocument("application/vnd.oasis.opendocument.spreadsheet")));
    }

    @ParameterizedTest
    @MethodSource("plain")
    void whatIsWhatItsNameSaysPasses(Disguise file) throws IOException {
        assertEquals(VirusScan.CLEAN, pass(file.name(), file.content(), new Verdict(Outcome.CLEAN, "")));
    }

    @Test
    void aSheetUnderTheNameOfATextIsRefused() throws IOException {
        assertEquals("document.type.mismatch", refusal("a.docx", archive(TYPES, "", "xl/workbook.xml", "<w/>")));
        assertEquals(
                "document.type.mismatch", refusal("a.ods", openDocument("application/vnd.oasis.opendocument.text")));
    }

    @Test
    @DisplayName("R-DOC-5 an office file that unfolds without end is refused")
    void aBombIsRefused() throws IOException {
        byte[] bomb = archive(TYPES, "<Types/>", "word/document.xml", "x".repeat(20_000_000));
        assertEquals("document.office.bomb", refusal("bombe.docx", bomb));
    }

    @Test
    void aPackageOfCountlessPartsIsRefused() throws IOException {
        Path file = directory.resolve("parts.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int part = 0; part < 5_001; part++) {
                zip.putNextEntry(new ZipEntry("word/" + part));
                zip.closeEntry();
            }
        }
        var refusal =
                assertThrows(RuleViolation.class, () -> OfficePackage.check(file, AcceptedType.DOCX, "parts.docx"));
        assertEquals("document.office.bomb", refusal.code());
    }

    @Test
    void anOfficeFileWithProgramsIsRefused() throws IOException {
        byte[] macros = archive(TYPES, "", "word/document.xml", "<w/>", "word/vbaProject.bin", "x");
        assertEquals("document.office.macros", refusal("macro.docx", macros));
    }

    @Test
    void aTruncatedPackageIsRefused() throws IOException {
        byte[] whole = archive(TYPES, "<Types/>", "word/document.xml", "<w/>");
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
        assertEquals("document.office.damaged", refusal("coupe.docx", half));
    }

    @Test
    @DisplayName("R-DOC-7 a virus and a silent scanner refuse, a missing scanner is told")
    void theScannerHasTheLastWord() throws IOException {
        byte[] pdf = bytes("%PDF-1.7\n");
        assertEquals("document.infected", refusal("a.pdf", pdf, new Verdict(Outcome.INFECTED, "Eicar")));
        assertEquals("document.scan.unavailable", refusal("a.pdf", pdf, new Verdict(Outcome.UNAVAILABLE, "")));
        assertEquals(VirusScan.NOT_CONFIGURED, pass("a.pdf", pdf, new Verdict(Outcome.NOT_CONFIGURED, "")));
    }

    private String refusal(String name, byte[] content) {
        return refusal(name, content, new Verdict(Outcome.CLEAN, ""));
    }

    private String refusal(String name, byte[] content, Verdict verdict) {
        var refusal = assertThrows(RuleViolation.class, () -> pass(name, content, verdict));
        assertEquals(name, refusal.arguments().get(0));
        return refusal.code();
    }

    private VirusScan pass(String name, byte[] content, Verdict verdict) throws IOException {
        Path file = Files.write(directory.resolve("received"), content);
        FileName cleaned = FileName.clean(name);
        return new FileInspection(new TikaFileTypes(), scannerSaying(verdict))
                .pass(file, cleaned, AcceptedType.claimedBy(cleaned));
    }

    private static VirusScanner scannerSaying(Verdict verdict) {
        return new VirusScanner() {
            @Override
            public boolean isConfigured() {
                return true;
            }

            @Override
            public boolean answers() {
                return true;
            }

            @Override
            public Verdict scan(Path scanned) {
                return verdict;
            }
        };
    }

    private static byte[] archive(String... namesAndContents) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(bytes(namesAndContents[i + 1]));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] openDocument(String mediaType) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var first = new ZipEntry("mimetype");
            byte[] content = bytes(mediaType);
            var crc = new java.util.zip.CRC32();
            crc.update(content);
            first.setMethod(ZipEntry.STORED);
            first.setSize(content.length);
            first.setCrc(crc.getValue());
            zip.putNextEntry(first);
            zip.write(content);
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(bytes("<office/>"));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
