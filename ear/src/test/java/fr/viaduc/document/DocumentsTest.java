package fr.viaduc.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.bench.Acting;
import fr.viaduc.bench.InPortal;
import fr.viaduc.domain.document.Document;
import fr.viaduc.domain.document.DocumentKind;
import fr.viaduc.domain.document.DocumentTemplate;
import fr.viaduc.domain.document.FileName;
import fr.viaduc.domain.document.FiledContent;
import fr.viaduc.domain.document.Filing;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Email;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.shared.Siren;
import fr.viaduc.ejb.document.Documents;
import fr.viaduc.ejb.document.FileStore;
import fr.viaduc.ejb.document.KeepingDocuments;
import fr.viaduc.ejb.document.ReadingDocuments;
import fr.viaduc.ejb.document.Upload;
import fr.viaduc.ejb.identity.CallerName;
import fr.viaduc.ejb.identity.OpeningBodies;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.ejb.shared.PortalClock;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InPortal
class DocumentsTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII);
    private static final Instant AT = Instant.parse("2026-11-21T13:05:00Z");

    @Inject
    private OpeningBodies opening;

    @Inject
    private PortalClock clock;

    @Inject
    private KeepingDocuments keeping;

    @Inject
    private ReadingDocuments reading;

    @Inject
    private Documents documents;

    @Inject
    private FileStore store;

    @Inject
    private AskedDatabase database;

    private UUID body;
    private Filing filing;

    @BeforeEach
    void openABody() {
        clock.script(AT);
        try {
            String code = UUID.randomUUID().toString();
            body = opening.open(
                    code,
                    "Métropole " + code,
                    new Siren("200040715"),
                    new Email("fse@exemple.fr"),
                    new Email(code + "@exemple.fr"),
                    "Anne Dubois");
        } finally {
            clock.endScript();
        }
        filing = new Filing(body, null, null, "FundingApplication", UUID.randomUUID());
    }

    @Test
    @DisplayName("R-DOC-8 what is kept in a transaction that is undone is forgotten with it")
    void whatIsUndoneIsForgotten() throws Exception {
        CallerName manager = person(Role.GRANT_MANAGER);
        UUID[] id = new UUID[1];
        assertThrows(
                IOException.class,
                () -> asking(manager, () -> {
                    id[0] = keep("a.pdf", PDF, DocumentKind.ATTACHMENT, manager).id();
                    throw new IOException("something else failed");
                }));
        assertThrows(IOException.class, () -> store.open(id[0]));
    }

    @Test
    @DisplayName("R-DOC-8 a document is read in its body and does not exist for another one")
    void aDocumentDoesNotExistForAnotherBody() throws Exception {
        CallerName manager = person(Role.GRANT_MANAGER);
        UUID id = asking(manager, () -> keep("Délibération.pdf", PDF, DocumentKind.ATTACHMENT, manager)
                .id());
        CallerName stranger = new CallerName(
                UUID.randomUUID(), UUID.randomUUID(), null, null, Set.of(Role.GRANT_MANAGER), "Luc Ferry");
        Acting.as(manager, () -> {
            try (InputStream content = reading.open(id).content()) {
                assertArrayEquals(PDF, content.readAllBytes());
            }
            assertThrows(NotFound.class, () -> Acting.as(stranger, () -> reading.open(id)));
            return null;
        });
    }

    @Test
    @DisplayName(
            "R-DOC-8 R-DOC-10 evidence on a participant is hidden from managers but not from auditors, and its reading is traced")
    void evidenceOnParticipantsIsHiddenFromManagers() throws Exception {
        CallerName counsellor = person(Role.COUNSELLOR);
        UUID id = asking(counsellor, () -> keep("RSA.pdf", PDF, DocumentKind.PARTICIPANT_EVIDENCE, counsellor)
                .id());
        Acting.as(counsellor, () -> {
            reading.open(id).content().close();
            assertThrows(NotFound.class, () -> Acting.as(person(Role.GRANT_MANAGER), () -> reading.open(id)));
            return null;
        });
        Acting.as(person(Role.AUDITOR), () -> {
            reading.open(id).content().close();
            return null;
        });
        assertEquals(2, readings(id));
    }

    @Test
    @DisplayName("R-DOC-10 what an auditor reads is written in the audit trail, what a manager reads is not")
    void whatAnAuditorReadsIsTraced() throws Exception {
        CallerName manager = person(Role.GRANT_MANAGER);
        UUID id = asking(manager, () -> keep("a.pdf", PDF, DocumentKind.ATTACHMENT, manager)
                .id());
        Acting.as(manager, () -> {
            reading.open(id).content().close();
            assertEquals(0, readings(id));
            Acting.as(person(Role.AUDITOR), () -> {
                reading.open(id).content().close();
                return null;
            });
            return null;
        });
        assertEquals(1, readings(id));
    }

    @Test
    @DisplayName("R-DOC-3 the file after the hundredth is refused, and one too large leaves nothing")
    void theFileAfterTheHundredthIsRefused() throws Exception {
        CallerName manager = person(Role.GRANT_MANAGER);
        asking(manager, () -> {
            for (int file = 0; file < Document.MOST_PER_SUBJECT; file++) {
                keep("piece " + file + ".pdf", PDF, DocumentKind.ATTACHMENT, manager);
            }
            return null;
        });
        assertEquals("document.too.many", refusal(manager, "de trop.pdf", new ByteArrayInputStream(PDF)));
        filing = new Filing(body, null, null, "FundingApplication", UUID.randomUUID());
        assertEquals("document.too.large", refusal(manager, "enorme.pdf", new Endless()));
        assertEquals("document.empty", refusal(manager, "vide.pdf", InputStream.nullInputStream()));
        assertEquals("document.type.mismatch", refusal(manager, "faux.pdf", bytes("<html></html>")));
        long kept =
                asking(manager, () -> (long) documents.of(filing.subjectId()).size());
        assertEquals(0, kept);
    }

    @Test
    @DisplayName("R-DOC-9 nobody changes a document, nor takes away one that the portal wrote")
    void whatThePortalWroteStays() throws Exception {
        CallerName manager = person(Role.GRANT_MANAGER);
        Document written = asking(
                manager,
                () -> documents.add(new Document(
                        UUID.randomUUID(),
                        filing,
                        DocumentTemplate.DECISION_NOTICE,
                        new FiledContent(FileName.clean("a.pdf"), "application/pdf", 1, "a".repeat(64)),
                        act(manager))));
        assertEquals(
                "document.kept",
                assertThrows(
                                RuleViolation.class,
                                () -> asking(manager, () -> {
                                    keeping.remove(documents.get(written.id()), act(manager));
                                    return null;
                                }))
                        .code());
        int deleted = asking(
                manager, () -> database.update("DELETE FROM document WHERE id = CAST(?1 AS uuid)", written.id()));
        assertEquals(0, deleted);
        assertThrows(
                PersistenceException.class,
                () -> asking(
                        manager,
                        () -> database.update(
                                "UPDATE document SET sha256 = repeat('b', 64) WHERE id = CAST(?1 AS uuid)",
                                written.id())));
    }

    @Test
    void aDocumentThatAPersonTakesBackIsGoneOnceThatIsCertain() throws Exception {
        CallerName manager = person(Role.GRANT_MANAGER);
        UUID id = asking(manager, () -> keep("a.pdf", PDF, DocumentKind.ATTACHMENT, manager)
                .id());
        asking(manager, () -> {
            keeping.remove(documents.get(id), act(manager));
            assertTrue(Files.exists(store.localFile(id)));
            return null;
        });
        assertFalse(Files.exists(store.localFile(id)));
    }

    private String refusal(CallerName person, String name, InputStream content) {
        return assertThrows(
                        RuleViolation.class,
                        () -> asking(
                                person,
                                () -> keeping.keep(
                                        new Upload(name, content), DocumentKind.ATTACHMENT, filing, act(person))))
                .code();
    }

    private Document keep(String name, byte[] content, DocumentKind kind, CallerName person) {
        return keeping.keep(new Upload(name, new ByteArrayInputStream(content)), kind, filing, act(person));
    }

    private long readings(UUID id) throws Exception {
        return asking(null, () -> database.count("audit_entry WHERE act = 'document.read' AND object_id", id));
    }

    private <T> T asking(CallerName person, Callable<T> work) throws Exception {
        return database.asked(person, work);
    }

    private CallerName person(Role role) {
        return new CallerName(UUID.randomUUID(), body, null, null, Set.of(role), "Odile Roux");
    }

    private static Act act(CallerName person) {
        return new Act(
                person.userId(), person.name(), person.roles().iterator().next().name(), null, AT, "");
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file that never ends. */
    private static final class Endless extends InputStream {

        @Override
        public int read() {
            return 'x';
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            return length;
        }
    }
}
