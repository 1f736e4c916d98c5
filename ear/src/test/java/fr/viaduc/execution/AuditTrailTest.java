package fr.viaduc.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.bench.Acting;
import fr.viaduc.bench.InPortal;
import fr.viaduc.document.AskedDatabase;
import fr.viaduc.domain.audit.Reading;
import fr.viaduc.domain.audit.TrailItem;
import fr.viaduc.domain.document.DocumentKind;
import fr.viaduc.domain.document.Filing;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.audit.EntrySheet;
import fr.viaduc.ejb.audit.TrailQueries;
import fr.viaduc.ejb.audit.Verification;
import fr.viaduc.ejb.audit.VerifyingTrails;
import fr.viaduc.ejb.closing.FileIndexQueries;
import fr.viaduc.ejb.closing.FileIndexQueries.IndexLine;
import fr.viaduc.ejb.document.KeepingDocuments;
import fr.viaduc.ejb.document.Upload;
import fr.viaduc.ejb.identity.CallerName;
import fr.viaduc.ejb.identity.DeclaringConflictsOfInterest;
import fr.viaduc.ejb.list.ExportLabels;
import fr.viaduc.ejb.list.Label;
import fr.viaduc.ejb.list.ListExport;
import fr.viaduc.ejb.list.ListExport.Format;
import fr.viaduc.ejb.list.ListFilter;
import fr.viaduc.ejb.list.ListQueries;
import fr.viaduc.ejb.list.ListRequest;
import fr.viaduc.ejb.list.ListRow;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.ejb.shared.PortalClock;
import fr.viaduc.ejb.visit.PlanningVisits;
import fr.viaduc.ejb.visit.VisitDraft;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InPortal
class AuditTrailTest {

    @EJB
    private ListQueries lists;

    @EJB
    private TrailQueries trails;

    @EJB
    private VerifyingTrails verifying;

    @EJB
    private DeclaringConflictsOfInterest declaring;

    @EJB
    private PlanningVisits planning;

    @EJB
    private FileIndexQueries index;

    @Inject
    private KeepingDocuments keeping;

    @Inject
    private AskedDatabase database;

    @EJB
    private Probe probe;

    @Inject
    private ListExport export;

    @Inject
    private PortalClock clock;

    private ContractedFile file;
    private CallerName auditor;
    private UUID visit;

    @BeforeEach
    void aFileWithAVisit() throws Exception {
        file = ContractedFile.inStatus("IN_PROGRESS");
        auditor = file.colleague(Role.AUDITOR);
        clock.script(Instant.parse("2026-09-01T09:00:00Z"));
        visit = as(file.controller, () -> {
            declaring.declare(file.operation, false, "");
            VisitDraft draft = new VisitDraft();
            draft.setPlannedAt(LocalDateTime.of(2026, 9, 20, 10, 0));
            draft.setSites("14 rue Ampère, Grenoble");
            draft.setMotive("Première visite de l’opération");
            return planning.plan(file.operation, draft);
        });
    }

    @AfterEach
    void now() {
        clock.endScript();
    }

    @Test
    @DisplayName(
            "R-AUDIT-5 the head of service and the auditor read what was done, by whom, in which role, from where to where")
    void theTrailTellsTheAct() throws Exception {
        for (CallerName reader :
                Arrays.asList(file.validator, auditor, file.colleague(Role.INTERNAL_CONTROL_OFFICER))) {
            List<ListRow> rows = as(reader, () -> rows("file-trail"));
            assertEquals(2, rows.size(), reader.roles().toString());
            ListRow plan = rows.get(0);
            assertEquals(new Label("act.visit.plan"), plan.get("act"));
            assertEquals("Camille Vidal", plan.get("actor"));
            assertEquals(new Label("enum.Role.CONTROLLER"), plan.get("role"));
            assertEquals(new Label("enum.OnSiteVisitStatus.PLANNED"), plan.get("after"));
            assertEquals(true, plan.get("scripted"));
            assertEquals(2, as(reader, () -> rows("trail")).size());
        }
        assertEquals(
                1,
                as(
                                file.validator,
                                () -> lists.page(ListRequest.all("file-trail")
                                        .about("operation", file.operation)
                                        .filtered("act", ListFilter.of("act.visit.plan"))))
                        .total());
    }

