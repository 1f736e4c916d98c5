package fr.viaduc.web.demo;

import fr.viaduc.domain.call.CallType;
import fr.viaduc.domain.selection.DecisionOutcome;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.ParisTime;
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
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/**
 * Calls use cases for tests that need many people at once: each request is one person and one act. A refusal is answered
 * with 409 and the code of the rule.
 */
@WebServlet("/crowd/*")
public class CrowdServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String CARRIER = "signataire@porteur-un.example";
    private static final DateRange YEAR = new DateRange(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));
    private static final LocalDateTime DURING_CALL = LocalDateTime.of(2026, 11, 3, 9, 0);

    @Inject
    private transient ToldDemonstration demonstration;

    @Inject
    private transient CallStory calls;

    @Inject
    private transient ApplicationStory story;

    @Inject
    private transient WrittenForms written;

    @Inject
    private transient RecordingDecisions decisions;

    @Inject
    private transient ActingAs acting;

    private transient UUID call;

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
            case "/filled" -> filled(response);
            case "/deposit" -> {
                acting.person(CARRIER, null, ParisTime.at(DURING_CALL), response);
                story.deposit(UUID.fromString(request.getParameter("operation")));
                yield "";
            }
            case "/made" ->
                demonstration.stage(response).the(request.getParameter("name")).toString();
            case "/written" -> {
                written.tell(demonstration.stage(response));
                yield "";
            }
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

    /** A new application that lacks nothing for its deposit, to a call of its own: those of others may be over by now. */
    private synchronized String filled(HttpServletResponse response) {
        Stage stage = demonstration.stage(response);
        if (call == null) {
            call = calls.publish(stage, "call of the crowd", CallType.EMPLOYER_RELATIONS, 2027);
        }
        stage.as(CARRIER, DURING_CALL.toString());
        UUID operation = story.open(stage, "filled", call, "Dépôts simultanés");
        story.fill(operation, YEAR, "Résumé");
        return operation.toString();
    }
}
