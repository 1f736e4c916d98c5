package fr.viaduc.web.http;

import fr.viaduc.web.faces.French;
import jakarta.json.Json;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Logger;

/**
 * The page that says what went wrong, with the way out and the reference under which the answer stands in the log. It depends on nothing that
 * may fail: neither the database, nor the pages, nor the person's session.
 */
final class ErrorPage {

    private static final Logger LOG = Logger.getLogger(ErrorPage.class.getName());
    private static final String TEMPLATE = "/WEB-INF/errors/page.html";
    private static final String POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
            + " frame-ancestors 'none'; img-src 'self' data:; style-src 'self'; script-src 'self'";

    private ErrorPage() {}

    /** Answers with the status and the texts {@code error.<kind>.title}, {@code .text} and {@code .wayout}. */
    static void write(HttpServletRequest request, HttpServletResponse response, int status, String kind)
            throws IOException {
        write(request, response, status, kind, French.text("error." + kind + ".text"));
    }

    /** The same with a sentence of its own. */
    static void write(HttpServletRequest request, HttpServletResponse response, int status, String kind, String text)
            throws IOException {
        String title = French.text("error." + kind + ".title");
        LOG.info(() ->
                "[" + RequestId.of(request) + "] " + status + " " + request.getMethod() + " " + originalPath(request));
        response.setStatus(status);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", POLICY);
        if (wantsJson(request)) {
            response.setContentType("application/problem+json");
            response.getWriter().write(problem(request, status, title, text));
            return;
        }
        response.setContentType("text/html");
        response.getWriter()
                .write(template(request.getServletContext())
                        .replace("{theme}", Theme.of(request).attribute())
                        .replace("{title}", escape(title))
                        .replace("{text}", escape(text))
                        .replace("{wayout}", escape(French.text("error." + kind + ".wayout")))
                        .replace("{home}", escape(French.text("error.home")))
                        .replace("{help}", escape(French.text("layout.help")))
                        .replace("{product}", escape(French.text("layout.product")))
                        .replace("{reference}", escape(French.text("error.reference", RequestId.of(request)))));
    }

    private static boolean wantsJson(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        String path = originalPath(request);
        return path.startsWith("/api/")
                || path.startsWith("/drafts/")
                || accept != null && accept.contains("json") && !accept.contains("html");
    }

    private static String originalPath(HttpServletRequest request) {
        Object original = request.getAttribute("jakarta.servlet.error.request_uri");
        return original instanceof String uri ? uri : request.getRequestURI();
    }

    private static String problem(HttpServletRequest request, int status, String title, String text) {
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status)
                .add("detail", text)
                .add("instance", RequestId.of(request))
                .build()
                .toString();
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
