package fr.viaduc.web.http;

import fr.viaduc.web.faces.French;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The page that says what went wrong, with the way out and the reference under which the answer stands in the log. It depends on nothing that
 * may fail: neither the database, nor the pages, nor the person's session.
 */
final class ErrorPage {

    private static final String TEMPLATE = "/WEB-INF/errors/page.html";
    private static final String POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
            + " frame-ancestors 'none'; img-src 'self' data:; style-src 'self'; script-src 'self'";

    private ErrorPage() {}

    /** Answers with the texts of a kind of failure. */
    static void write(HttpServletRequest request, HttpServletResponse response, int status, String kind)
            throws IOException {
        write(request, response, Failure.ofKind(status, kind));
    }

    /** Answers with what failed: a page for people, problem details for programs. */
    static void write(HttpServletRequest request, HttpServletResponse response, Failure failure) throws IOException {
        failure.note(request, originalPath(request));
        response.setStatus(failure.status());
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", POLICY);
        if (wantsJson(request)) {
            response.setContentType(Problem.MEDIA_TYPE);
            response.getWriter().write(Problem.json(request, failure));
            return;
        }
        response.setContentType("text/html");
        response.getWriter()
                .write(template(request.getServletContext())
                        .replace("{theme}", Theme.of(request).attribute())
                        .replace("{title}", escape(failure.title()))
                        .replace("{text}", escape(failure.text()))
                        .replace("{wayout}", escape(French.text("error." + failure.kind() + ".wayout")))
                        .replace("{home}", escape(French.text("error.home")))
                        .replace("{help}", escape(French.text("layout.help")))
                        .replace("{product}", escape(French.text("layout.product")))
                        .replace("{reference}", escape(French.text("error.reference", RequestId.of(request)))));
    }

    private static boolean wantsJson(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        String path = originalPath(request);
        return path.equals("/api")
                || path.startsWith("/api/")
                || path.startsWith("/drafts/")
                || accept != null && accept.contains("json") && !accept.contains("html");
    }

    private static String originalPath(HttpServletRequest request) {
        Object original = request.getAttribute("jakarta.servlet.error.request_uri");
        return original instanceof String uri ? uri : request.getRequestURI();
    }

    private static String template(ServletContext context) throws IOException {
        try (InputStream template = context.getResourceAsStream(TEMPLATE)) {
            return new String(template.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
