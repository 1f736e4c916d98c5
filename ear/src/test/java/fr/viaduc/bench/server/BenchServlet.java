package fr.viaduc.bench.server;

import fr.viaduc.bench.counting.Statements;
import fr.viaduc.domain.shared.Email;
import fr.viaduc.domain.shared.Siren;
import fr.viaduc.ejb.agreement.IssuingAgreements;
import fr.viaduc.ejb.call.PublishingCalls;
import fr.viaduc.ejb.check.AnsweringChecks;
import fr.viaduc.ejb.identity.OpeningBodies;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What a test outside asks of the server at the time that it tells. */
@WebServlet("/bench/*")
public class BenchServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpeningBodies opening;

    @Inject
    private transient PublishingCalls calls;

    @Inject
    private transient IssuingAgreements agreements;

    @Inject
    private transient AnsweringChecks checks;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        switch (request.getPathInfo()) {
            case "/body" ->
                opening.open(
                        request.getParameter("code"),
                        "Grenoble-Alpes Métropole",
                        new Siren("200040715"),
                        new Email("fse@grenoble.example"),
                        new Email(request.getParameter("administrator")),
                        "Alix Dumas");
            case "/rounds" -> makeRounds();
            case "/statements/last" -> write(response, Statements.last());
            case "/statements/most" -> write(response, Statements.most());
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** What the timers of the portal do by themselves, done now. */
    private void makeRounds() {
        calls.closeDue();
        agreements.expireDue();
        checks.lapseDue();
    }

    private static void write(HttpServletResponse response, Map<String, List<String>> statements) throws IOException {
        for (var request : statements.entrySet()) {
            response.getWriter().println(request.getKey());
            for (String sql : request.getValue()) {
                response.getWriter().println("\t" + sql.replaceAll("\\s+", " "));
            }
        }
    }
}
