package fr.viaduc.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.bench.Acting;
import fr.viaduc.bench.InPortal;
import fr.viaduc.document.AskedDatabase;
import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.visit.Checkpoint;
import fr.viaduc.domain.visit.CheckpointAnswer;
import fr.viaduc.domain.visit.MeasureKind;
import fr.viaduc.domain.visit.PhotoFixture;
import fr.viaduc.domain.visit.VisitConclusion;
import fr.viaduc.domain.visit.VisitStatus;
import fr.viaduc.ejb.document.Upload;
import fr.viaduc.ejb.identity.CallerName;
import fr.viaduc.ejb.identity.DeclaringConflictsOfInterest;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.ejb.shared.PortalClock;
import fr.viaduc.ejb.visit.AnsweringVisits;
import fr.viaduc.ejb.visit.ConcludingVisits;
import fr.viaduc.ejb.visit.ConclusionNote;
import fr.viaduc.ejb.visit.MeasureNote;
import fr.viaduc.ejb.visit.PersonNote;
import fr.viaduc.ejb.visit.PlanningVisits;
import fr.viaduc.ejb.visit.RecordingVisits;
import fr.viaduc.ejb.visit.VisitDraft;
import fr.viaduc.ejb.visit.VisitExclusions;
import fr.viaduc.ejb.visit.VisitNotes;
import fr.viaduc.ejb.visit.VisitQueries;
import fr.viaduc.ejb.visit.VisitSheet;
import fr.viaduc.ejb.visit.Visits;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@InPortal
class VisitsTest {

    @EJB
    private DeclaringConflictsOfInterest declaring;

    @EJB
    private PlanningVisits planning;

    @EJB
    private RecordingVisits recording;

    @EJB
    private ConcludingVisits concluding;

    @EJB
    private AnsweringVisits answering;

    @EJB
    private VisitQueries queries;

    @Inject
    private VisitExclusions exclusions;

    @Inject
    private Visits visits;

    @Inject
    private AskedDatabase database;

    @Inject
    private PortalClock clock;

    private ContractedFile file;

    @BeforeEach
    void aFileInProgress() throws Exception {
        file = ContractedFile.inStatus("IN_PROGRESS");
        clock.script(Instant.parse("2026-06-15T07:00:00Z"));
    }

    @AfterEach
    void now() {
        clock.endScript();
    }

    @Test
    @DisplayName(
            "R-VISIT-1 R-VISIT-3 a visit is planned by a controller without conflict; the carrier sees nothing of it")
    void aVisitIsPlannedByAControllerWithoutConflict() throws Exception {
        assertThrows(EJBAccessException.class, () -> as(file.manager, () -> planning.plan(file.operation, draft())));
        assertRefused("conflict.declaration.missing", file.controller, () -> planning.plan(file.operation, draft()));
        declare(file.controller);
        declare(file.otherController, true);
        assertThrows(NotFound.class, () -> as(file.otherController, () -> planning.plan(file.operation, draft())));
        CallerName stranger = file.strangerOfBody(Role.CONTROLLER);
        assertThrows(NotFound.class, () -> as(stranger, () -> planning.plan(file.operation, draft())));

        UUID visit = as(file.controller, () -> planning.plan(file.operation, draft()));

        assertThrows(NotFound.class, () -> as(file.editor, () -> queries.carrierSheet(visit)));
        assertThrows(NotFound.class, () -> as(stranger, () -> queries.sheet(visit)));
        assertRefused("visit.announce.unannounced", file.controller, () -> announce(visit));
    }

    @Test
    @DisplayName("R-VISIT-8 R-VISIT-9 R-VISIT-11 from the photograph to the measures, each hand in its turn and once")
    void fromThePhotographToTheMeasures() throws Exception {
        declare(file.controller);
        declare(file.validator);
        UUID visit = as(file.controller, () -> planning.plan(file.operation, draft()));
        assertRefused(
                "visit.photo.type", file.controller, () -> photograph(visit, "notes.txt", "Bonjour".getBytes("UTF-8")));
        as(file.controller, () -> photograph(visit, "IMG_1.jpg", PhotoFixture.takenInGrenoble()));
        as(file.controller, () -> carryOut(visit));
        assertEquals(
                "45.18514,5.73578",
                as(file.controller, () -> queries.sheet(visit))
                        .photos()
                        .get(0)
                        .facts()
                        .position());
        as(file.controller, () -> drawUp(visit));
        assertRefused("state.move.refused", file.controller, () -> drawUp(visit));
        assertRefused("visit.rebuttal.needed", file.validator, () -> validate(visit));
        assertThrows(NotFound.class, () -> as(file.editor, () -> queries.carrierSheet(visit)));

        as(file.controller, () -> openRebuttal(visit));
        VisitSheet seen = as(file.editor, () -> queries.carrierSheet(visit));
        assertEquals(VisitConclusion.COMPLIANT_WITH_RESERVATIONS, seen.conclusion());
        assertThrows(NotFound.class, () -> as(file.strangerOfCarrier(), () -> queries.carrierSheet(visit)));
        assertRefused("visit.rebuttal.running", file.controller, () -> conclude(visit, "Maintenu."));
        as(file.editor, () -> answer(visit));
        assertRefused("visit.answer.given", file.editor, () -> answer(visit));
        as(file.controller, () -> conclude(visit, "Maintenu."));
        assertNull(as(file.editor, () -> queries.carrierSheet(visit)).conclusion());
        assertTrue(as(file.controller, () -> asked(file.controller, () -> exclusions.of(file.operation)))
                .isEmpty());
        as(file.validator, () -> validate(visit));

        assertEquals(
                CostCategory.STAFF,
                as(file.controller, () -> asked(file.controller, () -> exclusions.of(file.operation)))
                        .get(0)
                        .scope()
                        .category());
        assertEquals("visit.deposit.measures.open", obstacle());
        UUID measure = as(file.controller, () -> queries.sheet(visit)).measures().stream()
                .filter(m -> m.isAssessable())
                .findFirst()
                .orElseThrow()
                .id();
        assertThrows(EJBAccessException.class, () -> as(file.validator, () -> lift(visit, measure)));
        as(file.controller, () -> lift(visit, measure));
        assertEquals("", obstacle());
        assertEquals(
                VisitStatus.LIFTED,
                as(file.editor, () -> queries.carrierSheet(visit)).status());
    }

