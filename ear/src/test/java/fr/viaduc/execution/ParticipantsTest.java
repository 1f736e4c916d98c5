package fr.viaduc.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.bench.Acting;
import fr.viaduc.bench.InPortal;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.participant.ExitReason;
import fr.viaduc.domain.participant.Gender;
import fr.viaduc.domain.participant.ImportColumn;
import fr.viaduc.domain.participant.ImportMode;
import fr.viaduc.domain.participant.ImportOutcome;
import fr.viaduc.domain.participant.ImportReport;
import fr.viaduc.domain.participant.LabourMarketStatus;
import fr.viaduc.domain.participant.ParticipationStatus;
import fr.viaduc.domain.participant.Qualification;
import fr.viaduc.domain.participant.YesNo;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.identity.CallerName;
import fr.viaduc.ejb.list.ListColumn;
import fr.viaduc.ejb.list.ListQueries;
import fr.viaduc.ejb.list.ListRequest;
import fr.viaduc.ejb.participant.EntryDraft;
import fr.viaduc.ejb.participant.ExitDraft;
import fr.viaduc.ejb.participant.ImportingParticipants;
import fr.viaduc.ejb.participant.OpeningParticipants;
import fr.viaduc.ejb.participant.ParticipantQueries;
import fr.viaduc.ejb.participant.ParticipantSheet;
import fr.viaduc.ejb.participant.PseudonymSheet;
import fr.viaduc.ejb.participant.RecordingParticipations;
import fr.viaduc.ejb.participant.ValidatingParticipations;
import fr.viaduc.ejb.reference.SuggestingCommunes;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.ejb.shared.PortalClock;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InPortal
class ParticipantsTest {

    @EJB
    private RecordingParticipations recording;

    @EJB
    private ValidatingParticipations validating;

    @EJB
    private OpeningParticipants opening;

    @EJB
    private ImportingParticipants importing;

    @EJB
    private ParticipantQueries queries;

    @EJB
    private SuggestingCommunes suggesting;

    @Inject
    private ListQueries lists;

    @EJB
    private Probe probe;

    @Inject
    private PortalClock clock;

    private ContractedFile file;

    @BeforeEach
    void aFileInProgress() throws Exception {
        file = ContractedFile.inStatus("IN_PROGRESS");
        clock.script(Instant.parse("2026-09-01T09:00:00Z"));
    }

    @AfterEach
    void now() {
        clock.endScript();
    }

    @Test
    @DisplayName(
            "R-PART-8 the carrier sees the name, the manager a pseudonym, the database shows no name to the manager")
    void theNameStaysWithTheCarrier() throws Exception {
        UUID id = entered(lea());

        ParticipantSheet byName = as(file.editor, () -> opening.open(id));
        PseudonymSheet byPseudonym = as(file.manager, () -> opening.openPseudonym(id));

        assertEquals("MARTIN", byName.entry().getLastName());
        assertEquals(byName.pseudonym(), byPseudonym.pseudonym());
        assertTrue(byPseudonym.pseudonym().matches("P-\\d{6,}"));
        assertEquals(1998, byPseudonym.birthYear());
        assertEquals("Grenoble (38)", byPseudonym.communeName());
        assertEquals(1L, as(file.editor, () -> probe.identitiesSeen(id)));
        assertEquals(1L, as(file.coordinator, () -> probe.identitiesSeen(id)));
        for (CallerName staff : Arrays.asList(file.manager, file.validator, file.controller)) {
            assertEquals(0L, as(staff, () -> probe.identitiesSeen(id)), staff.name());
            assertEquals(0L, as(staff, () -> probe.frozenEntriesSeen(id)), staff.name());
        }
    }

    @Test
    @DisplayName("R-PART-8 managers, other carriers and other bodies do not open the record by name")
    void othersDoNotOpenTheRecord() throws Exception {
        UUID id = entered(lea());
        assertThrows(EJBAccessException.class, () -> as(file.manager, () -> opening.open(id)));
        assertThrows(EJBAccessException.class, () -> as(file.editor, () -> opening.openPseudonym(id)));
        assertThrows(NotFound.class, () -> as(file.strangerOfCarrier(), () -> opening.open(id)));
        assertThrows(NotFound.class, () -> as(file.strangerOfBody(Role.PLIE_COORDINATOR), () -> opening.open(id)));
        assertThrows(NotFound.class, () -> as(file.controller, () -> opening.open(id)));
    }

