package fr.viaduc.web.draft;

import fr.viaduc.domain.draft.FormDraft;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.draft.KeepingDrafts;
import fr.viaduc.web.faces.French;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.servlet.ServletException;
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
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        if (request.getUserPrincipal() == null) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            super.service(request, response);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<FormDraft> draft = drafts.find(key(request));
        if (draft.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        JsonObjectBuilder fields = Json.createObjectBuilder();
        draft.get().fields().forEach((name, values) -> fields.add(name, Json.createArrayBuilder(values)));
        write(
                response,
                Json.createObjectBuilder()
                        .add("savedAt", French.show(draft.get().savedAt()))
                        .add("fields", fields)
                        .build());
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String json = body(request);
        Map<String, List<String>> fields;
        try {
            fields = fields(json);
        } catch (JsonException | IllegalStateException | ClassCastException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        Instant savedAt = drafts.keep(key(request), fields);
        write(
                response,
                Json.createObjectBuilder()
                        .add("told", French.text("draft.saved", French.timeOfDay(savedAt)))
                        .build());
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
        drafts.discard(key(request));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static String key(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
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

    private static void write(HttpServletResponse response, JsonObject json) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(json.toString());
    }
}