    @Test
    @DisplayName(
            "R-AUDIT-5 managers read the acts on a file but no readings, administrators the acts outside files, others nothing")
    void othersReadLess() throws Exception {
        as(auditor, () -> read(file.operation));
        assertEquals(2, as(file.manager, () -> rows("file-trail")).size());
        assertEquals(3, as(file.validator, () -> rows("file-trail")).size());
        assertThrows(NotFound.class, () -> as(file.manager, () -> rows("readings")));
        assertThrows(NotFound.class, () -> as(file.manager, () -> rows("trail")));
        CallerName administrator = file.colleague(Role.ADMINISTRATOR);
        assertEquals(0, as(administrator, () -> rows("trail")).size());
        assertThrows(NotFound.class, () -> as(administrator, () -> rows("file-trail")));
        for (Role role : List.of(Role.PAYMENT_OFFICER, Role.COMMITTEE_MEMBER, Role.COUNSELLOR)) {
            assertThrows(NotFound.class, () -> as(file.colleague(role), () -> rows("file-trail")));
            assertThrows(EJBAccessException.class, () -> as(file.colleague(role), () -> trails.entry(1)));
        }
        assertThrows(NotFound.class, () -> as(file.editor, () -> rows("file-trail")));
        assertFalse(as(file.colleague(Role.COMMITTEE_MEMBER), () -> probe.trailNames("")));
        assertEquals(
                0,
                as(file.strangerOfBody(Role.VALIDATOR), () -> rows("file-trail"))
                        .size());
    }

    @Test
    @DisplayName("R-AUDIT-5 R-ID-6 the trail of a file does not exist for somebody with a conflict of interest on it")
    void aConflictShutsTheTrail() throws Exception {
        as(file.validator, () -> {
            declaring.declare(file.operation, true, "Ma sœur y travaille");
            return null;
        });
        assertEquals(0, as(file.validator, () -> rows("file-trail")).size());
        assertThrows(NotFound.class, () -> as(file.validator, () -> trails.entry(1)));
    }

    @Test
    @DisplayName("R-AUDIT-4 an entry is shown with its place, its hashes and its verification")
    void anEntryIsShownWithItsProof() throws Exception {
        EntrySheet entry = as(auditor, () -> trails.entry(2));
        assertEquals("visit.plan", entry.act());
        assertEquals(file.number, entry.fileNumber());
        assertEquals(as(auditor, () -> trails.entry(1)).hash(), entry.previousHash());
        assertEquals(1L, entry.before());
        for (Verification found : List.of(
                as(auditor, () -> verifying.entry(2)),
                as(auditor, () -> verifying.file(file.operation)),
                as(auditor, () -> verifying.body()))) {
            assertTrue(found.isSound());
            assertTrue(found.count() > 1);
        }
        assertThrows(NotFound.class, () -> as(auditor, () -> trails.entry(1_000)));
    }

    @Test
    @DisplayName(
            "R-AUDIT-6 R-AUDIT-7 each page of a file that an auditor opens is noted once, with the file, whatever it shows")
    void pagesOfAuditorsAreNoted() throws Exception {
        as(auditor, () -> read(file.operation));
        as(auditor, () -> read(visit));
        as(file.colleague(Role.AUTHORITY_READER), () -> read(visit));
        as(file.manager, () -> read(visit));
        as(auditor, () -> read(UUID.randomUUID()));
        as(file.strangerOfBody(Role.AUDITOR), () -> read(file.operation));

        List<ListRow> readings = as(file.validator, () -> rows("readings"));
        assertEquals(3, readings.size());
        for (ListRow reading : readings) {
            assertEquals(Reading.FILE_PAGE, reading.get("kind"));
            assertEquals(file.number, reading.get("object"));
            assertEquals("/staff/visit/view", reading.get("details"));
        }
        assertEquals(new Label("enum.Role.AUTHORITY_READER"), readings.get(0).get("role"));
    }

    @Test
    @DisplayName("R-AUDIT-6 an export of an auditor is noted once with what narrowed it, that of a manager is not")
    void exportsOfAuditorsAreNoted() throws Exception {
        as(auditor, () -> exported("visits"));
        as(file.manager, () -> exported("visits"));
        List<ListRow> readings = as(file.validator, () -> rows("readings"));
        assertEquals(1, readings.size());
        assertEquals(Reading.EXPORT, readings.get(0).get("kind"));
        assertEquals("CSV q=Camille", readings.get(0).get("details"));
    }

