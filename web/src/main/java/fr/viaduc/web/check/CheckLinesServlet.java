package fr.viaduc.web.check;

import fr.viaduc.domain.check.LineDecision;
import fr.viaduc.domain.check.RejectionReason;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.check.CheckQueries;
import fr.viaduc.ejb.check.CheckQueries.Progress;
import fr.viaduc.ejb.check.CheckSheet.Figures;
import fr.viaduc.ejb.check.CheckSheet.LineRow;
import fr.viaduc.ejb.check.ExaminingReports;
import fr.viaduc.web.faces.Notices;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Keeps decisions on the lines of a check: one by one from the grid, which gets the new totals back, or all at once from a
 * browser without JavaScript. Only the lines that differ from what is kept are decided anew.
 */
@WebServlet("/staff/check/lines")
public class CheckLinesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ExaminingReports examining;

    @Inject
    private transient CheckQueries checks;

    @Inject
    private transient Notices notices;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID id;
        int version;
        try {
            id = UUID.fromString(String.valueOf(request.getParameter("id")));
            version = Integer.parseInt(request.getParameter("version"));
        } catch (IllegalArgumentException forged) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        Map<UUID, LineDecision> decisions = decisions(id, request);
        if (!decisions.isEmpty()) {
            examining.decide(id, version, decisions);
        }
        if (wantsJson(request)) {
            response.setContentType("application/json");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.getWriter().write(answer(checks.progress(id)).toString());
        } else {
            notices.tell("check.lines.saved", (long) decisions.size());
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/staff/check/examine?id=" + id + "#lines");
        }
    }

    private Map<UUID, LineDecision> decisions(UUID id, HttpServletRequest request) {
        Map<UUID, LineDecision> decisions = new LinkedHashMap<>();
        for (LineRow line : checks.sheet(id).lines()) {
            String typed = request.getParameter("retained." + line.itemId());
            if (typed != null && !typed.isBlank()) {
                LineDecision decision = decision(line, typed, request);
                if (differs(line, decision)) {
                    decisions.put(line.itemId(), decision);
                }
            }
        }
        return decisions;
    }

    private static LineDecision decision(LineRow line, String typed, HttpServletRequest request) {
        Money retained = Money.parseFrench(typed);
        String reason = request.getParameter("reason." + line.itemId());
        String explanation = request.getParameter("explanation." + line.itemId());
        return new LineDecision(retained, reason(reason, line), explanation);
    }

    private static RejectionReason reason(String name, LineRow line) {
        if (name == null || name.isEmpty()) {
            return null;
        }
        try {
            return RejectionReason.valueOf(name);
        } catch (IllegalArgumentException forged) {
            throw new RuleViolation("check.finding.reason.missing", line.label());
        }
    }

    private static boolean differs(LineRow line, LineDecision decision) {
        boolean whole = decision.retained().equals(line.declared());
        return !decision.retained().equals(line.retained())
                || !whole && decision.reason() != line.reason()
                || !Objects.equals(decision.explanation(), line.explanation());
    }

    private static boolean wantsJson(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains("json");
    }

    private static JsonObject answer(Progress progress) {
        Figures figures = progress.figures();
        JsonArrayBuilder trace = Json.createArrayBuilder();
        figures.trace()
                .forEach(line -> trace.add(Json.createObjectBuilder()
                        .add("step", line.step().name())
                        .add("amount", line.amount().format())));
        return Json.createObjectBuilder()
                .add("version", progress.version())
                .add("retained", figures.retained().format())
                .add("rejected", figures.rejected().format())
                .add("undecided", figures.undecided())
                .add("flatRate", figures.flatRateRetained().format())
                .add("due", figures.due().format())
                .add("trace", trace)
                .build();
    }
}
