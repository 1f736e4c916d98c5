package fr.viaduc.web.document;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** The name under which a browser saves a file, written so that every browser reads it (RFC 6266, RFC 8187). */
final class Disposition {

    private Disposition() {}

    /** @param type {@code attachment} or {@code inline} */
    static String of(String type, String fileName) {
        String plain = Normalizer.normalize(fileName, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\x20-\\x7E]|[\"\\\\%;]", "_");
        String exact = URLEncoder.encode(fileName, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return type + "; filename=\"" + plain + "\"; filename*=UTF-8''" + exact;
    }
}
