package fr.viaduc.ejb.document;

import fr.viaduc.domain.document.AcceptedType;
import fr.viaduc.domain.shared.RuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * An office file seen as what it is, a package of compressed parts, and unfolded with care: it may be a bomb or carry a
 * program.
 */
final class OfficePackage {

    private static final int MOST_PARTS = 5_000;
    private static final long LARGEST_UNFOLDED = 500L * 1024 * 1024;
    private static final long LARGEST_RATIO = 100;
    /** Below this size a part may shrink as much as it likes: a blank sheet does. */
    private static final long SMALL = 1024L * 1024;

    private static final Set<String> PROGRAMS = Set.of("vbaproject.bin", "vbadata.xml");

    private OfficePackage() {}

    /**
     * Checks that the file is whole, of the type claimed, free of programs and unfolds to a reasonable size.
     *
     * @throws RuleViolation {@code document.office.bomb}, {@code document.office.macros}, {@code document.office.damaged}
     *     or {@code document.type.mismatch}, each with the name of the file
     */
    static void check(Path file, AcceptedType type, String name) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            List<String> parts = unfold(archive, name);
            if (parts.stream().anyMatch(OfficePackage::isProgram)) {
                throw new RuleViolation("document.office.macros", name);
            }
            if (!parts.contains(mainPart(type))) {
                throw new RuleViolation("document.type.mismatch", name);
            }
        } catch (ZipException | IllegalArgumentException damaged) {
            throw new RuleViolation("document.office.damaged", name);
        }
    }

    private static List<String> unfold(ZipFile archive, String name) throws IOException {
        if (archive.size() > MOST_PARTS) {
            throw new RuleViolation("document.office.bomb", name);
        }
        List<String> parts = new ArrayList<>();
        long unfolded = 0;
        byte[] buffer = new byte[64 * 1024];
        for (Enumeration<? extends ZipEntry> entries = archive.entries(); entries.hasMoreElements(); ) {
            ZipEntry part = entries.nextElement();
            parts.add(part.getName());
            long most = Math.max(SMALL, part.getCompressedSize() * LARGEST_RATIO);
            long size = 0;
            try (InputStream content = archive.getInputStream(part)) {
                for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                    size += read;
                    unfolded += read;
                    if (size > most || unfolded > LARGEST_UNFOLDED) {
                        throw new RuleViolation("document.office.bomb", name);
                    }
                }
            }
        }
        return parts;
    }

    private static boolean isProgram(String part) {
        String file = part.substring(part.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return PROGRAMS.contains(file) || part.startsWith("Basic/") || part.startsWith("Scripts/");
    }

    private static String mainPart(AcceptedType type) {
        return switch (type) {
            case DOCX -> "word/document.xml";
            case XLSX -> "xl/workbook.xml";
            case ODT, ODS -> "content.xml";
            case PDF, PNG, JPEG, CSV, TXT -> throw new IllegalArgumentException(type + " is no package");
        };
    }
}
