package fr.viaduc.ejb.closing;

import fr.viaduc.domain.document.Document;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** The list of the documents of a closed file: identity and hash of each, in the order of the identities. */
final class Manifest {

    private Manifest() {}

    static String hash(Collection<Document> documents) {
        String list = documents.stream()
                .map(document -> document.id() + " " + document.sha256())
                .sorted()
                .collect(Collectors.joining("\n"));
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(list.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