    @Test
    @DisplayName("R-PART-8 a controller sees the people drawn for the check, alone, until it is closed")
    void aControllerSeesThePeopleDrawn() throws Exception {
        UUID drawn = entered(lea());
        UUID notDrawn = entered(person("DURAND", "Paul"));
        UUID check = UUID.randomUUID();

        as(file.controller, () -> probe.draw(check, file.controller.userId(), drawn));

        assertEquals(
                "MARTIN", as(file.controller, () -> opening.open(drawn)).entry().getLastName());
        assertThrows(NotFound.class, () -> as(file.controller, () -> opening.open(notDrawn)));
        assertThrows(NotFound.class, () -> as(file.otherController, () -> opening.open(drawn)));
        assertThrows(RuntimeException.class, () -> as(file.controller, () -> probe.rename(drawn)));
        assertTrue(as(file.controller, () -> opening.openPseudonym(drawn)).named());
        assertFalse(as(file.controller, () -> opening.openPseudonym(notDrawn)).named());

        as(file.controller, () -> probe.closeDraws(check));

        assertThrows(NotFound.class, () -> as(file.controller, () -> opening.open(drawn)));
    }

    @Test
    @DisplayName("R-PART-8 an auditor reads the people whom a controller drew, also after the check")
    void anAuditorReadsThePeopleDrawn() throws Exception {
        UUID drawn = entered(lea());
        UUID notDrawn = entered(person("DURAND", "Paul"));
        UUID check = UUID.randomUUID();
        as(file.controller, () -> probe.draw(check, file.controller.userId(), drawn));
        as(file.controller, () -> probe.closeDraws(check));
        CallerName auditor = file.colleague(Role.AUDITOR);

        ParticipantSheet read = as(auditor, () -> opening.open(drawn));

        assertEquals("MARTIN", read.entry().getLastName());
        assertFalse(read.writable());
        assertThrows(NotFound.class, () -> as(auditor, () -> opening.open(notDrawn)));
        assertThrows(NotFound.class, () -> as(file.strangerOfBody(Role.AUDITOR), () -> opening.open(drawn)));
        assertTrue(as(file.validator, () -> probe.acts(drawn)).endsWith("participant.open"));
    }

    @Test
    @DisplayName("R-PART-18 a commune typed by its name is kept by its code, and one that is not known is refused")
    void communesAreFoundAsTheyAreTyped() throws Exception {
        EntryDraft draft = lea();
        draft.setBirthPlace("99100");
        draft.setCommuneCode("saint egreve");
        UUID id = entered(draft);

        EntryDraft kept = as(file.editor, () -> opening.open(id)).entry();
        assertEquals("99100", kept.getBirthPlace());
        assertEquals("Saint-Égrève (38382)", kept.getCommuneCode());

        EntryDraft unknown = person("DURAND", "Paul");
        unknown.setCommuneCode("Atlantide");
        assertRefused("commune.unknown", () -> entered(unknown));
        assertEquals(
                List.of("Saint-Égrève (38382)"),
                as(file.editor, () -> suggesting.beginning("saint-égr")).stream()
                        .map(found -> found.commune().toString())
                        .toList());
    }

    @Test
    @DisplayName("R-PART-9 every opening is in the audit trail, under the pseudonym")
    void everyOpeningIsLogged() throws Exception {
        UUID id = entered(lea());
        as(file.editor, () -> opening.open(id));
        as(file.manager, () -> opening.openPseudonym(id));
        assertEquals(
                "participation.enter participant.open participant.openPseudonym",
                as(file.validator, () -> probe.acts(id)));
        assertFalse(as(file.validator, () -> probe.trailNames("MARTIN")));
    }

