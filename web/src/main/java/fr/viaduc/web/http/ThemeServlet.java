package fr.viaduc.web.http;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/** Keeps the choice of light or dark and comes back to the page. */
@WebServlet("/theme")
public class ThemeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Duration KEPT = Duration.ofDays(365);

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = new Cookie(
                Theme.COOKIE, Theme.named(request.getParameter("theme")).attribute());
        cookie.setPath("/");
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) KEPT.toSeconds());
        response.addCookie(cookie);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", LocalPath.of(request.getParameter("back"), "/"));
    }
}
