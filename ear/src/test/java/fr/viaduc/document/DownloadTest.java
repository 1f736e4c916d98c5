package fr.viaduc.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.bench.Bench;
import fr.viaduc.bench.OutsideTest;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DownloadTest extends OutsideTest {

    private static final String CONTENT = "%PDF-1.7\n";

    @Test
    void somethingThatIsNoIdentityIsNotFound() throws Exception {
        assertEquals(404, get("/documents/").statusCode());
        assertEquals(404, get("/documents/1").statusCode());
    }

    @Test
    @DisplayName("R-DOC-8 a visitor is asked to log in, whether the document exists or not")
    void aVisitorIsAskedToLogInWhetherTheDocumentExistsOrNot() throws Exception {
        UUID hidden = document("ATTACHMENT", null, false);
        for (UUID id : new UUID[] {hidden, UUID.randomUUID()}) {
            HttpResponse<String> answer = get("/documents/" + id);
            assertEquals(303, answer.statusCode());
            assertEquals(
                    "/public/login?next=%2Fdocuments%2F" + id,
                    answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", ""));
        }
    }

    @Test
    @DisplayName("R-DOC-8 what is published is given to everybody, as the file that it is")
    void whatIsPublishedIsGivenToEverybody() throws Exception {
        HttpResponse<String> answer = get("/documents/" + document("GENERATED", "CALL_FOR_PROJECTS", true));
        assertEquals(200, answer.statusCode());
        assertEquals(CONTENT, answer.body());
        assertEquals(
                "application/pdf", answer.headers().firstValue("Content-Type").orElseThrow());
        assertEquals(
                "nosniff", answer.headers().firstValue("X-Content-Type-Options").orElseThrow());
        assertTrue(answer.headers()
                .firstValue("Content-Disposition")
                .orElseThrow()
                .endsWith("filename*=UTF-8''Appel%20%C3%A0%20projets.pdf"));
    }

    private static UUID document(String kind, String template, boolean isPublic) throws SQLException, IOException {
        UUID body = UUID.randomUUID();
        UUID document = UUID.randomUUID();
        try (Connection owner = Bench.database().asOwner()) {
            try (var insert = owner.prepareStatement("INSERT INTO intermediate_body (id, version, code, name, siren,"
                    + " contact_email) VALUES (?, 1, ?, 'Métropole', '200040715', 'fse@exemple.fr')")) {
                insert.setObject(1, body);
                insert.setString(2, body.toString());
                insert.executeUpdate();
            }
            try (var insert = owner.prepareStatement("INSERT INTO document (id, version, body_id, kind, template,"
                    + " file_name, media_type, size, sha256, virus_scan, at, author_id, author_name, published_at)"
                    + " VALUES (?, 1, ?, ?, ?, 'Appel à projets.pdf', 'application/pdf', 9, repeat('a', 64), 'CLEAN',"
                    + " now(), ?, 'Odile Roux', CASE WHEN ? THEN now() END)")) {
                insert.setObject(1, document);
                insert.setObject(2, body);
                insert.setString(3, kind);
                insert.setString(4, template);
                insert.setObject(5, UUID.randomUUID());
                insert.setBoolean(6, isPublic);
                insert.executeUpdate();
            }
        }
        String name = document.toString();
        Path place = Path.of("target/bench/files", name.substring(0, 2), name.substring(2, 4), name);
        Files.createDirectories(place.getParent());
        Files.writeString(place, CONTENT);
        return document;
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(Bench.uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
