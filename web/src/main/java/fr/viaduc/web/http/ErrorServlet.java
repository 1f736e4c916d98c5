package fr.viaduc.web.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Answers what the container refuses: not found, too large, not understood. */
@WebServlet("/error")
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<Integer> KNOWN = Set.of(400, 401, 403, 404, 405, 413, 503);

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = code instanceof Integer given ? given : HttpServletResponse.SC_NOT_FOUND;
        if (status == HttpServletResponse.SC_FORBIDDEN) {
            status = HttpServletResponse.SC_NOT_FOUND;
        }
        ErrorPage.write(request, response, status, KNOWN.contains(status) ? String.valueOf(status) : "500");
    }
}
