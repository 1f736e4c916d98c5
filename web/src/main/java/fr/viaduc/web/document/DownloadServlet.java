package fr.viaduc.web.document;

import fr.viaduc.ejb.document.Download;
import fr.viaduc.ejb.document.ReadingDocuments;
import fr.viaduc.ejb.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Gives a document to those who may read it: {@code GET /documents/<id>}.
 *
 * <p>What people brought is always saved, never shown by the browser on the portal's address; what the portal wrote may be
 * read in place. Visitors are first asked to log in: what they may not see is not told apart from what does not exist.
 */
@WebServlet("/documents/*")
public class DownloadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern ID = Pattern.compile("/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Inject
    private transient ReadingDocuments reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path == null || !ID.matcher(path).matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            give(reading.open(UUID.fromString(path.substring(1))), response);
        } catch (NotFound hidden) {
            if (request.getUserPrincipal() != null) {
                throw hidden;
            }
            String wanted = URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/public/login?next=" + wanted);
        }
    }

    private static void give(Download download, HttpServletResponse response) throws IOException {
        try (InputStream content = download.content()) {
            response.setContentType(download.mediaType());
            response.setContentLengthLong(download.size());
            response.setHeader(
                    "Content-Disposition",
                    Disposition.of(download.isMadeByPortal() ? "inline" : "attachment", download.fileName()));
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", download.isPublic() ? "public, max-age=300" : "no-store");
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'self'");
            response.setHeader("Repr-Digest", "sha-256=:" + base64(download.sha256()) + ":");
            content.transferTo(response.getOutputStream());
        }
    }

    private static String base64(String hexadecimal) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hexadecimal));
    }
}
