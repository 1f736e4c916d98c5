package fr.viaduc.web.http;

import java.net.URI;
import java.net.URISyntaxException;

/** An address of this portal that came with a request, to which a person may be sent back. */
public final class LocalPath {

    private LocalPath() {}

    /** The wanted path if it is one of this portal, else the other one: nobody is sent to another site. */
    public static String of(String wanted, String otherwise) {
        if (wanted == null || !wanted.startsWith("/") || wanted.startsWith("//") || wanted.indexOf('\\') >= 0) {
            return otherwise;
        }
        if (wanted.chars().anyMatch(c -> c < ' ')) {
            return otherwise;
        }
        try {
            URI uri = new URI(wanted);
            return uri.getHost() == null && uri.getScheme() == null ? wanted : otherwise;
        } catch (URISyntaxException e) {
            return otherwise;
        }
    }
}
