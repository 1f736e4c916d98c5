package fr.viaduc.domain.document;

import fr.viaduc.domain.shared.RuleViolation;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The content of a document, as it was filed once for all.
 *
 * @param name its name
 * @param mediaType its type, such as {@code application/pdf}
 * @param size in bytes, above zero
 * @param sha256 the hash of its bytes, in 64 hexadecimal digits
 */
public record FiledContent(FileName name, String mediaType, long size, String sha256) {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /** @throws RuleViolation {@code document.empty} with the name when it has no byte */
    public FiledContent {
        Objects.requireNonNull(mediaType, "A document has a type.");
        if (size <= 0) {
            throw new RuleViolation("document.empty", name.value());
        }
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("Not a SHA-256 hash: " + sha256);
        }
    }
}
