package fr.viaduc.ejb.application;

import fr.viaduc.domain.application.ContentEntry;
import fr.viaduc.domain.application.FundingApplication;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.application.Section;
import fr.viaduc.domain.application.Undertaking;
import fr.viaduc.domain.call.CallForProjects;
import fr.viaduc.domain.shared.Act;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/** The sealed form of a version: one JSON text, always written in the same order so that its hash proves it. */
public final class SealedContents {

    private static final String FORMAT = "viaduc-application-1";

    private SealedContents() {}

    /** Writes what is deposited. */
    static String write(
            Operation operation,
            FundingApplication application,
            CallForProjects call,
            Collection<Undertaking> ticked,
            List<ContentEntry> contents,
            Act act) {
        JsonArrayBuilder commitment = Json.createArrayBuilder();
        ticked.stream().sorted().map(Undertaking::name).forEach(commitment::add);
        JsonArrayBuilder entries = Json.createArrayBuilder();
        contents.forEach(entry -> entries.add(Json.createObjectBuilder()
                .add("section", entry.section().name())
                .add("path", entry.path())
                .add("item", entry.item())
                .add("field", entry.field())
                .add("value", entry.value())));
        return Json.createObjectBuilder()
                .add("format", FORMAT)
                .add("number", operation.label())
                .add("operation", operation.id().toString())
                .add("application", application.id().toString())
                .add("version", application.sealedVersion())
                .add("call", call.reference())
                .add("callTextVersion", call.textVersion())
                .add("depositedAt", act.at().toString())
                .add("depositedBy", act.actorName())
                .add("commitment", commitment)
                .add("contents", entries)
                .build()
                .toString();
    }

    /** Reads what a version says. */
    public static List<ContentEntry> read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject().getJsonArray("contents").getValuesAs(JsonObject.class).stream()
                    .map(entry -> new ContentEntry(
                            Section.valueOf(entry.getString("section")),
                            entry.getString("path"),
                            entry.getString("item"),
                            entry.getString("field"),
                            entry.getString("value")))
                    .toList();
        }
    }

    /** SHA-256 of a text in UTF-8, hexadecimal. */
    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