    @Test
    @DisplayName(
            "R-PART-15 protected answers show with a reason only, which is logged; the counsellor has them at once")
    void protectedAnswersNeedAReason() throws Exception {
        UUID id = entered(lea());

        ParticipantSheet sheet = as(file.editor, () -> opening.open(id));
        assertTrue(sheet.isHidingAnswers());
        assertNull(sheet.entry().getDisability());
        assertNull(sheet.entry().getParentBornAbroad());
        assertRefused("act.reason.missing", () -> as(file.editor, () -> opening.openProtected(id, " ")));
        assertRefused(
                "text.national.number",
                () -> as(file.editor, () -> opening.openProtected(id, "2 98 03 38 185 123 45")));
        ParticipantSheet shown =
                as(file.coordinator, () -> opening.openProtected(id, "Demande d’aménagement de poste"));
        assertEquals(YesNo.REFUSED, shown.entry().getDisability());
        assertTrue(as(file.validator, () -> probe.trailNames("aménagement de poste")));

        sheet.entry().setPhone("06 99 88 77 66");
        as(file.editor, () -> {
            recording.correctEntry(id, sheet.version(), sheet.entry());
            return null;
        });
        CallerName counsellor = new CallerName(
                file.coordinator.userId(), file.body, null, null, Set.of(Role.COUNSELLOR), "Sonia Petit");
        ParticipantSheet kept = as(counsellor, () -> opening.open(id));
        assertFalse(kept.isHidingAnswers());
        assertEquals(YesNo.REFUSED, kept.entry().getDisability());
        assertEquals("+33699887766", kept.entry().getPhone());
    }

    @Test
    @DisplayName("R-PART-16 nothing that a manager reads holds a name: trail, lists, export, sheet, name of a file")
    void noNameReachesAManager() throws Exception {
        byte[] content = file(row("A-1", "ZYGOMATIQUE", "Léa"));
        UUID kept = as(file.editor, () -> importing.receive(file.operation, "ZYGOMATIQUE Léa.csv", content));
        as(file.editor, () -> importing.importFile(kept, 1, ImportMode.ALL_OR_NOTHING, null));

        assertFalse(as(file.manager, () -> probe.trailNames("ZYGOMATIQUE")));
        assertEquals(0L, as(file.manager, () -> probe.seen("participant_file", kept)));
        for (CallerName staff : Arrays.asList(file.manager, file.validator, file.controller)) {
            assertEquals("", as(staff, () -> exported("participants", "ZYGOMATIQUE")), staff.name());
            assertEquals("", as(staff, () -> exported("pseudonyms", "ZYGOMATIQUE")), staff.name());
        }
        assertTrue(
                as(file.editor, () -> exported("participants", "ZYGOMATIQUE")).contains("ZYGOMATIQUE"));
        String whole = as(file.manager, () -> exported("pseudonyms", ""));
        assertTrue(whole.contains("P-") && !whole.contains("ZYGOMATIQUE"), whole);
    }

    /** What an export of a list takes out after a search; nothing where the list does not exist. */
    private String exported(String list, String search) throws Exception {
        StringBuilder out = new StringBuilder();
        try {
            List<ListColumn> columns = lists.definition(list).columns();
            lists.stream(
                    ListRequest.all(list).about("operation", file.operation).searching(search),
                    row -> columns.forEach(
                            column -> out.append(row.get(column.key())).append(' ')));
        } catch (NotFound hidden) {
            return "";
        }
        return out.toString();
    }

    @Test
    @DisplayName("R-PART-17 refused rows are for those who sent the file, and come without the others")
    void refusedRowsAreForTheSender() throws Exception {
        byte[] content =
                file(row("A-1", "MARTIN", "Léa"), row("A-2", "DURAND", "Paul").replace(";F;", ";X;"));
        UUID kept = as(file.editor, () -> importing.receive(file.operation, "p.csv", content));
        String refused = new String(
                as(file.editor, () -> importing.refusedRows(kept, RuleViolation::code)), StandardCharsets.UTF_8);
        assertTrue(refused.contains("DURAND") && refused.contains("import.cell.code"), refused);
        assertFalse(refused.contains("MARTIN"), refused);
        assertThrows(
                NotFound.class,
                () -> as(file.strangerOfCarrier(), () -> importing.refusedRows(kept, RuleViolation::code)));
        assertThrows(
                EJBAccessException.class,
                () -> as(file.manager, () -> importing.refusedRows(kept, RuleViolation::code)));
    }

    @Test
    @DisplayName("R-PART-1 the same person is not entered twice, and comes back to the same record")
    void thereIsOneRecordPerPerson() throws Exception {
        UUID id = entered(lea());
        EntryDraft again = lea();
        again.setLastName("Martin");
        again.setFirstName("LEA");
        assertRefused("participation.exists", () -> entered(again));

        as(file.editor, () -> leave(id, 2));
        as(file.editor, () -> comeBack(id));

        ParticipantSheet sheet = as(file.editor, () -> opening.open(id));
        assertTrue(sheet.open());
        assertEquals(LocalDate.of(2026, 2, 2), sheet.entry().getEnteredOn());
        assertEquals(1, sheet.formerStays().size());
    }

