package fr.viaduc.ejb.draft;

import fr.viaduc.domain.draft.FormDraft;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where drafts of forms are kept. The database shows each person her own only. */
@ApplicationScoped
public class FormDrafts {

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    /** Keeps the draft in place of the one before. */
    public void keep(UUID userId, FormDraft draft) {
        entityManager
                .createNativeQuery("INSERT INTO form_draft (user_id, form_key, fields, saved_at)"
                        + " VALUES (CAST(?1 AS uuid), ?2, CAST(?3 AS jsonb), ?4)"
                        + " ON CONFLICT ON CONSTRAINT pk_form_draft"
                        + " DO UPDATE SET fields = excluded.fields, saved_at = excluded.saved_at")
                .setParameter(1, userId.toString())
                .setParameter(2, draft.formKey())
                .setParameter(3, json(draft.fields()))
                .setParameter(4, Timestamp.from(draft.savedAt()))
                .executeUpdate();
    }

    /** The draft of the form, if the person has one. */
    public Optional<FormDraft> find(UUID userId, String formKey) {
        List<?> rows = entityManager
                .createNativeQuery("SELECT CAST(fields AS text), saved_at FROM form_draft"
                        + " WHERE user_id = CAST(?1 AS uuid) AND form_key = ?2")
                .setParameter(1, userId.toString())
                .setParameter(2, formKey)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new FormDraft(formKey, fields((String) row[0]), instant(row[1])))
                .findFirst();
    }

    /** Forgets the draft of the form. */
    public void discard(UUID userId, String formKey) {
        entityManager
                .createNativeQuery("DELETE FROM form_draft WHERE user_id = CAST(?1 AS uuid) AND form_key = ?2")
                .setParameter(1, userId.toString())
                .setParameter(2, formKey)
                .executeUpdate();
    }

    private static Instant instant(Object value) {
        return value instanceof Timestamp timestamp ? timestamp.toInstant() : ((OffsetDateTime) value).toInstant();
    }

    private static String json(Map<String, List<String>> fields) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        fields.forEach((name, values) -> {
            JsonArrayBuilder array = Json.createArrayBuilder();
            values.forEach(array::add);
            object.add(name, array);
        });
        return object.build().toString();
    }

    private static Map<String, List<String>> fields(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Map<String, List<String>> fields = new LinkedHashMap<>();
            object.forEach(
                    (name, values) -> fields.put(name, values.asJsonArray().getValuesAs(JsonString::getString)));
            return fields;
        }
    }
}
