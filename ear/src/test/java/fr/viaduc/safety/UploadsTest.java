package fr.viaduc.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.bench.Bench;
import fr.viaduc.bench.Client;
import fr.viaduc.bench.Client.Answer;
import fr.viaduc.bench.Form;
import fr.viaduc.bench.OutsideTest;
import fr.viaduc.bench.Place;
import fr.viaduc.domain.identity.Role;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Files that somebody sends by hand to the page where carriers attach theirs. */
class UploadsTest extends OutsideTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final byte[] TEXT = "Un texte ordinaire.\n".getBytes(StandardCharsets.UTF_8);

    private Client carrier;
    private UUID operation;
    private String page;

    @BeforeEach
    void openTheDraft() throws SQLException {
        UUID body = UUID.fromString(new Client().get("/crowd/demonstration").body());
        UUID organisation;
        try (Connection owner = Bench.database().asOwner();
                var query = owner.prepareStatement(
                        "SELECT o.id, o.organisation_id FROM operation o JOIN funding_application a ON a.operation_id ="
                                + " o.id WHERE o.status = 'DRAFT' AND a.sealed_version = 0 AND o.body_id = ?"
                                + " ORDER BY o.updated_at LIMIT 1")) {
            query.setObject(1, body);
            try (var row = query.executeQuery()) {
                row.next();
                operation = row.getObject(1, UUID.class);
                organisation = row.getObject(2, UUID.class);
            }
        }
        carrier = Place.at(body, organisation).person(Role.BENEFICIARY_EDITOR);
        page = "/carrier/application/attachments?id=" + operation;
    }

    private Answer send(String name, byte[] content) {
        Answer answer = carrier.get(page);
        Matcher kind = Pattern.compile("<option value=\"(\\w+)\"").matcher(answer.body());
        assertTrue(kind.find(), answer::body);
        return Form.in(answer, page, "files")
                .type("attachmentKind", kind.group(1))
                .attach("documents", name, content)
                .press(carrier, "documents-send");
    }

    private List<String> kept() throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection owner = Bench.database().asOwner();
                var query = owner.prepareStatement(
                        "SELECT d.file_name FROM application_attachment a JOIN document d ON d.id = a.document_id"
                                + " JOIN funding_application f ON f.id = a.application_id WHERE f.operation_id = ?"
                                + " ORDER BY d.at")) {
            query.setObject(1, operation);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
        }
        return names;
    }

    private void refused(String name, byte[] content) throws Exception {
        List<String> before = kept();
        Answer answer = send(name, content);
        assertEquals(200, answer.status(), () -> name + ": " + answer.status() + " " + answer.location());
        Matcher code =
                Pattern.compile("class=\"rule-code\">[^<]*?([a-z]+\\.[a-z.]+)").matcher(answer.body());
        assertTrue(code.find(), () -> name + " is refused without a word");
        assertFalse(answer.body().contains("??"), answer::body);
        assertEquals(before, kept(), name);
    }

    @Test
    @DisplayName("R-DOC-4 a file of another type than its name says is refused")
    void falseTypeIsRefused() throws Exception {
        refused("facture.pdf", "MZ\u0090\0\u0003".getBytes(StandardCharsets.ISO_8859_1));
        refused("facture.pdf", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));
        refused("outil.exe", "MZ\u0090\0\u0003".getBytes(StandardCharsets.ISO_8859_1));
        refused("page.html", "<html></html>".getBytes(StandardCharsets.UTF_8));
        refused("image.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8));
        refused("sans-fin", TEXT);
    }

    @Test
    @DisplayName("R-DOC-3 R-DOC-5 an empty file and a zip bomb are refused")
    void emptyFileAndBombAreRefused() throws Exception {
        refused("vide.pdf", new byte[0]);
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] zeros = new byte[MEGABYTE];
            for (int megabyte = 0; megabyte < 300; megabyte++) {
                zip.write(zeros);
            }
        }
        refused("tableau.xlsx", bomb.toByteArray());
        refused("tableau.zip", bomb.toByteArray());
    }

    @Test
    @DisplayName("R-DOC-3 a file above 50 MB is refused, with the way out")
    void tooLargeIsRefused() throws Exception {
        byte[] large = new byte[50 * MEGABYTE + 1];
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, large, 0, 9);
        refused("grand.pdf", large);
        List<String> before = kept();
        Answer answer = send("plus-grand.pdf", new byte[53 * MEGABYTE]);
        assertEquals(413, answer.status());
        assertTrue(answer.body().contains("50 Mo"), answer::body);
        assertEquals(before, kept());
    }

    @Test
    @DisplayName("R-DOC-6 a path in the name of a file is cut off, and markup in it is shown as text")
    void pathInNameIsCutOff() throws Exception {
        for (String name :
                List.of("../../../../etc/passwd.txt", "C:\\\\Windows\\\\note.txt", "/etc/cron.d/tache.txt")) {
            Answer answer = send(name, TEXT);
            assertTrue(answer.status() == 302 || answer.status() == 200, () -> name + " " + answer.status());
        }
        send("<img src=x onerror=alert(1)>.txt", TEXT);
        List<String> kept = kept();
        assertTrue(kept.contains("passwd.txt"), kept::toString);
        kept.forEach(name -> assertFalse(name.contains("/") || name.contains("\\") || name.contains(".."), name));
        assertFalse(carrier.get(page).body().contains("<img src=x"));
    }
}
