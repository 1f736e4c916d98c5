package fr.viaduc.domain.document;

import fr.viaduc.domain.shared.RuleViolation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The types of files that the portal accepts: those that can be read for decades, and no program.
 *
 * <p>A type is claimed by the extension of the name and must be found in the content.
 */
public enum AcceptedType {
    PDF("application/pdf", List.of("pdf"), Set.of("application/pdf")),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            List.of("docx"),
            Set.of("application/x-tika-ooxml", "application/zip")),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            List.of("xlsx"),
            Set.of("application/x-tika-ooxml", "application/zip")),
    ODT("application/vnd.oasis.opendocument.text", List.of("odt"), Set.of("application/vnd.oasis.opendocument.text")),
    ODS(
            "application/vnd.oasis.opendocument.spreadsheet",
            List.of("ods"),
            Set.of("application/vnd.oasis.opendocument.spreadsheet")),
    PNG("image/png", List.of("png"), Set.of("image/png")),
    JPEG("image/jpeg", List.of("jpg", "jpeg"), Set.of("image/jpeg")),
    CSV("text/csv", List.of("csv"), Set.of("text/plain", "text/csv")),
    TXT("text/plain", List.of("txt"), Set.of("text/plain"));

    private final String mediaType;
    private final List<String> extensions;
    private final Set<String> found;

    AcceptedType(String mediaType, List<String> extensions, Set<String> found) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.found = found;
    }

    /**
     * The type that a name claims.
     *
     * @throws RuleViolation {@code document.type.refused} with the name and the extensions accepted
     */
    public static AcceptedType claimedBy(FileName name) {
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(name.extension()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("document.type.refused", name.value(), extensionsAccepted()));
    }

    /** All extensions accepted, as a sentence lists them. */
    public static String extensionsAccepted() {
        return Arrays.stream(values()).flatMap(type -> type.extensions.stream()).collect(Collectors.joining(", "));
    }

    /** The media type under which such a file is given back. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether the type found in the content can be this one. */
    public boolean canBe(String foundMediaType) {
        return found.contains(foundMediaType);
    }

    /** Whether such a file is a package of compressed parts, whose size says nothing of what it unfolds to. */
    public boolean isPackage() {
        return this == DOCX || this == XLSX || this == ODT || this == ODS;
    }
}