    @Test
    @DisplayName("R-PART-2 nobody enters before the agreement or after the final report")
    void nobodyEntersOutsideTheLifeOfTheOperation() throws Exception {
        ContractedFile closed = ContractedFile.inStatus("CHECK_CLOSED");
        assertRefused(
                "participation.operation.closed",
                () -> as(closed.editor, () -> recording.enter(closed.operation, lea())));
    }

    @Test
    @DisplayName("R-PART-11 validation freezes the entry; the manager verifies what the operator validated, not before")
    void validationFreezesTheEntry() throws Exception {
        UUID id = entered(lea());
        assertRefused("state.move.refused", () -> as(file.manager, () -> verify(id)));
        assertThrows(EJBAccessException.class, () -> as(file.manager, () -> validate(id)));
        as(file.editor, () -> validate(id));
        assertEquals(1L, as(file.editor, () -> probe.frozenEntriesSeen(id)));
        assertRefused("participation.entry.frozen", () -> as(file.editor, () -> correct(id)));
        assertRefused("act.reason.missing", () -> as(file.editor, () -> reopen(id, " ")));
        as(file.manager, () -> verify(id));
        assertEquals(
                ParticipationStatus.VERIFIED_BY_MANAGER,
                as(file.editor, () -> opening.open(id)).status());
    }

    @Test
    @DisplayName("R-PART-12 a rehearsal writes nobody and reports every error by row and column")
    void aRehearsalWritesNobody() throws Exception {
        byte[] content =
                file(row("A-1", "MARTIN", "Léa"), row("A-2", "DURAND", "Paul").replace(";F;", ";X;"));
        UUID kept = as(file.editor, () -> importing.receive(file.operation, "participants.csv", content));

        ImportReport report = as(file.editor, () -> importing.rehearse(kept));

        assertFalse(report.applied());
        assertEquals(1, report.count(ImportOutcome.CREATED));
        assertEquals(1, report.count(ImportOutcome.REJECTED));
        assertEquals(3, report.problems().get(0).line());
        assertEquals(ImportColumn.GENDER, report.problems().get(0).column());
        assertEquals(
                0,
                as(file.editor, () -> queries.figures(file.operation)).summary().total());
    }

    @Test
    @DisplayName("R-PART-12 all or nothing writes nothing when one row is refused; valid rows only writes the others")
    void thePersonChoosesHowFarTheImportGoes() throws Exception {
        byte[] content =
                file(row("A-1", "MARTIN", "Léa"), row("A-2", "DURAND", "Paul").replace(";F;", ";X;"));
        UUID kept = as(file.editor, () -> importing.receive(file.operation, "participants.csv", content));

        ImportReport nothing = as(file.editor, () -> importing.importFile(kept, 1, ImportMode.ALL_OR_NOTHING, null));
        assertFalse(nothing.applied());
        assertEquals(
                0,
                as(file.editor, () -> queries.figures(file.operation)).summary().total());

        ImportReport valid = as(file.editor, () -> importing.importFile(kept, 1, ImportMode.VALID_ROWS_ONLY, null));
        assertTrue(valid.applied());
        assertEquals(1, valid.count(ImportOutcome.CREATED));
        assertEquals(
                1,
                as(file.editor, () -> queries.figures(file.operation)).summary().total());
        assertRefused("import.file.gone", () -> as(file.editor, () -> importing.rehearse(kept)));
    }

    @Test
    @DisplayName("R-PART-13 importing the same file again changes nobody; another value updates the same record")
    void importingAgainIsIdempotent() throws Exception {
        String row = row("A-1", "MARTIN", "Léa");
        imported(file(row));
        assertEquals(1, imported(file(row)).count(ImportOutcome.UNCHANGED));
        ImportReport updated = imported(file(row.replace(";lea@example.fr;", ";lea.martin@example.fr;")));
        assertEquals(1, updated.count(ImportOutcome.UPDATED));
        assertEquals(
                1,
                as(file.editor, () -> queries.figures(file.operation)).summary().total());
    }

    @Test
    @DisplayName("R-PART-12 neither a manager nor another carrier imports")
    void onlyTheCarrierAndTheLocalPlanImport() throws Exception {
        byte[] content = file(row("A-1", "MARTIN", "Léa"));
        assertThrows(
                EJBAccessException.class,
                () -> as(file.manager, () -> importing.receive(file.operation, "p.csv", content)));
        assertThrows(
                NotFound.class,
                () -> as(file.strangerOfCarrier(), () -> importing.receive(file.operation, "p.csv", content)));
        UUID kept = as(file.editor, () -> importing.receive(file.operation, "p.csv", content));
        assertThrows(NotFound.class, () -> as(file.strangerOfCarrier(), () -> importing.rehearse(kept)));
    }

