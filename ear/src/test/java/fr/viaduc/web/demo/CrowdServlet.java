package fr.viaduc.web.demo;

import fr.viaduc.domain.selection.DecisionOutcome;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.identity.CallerName;
import fr.viaduc.ejb.selection.DecisionDraft;
import fr.viaduc.ejb.selection.RecordingDecisions;
import fr.viaduc.web.http.Causes;
import fr.viaduc.web.security.ActingAs;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/**
 * Calls use cases for tests that need many people at once: each request is one person and one act. A refusal is answered
 * with 409 and the code of the rule.
 */
@WebServlet("/crowd/*")
public class CrowdServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ToldDemonstration demonstration;

    @Inject
    private transient RecordingDecisions decisions;

    @Inject
    private transient ActingAs acting;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            response.getWriter().write(answer(request, response));
        } catch (RuntimeException e) {
            List<RuleViolation> refusals = Causes.refusals(e);
            if (refusals.isEmpty()) {
                throw e;
            }
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            response.getWriter().write(refusals.get(0).code());
        } finally {
            acting.end();
        }
    }

    private String answer(HttpServletRequest request, HttpServletResponse response) {
        return switch (request.getPathInfo()) {
            case "/demonstration" ->
                demonstration.stage(response).the("body grenoble").toString();
            case "/decide" -> {
                acting.become(CallerName.parse(request.getParameter("person")), response);
                DecisionDraft draft = new DecisionDraft();
                draft.setOutcome(DecisionOutcome.FAVOURABLE);
                draft.setGrantedAmount(Money.of(request.getParameter("amount")));
                decisions.decide(UUID.fromString(request.getParameter("item")), draft);
                yield "";
            }
            default -> throw new IllegalArgumentException(request.getPathInfo());
        };
    }
}
