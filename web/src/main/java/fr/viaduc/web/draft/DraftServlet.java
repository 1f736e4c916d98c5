package fr.viaduc.web.draft;

import fr.viaduc.domain.draft.FormDraft;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.draft.KeepingDrafts;
import fr.viaduc.web.faces.French;
import fr.viaduc.web.faces.Refusals;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code /drafts/<key>}: what the person typed in a form. {@code PUT} keeps it, {@code GET} gives it back, {@code DELETE}
 * forgets it; without a session all answer 401, so that the page can say so and try again after log-in.
 */
@WebServlet("/drafts/*")
public class DraftServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 4_000_000;

    @Inject
    private transient KeepingDrafts drafts;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        String key = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        if (request.getUserPrincipal() == null) {
            problem(response, HttpServletResponse.SC_UNAUTHORIZED, French.text("draft.session"));
            return;
        }
        try {
            switch (request.getMethod()) {
                case "GET" -> give(key, response);
                case "PUT" -> keep(key, request, response);
                case "DELETE" -> {
                    drafts.discard(key);
                    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
                }
                default -> problem(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, French.text("error.405.text"));
            }
        } catch (RuleViolation e) {
            problem(response, HttpServletResponse.SC_BAD_REQUEST, Refusals.sentence(e));
        } catch (JsonException | IllegalStateException | ClassCastException e) {
            problem(response, HttpServletResponse.SC_BAD_REQUEST, French.text("error.400.text"));
        }
    }

    private void give(String key, HttpServletResponse response) throws IOException {
        Optional<FormDraft> draft = drafts.find(key);
        if (draft.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        JsonObjectBuilder fields = Json.createObjectBuilder();
        draft.get().fields().forEach((name, values) -> fields.add(name, Json.createArrayBuilder(values)));
        write(
                response,
                HttpServletResponse.SC_OK,
                Json.createObjectBuilder()
                        .add("savedAt", French.show(draft.get().savedAt()))
                        .add("fields", fields)
                        .build());
    }

    private void keep(String key, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Instant savedAt = drafts.keep(key, fields(body(request)));
        write(
                response,
                HttpServletResponse.SC_OK,
                Json.createObjectBuilder()
                        .add("told", French.text("draft.saved", French.timeOfDay(savedAt)))
                        .build());
    }

    private static String body(HttpServletRequest request) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new RuleViolation("draft.too.large", LONGEST);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Map<String, List<String>> fields(String json) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            object.forEach(
                    (name, values) -> fields.put(name, values.asJsonArray().getValuesAs(JsonString::getString)));
        }
        return fields;
    }

    private static void problem(HttpServletResponse response, int status, String detail) throws IOException {
        response.setContentType("application/problem+json");
        write(
                response,
                status,
                Json.createObjectBuilder()
                        .add("type", "about:blank")
                        .add("status", status)
                        .add("detail", detail)
                        .build());
    }

    private static void write(HttpServletResponse response, int status, JsonObject json) throws IOException {
        response.setStatus(status);
        if (response.getContentType() == null) {
            response.setContentType("application/json");
        }
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(json.toString());
    }
}