    @Test
    @DisplayName("R-PART-5 incomplete records above 35 % are pointed out")
    void theAlertIsGiven() throws Exception {
        EntryDraft incomplete = lea();
        incomplete.setEducation(null);
        entered(incomplete);
        assertTrue(as(file.manager, () -> queries.figures(file.operation)).alarming());
    }

    private ImportReport imported(byte[] content) throws Exception {
        UUID kept = as(file.editor, () -> importing.receive(file.operation, "participants.csv", content));
        return as(file.editor, () -> importing.importFile(kept, 1, ImportMode.ALL_OR_NOTHING, null));
    }

    private UUID entered(EntryDraft draft) throws Exception {
        return as(file.editor, () -> recording.enter(file.operation, draft));
    }

    private Void leave(UUID id, int version) {
        ExitDraft exit = new ExitDraft();
        exit.setLeftOn(LocalDate.of(2026, 3, 20));
        exit.setReason(ExitReason.PLANNED_END);
        exit.setStatus(LabourMarketStatus.EMPLOYEE);
        exit.setObservedOn(LocalDate.of(2026, 3, 22));
        exit.setInTraining(YesNo.NO);
        exit.setQualification(Qualification.NONE);
        recording.leave(id, opening.open(id).version(), exit);
        return null;
    }

    private Void comeBack(UUID id) {
        recording.comeBack(id, opening.open(id).version(), LocalDate.of(2026, 6, 1));
        return null;
    }

    private Void validate(UUID id) {
        validating.validate(id, probe.version(id));
        return null;
    }

    private Void verify(UUID id) {
        validating.verify(id, probe.version(id));
        return null;
    }

    private Void reopen(UUID id, String reason) {
        validating.reopen(id, probe.version(id), reason);
        return null;
    }

    private Void correct(UUID id) {
        recording.correctEntry(id, probe.version(id), lea());
        return null;
    }

    private static EntryDraft lea() {
        return person("MARTIN", "Léa");
    }

    private static EntryDraft person(String lastName, String firstName) {
        EntryDraft draft = new EntryDraft();
        draft.setLastName(lastName);
        draft.setFirstName(firstName);
        draft.setGender(Gender.F);
        draft.setBirthDate(LocalDate.of(1998, 3, 12));
        draft.setBirthPlace("38185");
        draft.setAddressLine("12 rue des Bergers");
        draft.setPostalCode("38000");
        draft.setCommuneCode("38185");
        draft.setPhone("06 11 22 33 44");
        draft.setEnteredOn(LocalDate.of(2026, 2, 2));
        draft.setStatus(LabourMarketStatus.OTHER_INACTIVE);
        draft.setInTraining(YesNo.NO);
        draft.setEducation(fr.viaduc.domain.participant.EducationLevel.BACCALAUREATE);
        draft.setDisability(YesNo.REFUSED);
        draft.setSocialBenefit(YesNo.NO);
        draft.setHousingExclusion(YesNo.NO);
        draft.setParentBornAbroad(YesNo.NO);
        draft.setThirdCountryNational(YesNo.NO);
        draft.setInformedOn(LocalDate.of(2026, 2, 2));
        return draft;
    }

    private String row(String externalId, String lastName, String firstName) {
        return Arrays.stream(ImportColumn.values())
                .map(column -> switch (column) {
                    case OPERATION -> file.number;
                    case EXTERNAL_ID -> externalId;
                    case LAST_NAME -> lastName;
                    case FIRST_NAME -> firstName;
                    case EMAIL -> "lea@example.fr";
                    default -> column.example();
                })
                .collect(Collectors.joining(";"));
    }

    private static byte[] file(String... rows) {
        String text = String.join(";", ImportColumn.headers()) + "\r\n" + String.join("\r\n", rows) + "\r\n";
        return text.getBytes(Charset.forName("windows-1252"));
    }

    private static <T> T as(CallerName person, java.util.concurrent.Callable<T> work) throws Exception {
        return Acting.as(person, work);
    }

    private static void assertRefused(String code, org.junit.jupiter.api.function.Executable act) {
        assertEquals(code, assertThrows(RuleViolation.class, act).code());
    }
}
