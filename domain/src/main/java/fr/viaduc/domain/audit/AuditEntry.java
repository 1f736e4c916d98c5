package fr.viaduc.domain.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One entry of the audit trail as it is stored.
 *
 * @param chain the body in whose trail it stands; all zeros for the portal's own
 * @param sequence its place in the trail, from 1, without gaps
 * @param at when the act was done
 * @param actorId who did it
 * @param actorName the name at that time
 * @param role the role in which the person acted
 * @param act the act in the words of the house, such as {@code call.publish}
 * @param objectType what it was done to, by class name
 * @param objectId the object
 * @param objectLabel its number or title at that time
 * @param operationId the file; null outside the life of a file
 * @param organisationId the carrier; null when none is concerned
 * @param before the status left; null when none was left
 * @param after the status reached; null when the status did not move
 * @param reason the reason given; may be empty
 * @param details what changed besides the status; may be empty
 * @param documentHash SHA-256 of the document produced or received; null when there is none
 * @param scripted whether it was told by the script of a demonstration
 * @param recordedAt when the database wrote it
 * @param previousHash hash of the entry before; 64 zeros for the first one
 * @param hash hash of this entry
 */
public record AuditEntry(
        UUID chain,
        long sequence,
        Instant at,
        UUID actorId,
        String actorName,
        String role,
        String act,
        String objectType,
        UUID objectId,
        String objectLabel,
        UUID operationId,
        UUID organisationId,
        String before,
        String after,
        String reason,
        String details,
        String documentHash,
        boolean scripted,
        Instant recordedAt,
        String previousHash,
        String hash) {

    /** The hash that the content calls for, in hexadecimal. */
    public String expectedHash() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /**
     * The text over which the hash is taken: every field with its length before it, so that no two entries share a text.
     * The database builds the same one in its function {@code audit_text}.
     */
    String text() {
        return Stream.of(
                        chain.toString(),
                        Long.toString(sequence),
                        epoch(at),
                        actorId.toString(),
                        actorName,
                        role,
                        act,
                        objectType,
                        objectId.toString(),
                        objectLabel,
                        orNull(operationId),
                        orNull(organisationId),
                        before,
                        after,
                        reason,
                        details,
                        documentHash,
                        Boolean.toString(scripted),
                        epoch(recordedAt),
                        previousHash)
                .map(AuditEntry::measured)
                .collect(Collectors.joining(","));
    }

    private static String measured(String field) {
        return field == null ? "-" : field.codePointCount(0, field.length()) + ":" + field;
    }

    private static String orNull(UUID id) {
        return id == null ? null : id.toString();
    }

    private static String epoch(Instant instant) {
        return String.format(Locale.ROOT, "%d.%06d", instant.getEpochSecond(), instant.getNano() / 1000);
    }
}
