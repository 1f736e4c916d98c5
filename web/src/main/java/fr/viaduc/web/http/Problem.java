package fr.viaduc.web.http;

import jakarta.json.Json;
import jakarta.servlet.ServletRequest;

/** A failure as programs read it: problem details (RFC 9457), with the rule's code and the reference found in the log. */
public final class Problem {

    /** Its type in HTTP. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private Problem() {}

    /** The text to send. */
    public static String json(ServletRequest request, Failure failure) {
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", failure.title())
                .add("status", failure.status())
                .add("detail", failure.text())
                .add("code", failure.code())
                .add("instance", "urn:viaduc:request:" + RequestId.of(request))
                .build()
                .toString();
    }
}
