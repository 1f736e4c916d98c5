package fr.viaduc.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.bench.Acting;
import fr.viaduc.bench.InPortal;
import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.application.OperationStatus;
import fr.viaduc.domain.check.AdmissibilityPoint;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.report.AssignmentMode;
import fr.viaduc.domain.report.DepositGate;
import fr.viaduc.domain.report.EvidenceKind;
import fr.viaduc.domain.report.PaymentMethod;
import fr.viaduc.domain.report.PaymentProof;
import fr.viaduc.domain.report.ReportStatus;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.shared.RuleViolations;
import fr.viaduc.ejb.application.OperationQueries;
import fr.viaduc.ejb.check.CheckQueries;
import fr.viaduc.ejb.check.OpeningChecks;
import fr.viaduc.ejb.check.ReportProgress;
import fr.viaduc.ejb.check.ReportProgressQueries;
import fr.viaduc.ejb.check.RequestingDocuments;
import fr.viaduc.ejb.check.ReviewedPoint;
import fr.viaduc.ejb.document.ReadingDocuments;
import fr.viaduc.ejb.document.Upload;
import fr.viaduc.ejb.home.Worklist;
import fr.viaduc.ejb.identity.CallerName;
import fr.viaduc.ejb.identity.DeclaringConflictsOfInterest;
import fr.viaduc.ejb.report.ActivityForm;
import fr.viaduc.ejb.report.DepositingReports;
import fr.viaduc.ejb.report.DescribingReports;
import fr.viaduc.ejb.report.FillingReports;
import fr.viaduc.ejb.report.FundingForm;
import fr.viaduc.ejb.report.GateState;
import fr.viaduc.ejb.report.ItemForm;
import fr.viaduc.ejb.report.NarrativeForm;
import fr.viaduc.ejb.report.OpeningReports;
import fr.viaduc.ejb.report.PostponingReports;
import fr.viaduc.ejb.report.ReportForms;
import fr.viaduc.ejb.report.ReportOverview;
import fr.viaduc.ejb.report.ReportPart;
import fr.viaduc.ejb.report.ReportQueries;
import fr.viaduc.ejb.report.ReportSheet;
import fr.viaduc.ejb.report.VersionChange;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.ejb.shared.PortalClock;
import fr.viaduc.ejb.shared.StaleVersion;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@InPortal
class ReportsTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII);

    @EJB
    private OpeningReports opening;

    @EJB
    private FillingReports filling;

    @EJB
    private DescribingReports describing;

    @EJB
    private DepositingReports depositing;

    @EJB
    private PostponingReports postponing;

    @EJB
    private ReportQueries queries;

    @EJB
    private ReportForms forms;

    @EJB
    private ReportProgressQueries progresses;

    @EJB
    private ReadingDocuments reading;

    @EJB
    private OperationQueries operations;

    @EJB
    private OpeningChecks checking;

    @EJB
    private CheckQueries checks;

    @EJB
    private RequestingDocuments requesting;

    @EJB
    private DeclaringConflictsOfInterest declaring;

    @EJB
    private Worklist worklist;

    @EJB
    private Probe probe;

    @Inject
    private PortalClock clock;

    private ContractedFile file;
    private UUID report;

    @BeforeEach
    void aReportOfTheWholeYear() throws Exception {
        file = ContractedFile.inStatus("IN_PROGRESS");
        at("2027-01-11T09:00:00Z");
        report = as(file.editor, () -> opening.openPlanned(file.operation));
    }

    @AfterEach
    void now() {
        clock.endScript();
    }

    @Test
    @DisplayName("R-REPORT-2 R-REPORT-3 the share of an employee is computed, and what the flat rate pays is refused")
    void expendituresAreMeasuredAgainstTheOption() throws Exception {
        ItemForm staff = staff("2026-03", "2 900,00");
        staff.getStaffCost().setMode(AssignmentMode.VARIABLE);
        staff.getStaffCost().setWorkedHours("151,67");
        staff.getStaffCost().setOperationHours("100,5");
        add(staff);

        ReportSheet sheet = sheet();
        assertEquals(Money.of("1921.60"), sheet.items().get(0).charged());
        assertEquals(Money.of("768.64"), sheet.flatRateAmount());
        assertEquals(Money.of("2690.24"), sheet.declared());
        ReportSheet.Category row = sheet.categories().get(0);
        assertEquals(Money.of("71428.57").minus(Money.of("1921.60")), row.left());
        assertRefused("report.item.category", () -> add(invoice("F-1")));
        assertFalse(as(file.editor, () -> forms.choices(report)).open().contains(CostCategory.OPERATING));
        staff.getStaffCost().setOperationHours("160");
        assertRefused("report.staff.hours", () -> add(staff));
    }

    @Test
    @DisplayName("R-REPORT-14 until the deposit the body sees the dates, neither the content nor the documents")
    void aDraftStaysWithItsCarrier() throws Exception {
        UUID item = add(staff("2026-03", "2900"));
        UUID proof = proven(item);

        ReportSheet closed = as(file.manager, () -> queries.sheet(report, ReportPart.values()));
        ReportOverview overview = as(file.manager, () -> queries.overview(file.operation));

        assertFalse(closed.open());
        assertEquals(List.of(), closed.items());
        assertEquals(LocalDate.of(2027, 6, 30), closed.dueOn());
        assertNull(overview.rows().get(0).declared());
        assertThrows(NotFound.class, () -> as(file.controller, () -> reading.open(proof)));
        assertThrows(NotFound.class, () -> as(file.manager, () -> queries.item(report, item)));

        deposit();

        assertEquals(
                2,
                as(file.controller, () -> queries.sheet(report, ReportPart.values()))
                        .items()
                        .size());
        as(file.controller, () -> reading.open(proof)).content().close();
    }

    @Test
    @DisplayName("R-REPORT-12 other roles, carriers and bodies neither write nor deposit nor read")
    void othersDoNotWrite() throws Exception {
        add(staff("2026-03", "2900"));
        int version = sheet().version();
        assertThrows(
                EJBAccessException.class,
                () -> as(file.manager, () -> filling.addItem(report, version, staff("2026-04", "2900"))));
        assertThrows(EJBAccessException.class, () -> as(file.editor, () -> deposit(version)));
        assertThrows(EJBAccessException.class, () -> as(file.editor, () -> answer(version, true, "")));
        assertThrows(
                NotFound.class, () -> as(file.strangerOfCarrier(), () -> queries.sheet(report, ReportPart.values())));
        assertThrows(
                NotFound.class,
                () -> as(file.strangerOfCarrier(), () -> filling.addItem(report, version, staff("2026-04", "2900"))));
        CallerName elsewhere = file.strangerOfBody(Role.GRANT_MANAGER);
        assertThrows(NotFound.class, () -> as(elsewhere, () -> queries.sheet(report, ReportPart.values())));
        assertThrows(NotFound.class, () -> as(elsewhere, () -> queries.overview(file.operation)));
        assertThrows(NotFound.class, () -> as(elsewhere, () -> answer(version, true, "")));
    }

    @Test
    @DisplayName("R-REPORT-5 a document of something else is not taken away through an expenditure")
    void documentsOfOthersStay() throws Exception {
        UUID item = add(staff("2026-03", "2900"));
        UUID ofReport = as(file.editor, () -> describing.attach(report, upload("affiche.pdf")));
        assertThrows(NotFound.class, () -> as(file.editor, () -> unprove(item, ofReport)));
        UUID proof = proven(item);
        assertThrows(NotFound.class, () -> as(file.editor, () -> detach(proof)));
        as(file.editor, () -> unprove(item, proof));
        assertThrows(NotFound.class, () -> as(file.editor, () -> reading.open(proof)));
    }

    @Test
    @DisplayName("R-REPORT-3 two people who write at once do not overwrite each other")
    void aStaleVersionIsRefused() throws Exception {
        int seen = sheet().version();
        add(staff("2026-03", "2900"));
        assertThrows(
                StaleVersion.class,
                () -> as(file.signatory, () -> filling.addItem(report, seen, staff("2026-04", "2900"))));
        assertEquals(1, sheet().items().size());
    }

    @Test
    @DisplayName(
            "R-REPORT-4 R-REPORT-5 R-REPORT-13 every gate is told before the deposit, and the deposit holds to them")
    void gatesAreToldAndKept() throws Exception {
        add(staff("2026-03", "2900"));
        add(staff("2026-03", "2900"));

        assertEquals(EnumSet.of(DepositGate.EVIDENCE, DepositGate.DUPLICATES, DepositGate.NARRATIVE), shutGates());

        int version = sheet().version();
        RuleViolations refused = assertThrows(RuleViolations.class, () -> as(file.signatory, () -> deposit(version)));
        assertEquals(7, refused.violations().size());
        assertEquals(ReportStatus.DRAFT, sheet().status());
        assertRefused(
                "report.attestation.missing",
                () -> as(file.signatory, () -> {
                    depositing.deposit(report, version, false);
                    return null;
                }));
    }

    @Test
    @DisplayName("R-REPORT-9 R-CLOCK-1 the deposit seals what was declared, with its documents, and starts the clock")
    void theDepositSealsTheVersion() throws Exception {
        UUID proof = proven(add(staff("2026-03", "2900")));
        deposit();

        ReportSheet sheet = as(file.controller, () -> queries.sheet(report, ReportPart.values()));
        ReportSheet.Version version = sheet.lastVersion();
        byte[] data = bytes(file.controller, version.dataDocumentId());
        JsonObject said = Json.createReader(new ByteArrayInputStream(data)).readObject();

        assertEquals(sha256(data), version.sha256());
        assertEquals("8400.00", said.getString("declared"));
        JsonObject paper = said.getJsonArray("items")
                .getJsonObject(0)
                .getJsonArray("evidence")
                .getJsonObject(0);
        assertEquals(proof.toString(), paper.getString("document"));
        assertEquals(sha256(PDF), paper.getString("sha256"));
        assertEquals(LocalDate.of(2027, 1, 11).plusDays(80), version.payBy());
        assertEquals("Nadia Ferrand", version.depositedBy());
        assertTrue(new String(bytes(file.editor, version.receiptDocumentId()), StandardCharsets.ISO_8859_1)
                .startsWith("%PDF"));
        assertEquals(80, progress(file.editor).clock().remaining());
        assertEquals(Role.CONTROLLER, sheet.holder());
        assertEquals(
                OperationStatus.FINAL_REPORT_SUBMITTED,
                as(file.manager, () -> operations.sheet(file.operation)).status());
        assertTrue(as(file.manager, () -> probe.acts(report)).endsWith("report.deposit"));
        int now = sheet.version();
        assertRefused(
                "report.not.writable",
                () -> as(file.editor, () -> filling.addItem(report, now, staff("2026-05", "2900"))));
        assertRefused("state.move.refused", () -> as(file.signatory, () -> deposit(now)));
    }

    @Test
    @DisplayName(
            "R-REPORT-10 R-REPORT-15 R-REPORT-16 a returned report is corrected downwards; both sides see what changed")
    void aReturnedReportIsCorrected() throws Exception {
        UUID wrong = add(staff("2026-03", "2900"));
        UUID proof = proven(wrong);
        deposit();
        giveBack();

        int version = sheet().version();
        assertRefused(
                "report.returned.no.new.item",
                () -> as(file.editor, () -> filling.addItem(report, version, staff("2026-05", "2900"))));
        ItemForm raised = staff("2026-03", "2901");
        assertRefused("report.returned.amount.raised", () -> as(file.editor, () -> change(wrong, raised)));
        as(file.editor, () -> change(wrong, staff("2026-03", "2 800,50")));
        UUID better = proven(wrong);
        as(file.editor, () -> unprove(wrong, proof));
        assertEquals(List.of(), as(file.editor, () -> queries.changes(report)));
        at("2027-01-14T09:00:00Z");
        int corrected = sheet().version();
        as(file.signatory, () -> deposit(corrected));

        List<VersionChange> changes = as(file.controller, () -> queries.changes(report));

        assertTrue(changes.contains(new VersionChange(
                "items", "1 – Élise Bon, mars 2026", "charged", Money.of("2900.00"), Money.of("2800.50"))));
        assertTrue(changes.stream().anyMatch(change -> change.field().equals("claimedEsf")));
        assertEquals(
                2,
                as(file.controller, () -> queries.sheet(report, ReportPart.values()))
                        .versions()
                        .size());
        as(file.controller, () -> reading.open(proof)).content().close();
        as(file.controller, () -> reading.open(better)).content().close();
    }

    @Test
    @DisplayName(
            "R-CLOCK-2 R-REPORT-17 a documented request stops the clock of the report, with its reason, for both sides")
    void aRequestStopsTheClock() throws Exception {
        proven(add(staff("2026-03", "2900")));
        deposit();
        assertNull(progress(file.editor).checkId());
        UUID check = reviewed(true, "");
        at("2027-01-21T09:00:00Z");
        int version = as(file.controller, () -> checks.sheet(check)).file().version();
        as(file.controller, () -> {
            requesting.request(check, version, "Les feuilles de temps de mars");
            return null;
        });
        at("2027-02-10T09:00:00Z");

        for (CallerName person : List.of(file.editor, file.manager)) {
            ReportProgress progress = progress(person);
            assertTrue(progress.clock().interrupted());
            assertEquals(10, progress.clock().elapsed());
            assertEquals(check, progress.checkId());
            assertEquals(
                    LocalDate.of(2027, 1, 21), progress.interruptions().get(0).from());
            assertNull(progress.interruptions().get(0).until());
            assertTrue(progress.interruptions().get(0).reason().contains("feuilles de temps"));
        }
    }

    @Test
    @DisplayName(
            "R-REPORT-6 R-REPORT-17 a later date is asked for with its reason, answered before the due date, and waits at home")
    void aDueDateIsPutOff() throws Exception {
        assertEquals("report.DRAFT", waiting(file.editor));
        int first = sheet().version();
        assertRefused(
                "report.postponement.earlier", () -> as(file.editor, () -> ask(first, LocalDate.of(2027, 6, 30))));
        as(file.editor, () -> ask(first, LocalDate.of(2027, 8, 31)));
        assertEquals("report.POSTPONEMENT", waiting(file.manager));
        assertEquals(Role.GRANT_MANAGER, sheet().holder());
        int asked = sheet().version();
        assertRefused("report.text.missing", () -> as(file.manager, () -> answer(asked, false, " ")));
        as(file.manager, () -> answer(asked, true, ""));
        assertEquals(LocalDate.of(2027, 8, 31), sheet().dueOn());
        at("2027-09-01T09:00:00Z");
        assertEquals(EnumSet.of(DepositGate.DUE_DATE, DepositGate.ITEMS, DepositGate.NARRATIVE), shutGates());
        assertEquals("report.OVERDUE", waiting(file.manager));
        int late = sheet().version();
        assertRefused("report.postponement.late", () -> as(file.editor, () -> ask(late, LocalDate.of(2027, 10, 31))));
        as(file.manager, () -> {
            postponing.giveNotice(report, late, LocalDate.of(2027, 9, 30), "Sans bilan à l’échéance");
            return null;
        });
        assertEquals(LocalDate.of(2027, 9, 30), sheet().dueOn());
    }

    @Test
    @DisplayName("R-REPORT-8 a resource comes with its attestation; one that was not agreed is told apart")
    void resourcesComeWithTheirAttestation() throws Exception {
        List<FundingForm> given = as(file.editor, () -> forms.funding(report));
        assertEquals(2, given.size());
        FundingForm county = given.get(0);
        county.setReceived(Money.of(12_000));
        county.setReceivedOn(LocalDate.of(2026, 11, 3));
        as(file.editor, () -> fund(given));
        assertTrue(shutGates().contains(DepositGate.FUNDING));
        county.setAttestation(upload("attestation.pdf"));
        FundingForm foundation = new FundingForm();
        foundation.setFunder("Fondation d’entreprise");
        foundation.setKind(fr.viaduc.domain.application.FundingSourceKind.PRIVATE);
        foundation.setReceived(Money.ZERO);
        as(file.editor, () -> fund(List.of(county, foundation)));

        List<ReportSheet.Funding> told = sheet().funding();

        assertFalse(shutGates().contains(DepositGate.FUNDING));
        assertEquals("attestation.pdf", told.get(0).fileName());
        assertTrue(told.get(1).isNew());
    }

    private UUID giveBack() throws Exception {
        return reviewed(false, "La liste des ressources n’est pas jointe.");
    }

    private UUID reviewed(boolean admissible, String comment) throws Exception {
        as(file.controller, () -> {
            declaring.declare(file.operation, false, "");
            return null;
        });
        UUID check = as(file.controller, () -> checking.open(report));
        int version = as(file.controller, () -> checks.sheet(check)).file().version();
        Map<AdmissibilityPoint, ReviewedPoint> points = new EnumMap<>(AdmissibilityPoint.class);
        for (AdmissibilityPoint point : AdmissibilityPoint.values()) {
            ReviewedPoint answer = new ReviewedPoint();
            answer.setSatisfied(admissible || point != AdmissibilityPoint.MANDATORY_LISTS);
            answer.setComment(answer.isSatisfied() ? "" : comment);
            points.put(point, answer);
        }
        as(file.controller, () -> {
            checking.review(check, version, points);
            return null;
        });
        return check;
    }

    /** Deposits a report that has a first month, with its proofs, and the qualitative part. */
    private void deposit() throws Exception {
        proven(add(staff("2026-02", "3100")));
        NarrativeForm told = new NarrativeForm();
        ActivityForm activity = new ActivityForm();
        activity.setActivity("Accompagnement renforcé");
        activity.setRealised("62 personnes accompagnées");
        told.getActivities().add(activity);
        told.setPrinciples("Référent égalité");
        told.setPublicity("Affiche A3 à l’accueil");
        told.setRecordsHeld("Au siège, par la comptable");
        int version = sheet().version();
        as(file.editor, () -> {
            describing.tell(report, version, told);
            return null;
        });
        int ready = sheet().version();
        as(file.signatory, () -> deposit(ready));
    }

    private Object deposit(int version) {
        depositing.deposit(report, version, true);
        return null;
    }

    private Object answer(int version, boolean accept, String words) {
        postponing.answer(report, version, accept, words);
        return null;
    }

    private Object ask(int version, LocalDate until) {
        postponing.ask(report, version, until, "Départ de la comptable");
        return null;
    }

    private Object fund(List<FundingForm> given) {
        describing.tellFunding(
                report, queries.sheet(report, ReportPart.values()).version(), given);
        return null;
    }

    private Object change(UUID item, ItemForm form) {
        filling.changeItem(report, queries.sheet(report, ReportPart.values()).version(), item, form);
        return null;
    }

    private Object unprove(UUID item, UUID document) {
        filling.unprove(report, item, document);
        return null;
    }

    private Object detach(UUID document) {
        describing.detach(report, document);
        return null;
    }

    private UUID add(ItemForm form) throws Exception {
        int version = sheet().version();
        return as(file.editor, () -> filling.addItem(report, version, form));
    }

    /** Joins a payslip; gives the document. */
    private UUID proven(UUID item) throws Exception {
        as(file.editor, () -> {
            filling.prove(report, item, EvidenceKind.ACCOUNTING, upload("bulletin.pdf"));
            return null;
        });
        List<ReportSheet.Proof> proofs = sheet().items().stream()
                .filter(row -> row.id().equals(item))
                .findFirst()
                .orElseThrow()
                .evidence();
        return proofs.get(proofs.size() - 1).documentId();
    }

    private static Upload upload(String name) {
        return new Upload(name, new ByteArrayInputStream(PDF));
    }

    private static ItemForm staff(String month, String gross) {
        ItemForm form = new ItemForm();
        form.setCategory(CostCategory.STAFF);
        form.getStaffCost().setEmployee("Élise Bon");
        form.getStaffCost().setFunction("Référente de parcours");
        form.getStaffCost().setMode(AssignmentMode.FULL);
        form.getStaffCost().setMonth(YearMonth.parse(month));
        form.getStaffCost().setGrossWage(Money.parseFrench(gross));
        form.getPayment().setPaidOn(YearMonth.parse(month).atEndOfMonth());
        form.getPayment().setMethod(PaymentMethod.TRANSFER);
        form.getPayment().setProof(PaymentProof.PAYSLIP);
        return form;
    }

    private static ItemForm invoice(String number) {
        ItemForm form = new ItemForm();
        form.setCategory(CostCategory.OPERATING);
        form.setLabel("Fournitures");
        form.getDocument().setSupplier("Bureau Service");
        form.getDocument().setNumber(number);
        form.getDocument().setDate(LocalDate.of(2026, 3, 1));
        form.getDocument().setBeforeTax(Money.of(200));
        return form;
    }

    private ReportSheet sheet() throws Exception {
        return as(file.editor, () -> queries.sheet(report, ReportPart.values()));
    }

    private ReportProgress progress(CallerName person) throws Exception {
        return as(person, () -> progresses.of(report));
    }

    private Set<DepositGate> shutGates() throws Exception {
        return as(file.editor, () -> queries.sheet(report, ReportPart.GATES).gates()).stream()
                .filter(gate -> !gate.isOpen())
                .map(GateState::gate)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DepositGate.class)));
    }

    private String waiting(CallerName person) throws Exception {
        return as(person, () -> worklist.items()).stream()
                .filter(item -> report.equals(item.id()))
                .map(item -> item.kind())
                .findFirst()
                .orElse("");
    }

    private byte[] bytes(CallerName person, UUID document) throws Exception {
        return as(person, () -> {
            try (InputStream content = reading.open(document).content()) {
                return content.readAllBytes();
            }
        });
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private void at(String instant) {
        clock.script(Instant.parse(instant));
    }

    private static <T> T as(CallerName person, Callable<T> work) throws Exception {
        return Acting.as(person, work);
    }

    private static void assertRefused(String code, Executable act) {
        assertEquals(code, assertThrows(RuleViolation.class, act).code());
    }
}
