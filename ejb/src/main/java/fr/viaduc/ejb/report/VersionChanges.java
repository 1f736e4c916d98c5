package fr.viaduc.ejb.report;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.application.FundingSourceKind;
import fr.viaduc.domain.report.AssignmentMode;
import fr.viaduc.domain.report.PaymentMethod;
import fr.viaduc.domain.report.PaymentProof;
import fr.viaduc.domain.shared.Money;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares the data of two deposited versions of a report, part by part. */
final class VersionChanges {

    private static final Set<String> AMOUNTS = Set.of(
            "declared",
            "flatRateAmount",
            "claimedEsf",
            "beforeTax",
            "vat",
            "charged",
            "grossWage",
            "contributions",
            "deductions",
            "received");
    private static final Set<String> DAYS = Set.of("documentDate", "paidOn", "receivedOn");
    private static final Map<String, Function<String, ? extends Enum<?>>> CONSTANTS = Map.of(
            "category", CostCategory::valueOf,
            "kind", FundingSourceKind::valueOf,
            "mode", AssignmentMode::valueOf,
            "paymentMethod", PaymentMethod::valueOf,
            "paymentProof", PaymentProof::valueOf);
    private static final Set<String> TOTALS = Set.of("declared", "flatRateAmount", "claimedEsf");

    /** What only the machine needs, and what another row tells already. */
    private static final Set<String> SILENT = Set.of("id", "position", "hash", "planLine", "share", "agreed");

    private final List<VersionChange> changes = new ArrayList<>();

    private VersionChanges() {}

    static List<VersionChange> between(JsonObject before, JsonObject after) {
        VersionChanges found = new VersionChanges();
        found.rows("items", before, after, row -> row.getString("id"), VersionChanges::itemName);
        found.rows("funding", before, after, row -> row.getString("funder"), row -> row.getString("funder"));
        found.rows("activities", before, after, row -> row.getString("activity"), row -> row.getString("activity"));
        found.rows("categories", before, after, row -> row.getString("category"), row -> row.getString("category"));
        found.fields(
                "narrative", "", values(before.getJsonObject("narrative")), values(after.getJsonObject("narrative")));
        found.fields("documents", "", documents(before), documents(after));
        found.fields("totals", "", totals(before), totals(after));
        return List.copyOf(found.changes);
    }

    private static String itemName(JsonObject row) {
        return row.getInt("position") + " – " + row.getString("label");
    }

    private void rows(
            String part,
            JsonObject before,
            JsonObject after,
            Function<JsonObject, String> key,
            Function<JsonObject, String> name) {
        Map<String, JsonObject> old = byKey(before.getJsonArray(part), key);
        Map<String, JsonObject> now = byKey(after.getJsonArray(part), key);
        old.forEach((id, row) -> {
            if (now.containsKey(id)) {
                fields(part, name.apply(row), values(row), values(now.get(id)));
            } else {
                changes.add(new VersionChange(part, name.apply(row), "removed", amount(row), null));
            }
        });
        now.forEach((id, row) -> {
            if (!old.containsKey(id)) {
                changes.add(new VersionChange(part, name.apply(row), "added", null, amount(row)));
            }
        });
    }

    private static Map<String, JsonObject> byKey(JsonArray rows, Function<JsonObject, String> key) {
        Map<String, JsonObject> found = new LinkedHashMap<>();
        rows.getValuesAs(JsonObject.class).forEach(row -> found.put(key.apply(row), row));
        return found;
    }

    private static Money amount(JsonObject row) {
        return row.containsKey("charged")
                ? Money.of(row.getString("charged"))
                : row.containsKey("received") ? Money.of(row.getString("received")) : null;
    }

    private void fields(String part, String name, Map<String, String> before, Map<String, String> after) {
        Set<String> fields = new LinkedHashSet<>(before.keySet());
        fields.addAll(after.keySet());
        for (String field : fields) {
            String old = before.getOrDefault(field, "");
            String now = after.getOrDefault(field, "");
            boolean derived = part.equals("categories") && !field.equals("comment");
            if (!old.equals(now) && !derived) {
                changes.add(new VersionChange(part, name, field, typed(field, old), typed(field, now)));
            }
        }
    }

    /** The values of a row by field; those of its parts count as its own, its documents by their names. */
    private static Map<String, String> values(JsonObject row) {
        Map<String, String> values = new LinkedHashMap<>();
        row.forEach((field, value) -> {
            if (field.equals("evidence")) {
                values.put(field, names(value.asJsonArray()));
            } else if (field.equals("attestation")) {
                values.put(field, value.asJsonObject().getString("fileName", ""));
            } else if (value.getValueType() == JsonValue.ValueType.OBJECT) {
                values.putAll(values(value.asJsonObject()));
            } else if (!SILENT.contains(field)) {
                values.put(field, value instanceof JsonString text ? text.getString() : value.toString());
            }
        });
        return values;
    }

    private static Map<String, String> documents(JsonObject version) {
        return Map.of("documents", names(version.getJsonArray("documents")));
    }

    private static String names(JsonArray papers) {
        return papers.getValuesAs(JsonObject.class).stream()
                .map(paper -> paper.getString("fileName"))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Map<String, String> totals(JsonObject version) {
        Map<String, String> totals = new LinkedHashMap<>();
        TOTALS.stream().sorted().forEach(total -> totals.put(total, version.getString(total)));
        return totals;
    }

    private static Serializable typed(String field, String value) {
        if (value.isEmpty()) {
            return null;
        }
        if (AMOUNTS.contains(field)) {
            return Money.of(value);
        }
        if (DAYS.contains(field)) {
            return LocalDate.parse(value);
        }
        if (field.equals("vatEligible")) {
            return Boolean.valueOf(value);
        }
        return CONSTANTS.containsKey(field) ? CONSTANTS.get(field).apply(value) : value;
    }
}
