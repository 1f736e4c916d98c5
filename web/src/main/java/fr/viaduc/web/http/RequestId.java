package fr.viaduc.web.http;

import jakarta.servlet.ServletRequest;
import java.security.SecureRandom;

/** The reference number of a request: shown to the person when something fails, and found in the log. */
public final class RequestId {

    private static final String ATTRIBUTE = RequestId.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final char[] LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ".toCharArray();
    private static final int LENGTH = 10;

    private RequestId() {}

    /** The reference of the request, such as {@code 7KQ2M-X9PAB}; drawn when it has none yet. */
    public static String of(ServletRequest request) {
        Object known = request.getAttribute(ATTRIBUTE);
        if (known instanceof String id) {
            return id;
        }
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            id.append(i == LENGTH / 2 ? "-" : "").append(LETTERS[RANDOM.nextInt(LETTERS.length)]);
        }
        request.setAttribute(ATTRIBUTE, id.toString());
        return id.toString();
    }
}
