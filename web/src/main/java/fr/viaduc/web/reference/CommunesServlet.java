package fr.viaduc.web.reference;

import fr.viaduc.ejb.reference.SuggestingCommunes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The communes that somebody who is logged in may mean, for the fields that ask for one. */
@WebServlet("/communes")
public class CommunesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SuggestingCommunes suggesting;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getUserPrincipal() == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        JsonArrayBuilder found = Json.createArrayBuilder();
        suggesting
                .beginning(request.getParameter("q"))
                .forEach(suggestion -> found.add(Json.createObjectBuilder()
                        .add("value", suggestion.commune().toString())
                        .add("label", suggestion.postalCodes())));
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "private, max-age=3600");
        response.getWriter().write(found.build().toString());
    }
}