    @Test
    @DisplayName(
            "R-AUDIT-6 an export with the names of participants is noted whoever takes it, and for a file of others there is none")
    void exportsWithNamesAreNoted() throws Exception {
        as(file.editor, () -> exported("participants"));
        assertThrows(NotFound.class, () -> as(file.strangerOfCarrier(), () -> exported("participants")));
        List<ListRow> readings = as(file.validator, () -> rows("readings"));
        assertEquals(1, readings.size());
        assertEquals("Élise Marchand", readings.get(0).get("actor"));
    }

    @Test
    @DisplayName("R-AUDIT-6 the database knows the same readings as the portal")
    void theDatabaseKnowsTheReadings() throws Exception {
        for (Reading reading : Reading.values()) {
            assertTrue(as(file.validator, () -> probe.isReading(reading.act())), reading.act());
        }
        assertFalse(as(file.validator, () -> probe.isReading("visit.plan")));
    }

    @Test
    @DisplayName("R-AUDIT-8 the index tells what a file holds of the audit trail, the same to all who may see the file")
    void theIndexTellsWhatAFileHolds() throws Exception {
        for (CallerName reader : List.of(auditor, file.manager, file.colleague(Role.AUTHORITY_READER))) {
            Map<TrailItem, TrailItem.Presence> found = as(reader, () -> index.index(file.operation)).stream()
                    .collect(Collectors.toMap(IndexLine::item, IndexLine::presence));
            assertEquals(TrailItem.Presence.MISSING, found.get(TrailItem.CONDITIONS));
            assertEquals(TrailItem.Presence.NOT_CALLED_FOR, found.get(TrailItem.CORRECTIONS));
            assertEquals(TrailItem.Presence.PRESENT, found.get(TrailItem.SIMPLIFIED_COSTS));
            assertEquals(TrailItem.Presence.OUTSIDE, found.get(TrailItem.AUDITS));
        }
        CallerName stranger = file.strangerOfBody(Role.AUDITOR);
        assertThrows(NotFound.class, () -> as(stranger, () -> index.index(file.operation)));
    }

    @Test
    @DisplayName("R-DOC-11 R-DOC-10 each side finds the documents of the file in one place, without those on persons")
    void documentsOfTheFileStandTogether() throws Exception {
        as(file.controller, () -> {
            planning.announce(visit, 1);
            return null;
        });
        Filing filing = new Filing(file.body, file.organisation, file.operation, "Participation", UUID.randomUUID());
        database.asked(
                file.coordinator,
                () -> keeping.keep(
                        new Upload("RSA.pdf", new ByteArrayInputStream("%PDF-1.7".getBytes(StandardCharsets.UTF_8))),
                        DocumentKind.PARTICIPANT_EVIDENCE,
                        filing,
                        new Act(
                                file.coordinator.userId(),
                                "Sonia Petit",
                                "PLIE_COORDINATOR",
                                null,
                                clock.instant(),
                                "")));
        for (CallerName reader : List.of(file.controller, auditor, file.editor)) {
            List<ListRow> rows = as(reader, () -> rows("file-documents"));
            assertEquals(1, rows.size(), reader.roles().toString());
            assertEquals(
                    new Label("enum.DocumentTemplate.VISIT_ANNOUNCEMENT"),
                    rows.get(0).get("nature"));
            assertEquals(1L, rows.get(0).get("revision"));
        }
        assertEquals(
                0, as(file.strangerOfCarrier(), () -> rows("file-documents")).size());
    }

    private UUID read(UUID shown) {
        trails.notePage(shown, "/staff/visit/view");
        return shown;
    }

    private String exported(String list) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(
                ListRequest.all(list).about("operation", file.operation).searching("Camille"),
                Format.CSV,
                new ExportLabels(list, column -> column.key(), Enum::name, Label::key, "oui", "non"),
                out);
        String text = out.toString(StandardCharsets.UTF_8);
        assertNotNull(text);
        return text;
    }

    private List<ListRow> rows(String list) {
        ListRequest all = ListRequest.all(list);
        return lists.page(list.equals("trail") ? all : all.about("operation", file.operation))
                .rows();
    }

    private static <T> T as(CallerName person, Callable<T> work) throws Exception {
        return Acting.as(person, work);
    }
}