    private String obstacle() throws Exception {
        return as(
                file.editor,
                () -> asked(file.editor, () -> visits.obstacleToDeposit(file.operation)
                        .map(RuleViolation::code)
                        .orElse("")));
    }

    private <T> T asked(CallerName person, Callable<T> work) throws Exception {
        return database.asked(person, work);
    }

    private Void announce(UUID visit) {
        planning.announce(visit, version(visit));
        return null;
    }

    private Void photograph(UUID visit, String name, byte[] content) {
        recording.photograph(visit, "Affiche", new Upload(name, new ByteArrayInputStream(content)));
        return null;
    }

    private Void carryOut(UUID visit) {
        VisitNotes notes = queries.notes(visit);
        notes.setStartedAt(LocalDateTime.of(2026, 6, 15, 8, 30));
        PersonNote person = new PersonNote();
        person.setName("Nadia Ferrand");
        person.setFunction("Directrice");
        notes.getPeople().add(person);
        notes.getCheckpoints().forEach(point -> point.setAnswer(CheckpointAnswer.COMPLIANT));
        notes.getCheckpoints().stream()
                .filter(point -> point.getCheckpoint() == Checkpoint.POSTER)
                .forEach(point -> {
                    point.setAnswer(CheckpointAnswer.NON_COMPLIANT);
                    point.setComment("Aucune affiche");
                });
        recording.carryOut(visit, version(visit), notes);
        return null;
    }

    private Void drawUp(UUID visit) {
        concluding.drawUp(visit, version(visit), conclusion(""));
        return null;
    }

    private Void openRebuttal(UUID visit) {
        concluding.openRebuttal(visit, version(visit));
        return null;
    }

    private Void answer(UUID visit) {
        answering.answer(visit, queries.carrierSheet(visit).version(), "L’affiche est commandée.");
        return null;
    }

    private Void conclude(UUID visit, String reply) {
        concluding.concludeFinally(visit, version(visit), conclusion(reply));
        return null;
    }

    private Void validate(UUID visit) {
        concluding.validate(visit, version(visit));
        return null;
    }

    private Void lift(UUID visit, UUID measure) {
        concluding.assess(visit, version(visit), measure, true, "Photographie reçue");
        return null;
    }

    private int version(UUID visit) {
        return queries.sheet(visit).version();
    }

    private static ConclusionNote conclusion(String reply) {
        MeasureNote correction = new MeasureNote();
        correction.setKind(MeasureKind.CORRECT);
        correction.setDescription("Poser l’affiche A3");
        correction.setDueOn(LocalDate.of(2026, 8, 31));
        MeasureNote exclusion = new MeasureNote();
        exclusion.setKind(MeasureKind.EXCLUDE);
        exclusion.setDescription("Temps de mars");
        exclusion.setCategory(CostCategory.STAFF);
        ConclusionNote note = new ConclusionNote();
        note.setConclusion(VisitConclusion.COMPLIANT_WITH_RESERVATIONS);
        note.setFindings("Publicité à reprendre");
        note.setReply(reply);
        note.setMeasures(List.of(correction, exclusion));
        return note;
    }

    private static VisitDraft draft() {
        VisitDraft draft = new VisitDraft();
        draft.setPlannedAt(LocalDateTime.of(2026, 6, 15, 8, 30));
        draft.setSites("14 rue Ampère");
        draft.setMotive("Opération jamais visitée");
        draft.setAnnounced(false);
        return draft;
    }

    private void declare(CallerName person) throws Exception {
        declare(person, false);
    }

    private void declare(CallerName person, boolean conflict) throws Exception {
        as(person, () -> {
            declaring.declare(file.operation, conflict, conflict ? "Lien familial" : "");
            return null;
        });
    }

    private static <T> T as(CallerName person, Callable<T> work) throws Exception {
        return Acting.as(person, work);
    }

    private static void assertRefused(String code, CallerName person, Callable<?> work) {
        Executable act = () -> as(person, work::call);
        assertEquals(code, assertThrows(RuleViolation.class, act).code());
    }
}
