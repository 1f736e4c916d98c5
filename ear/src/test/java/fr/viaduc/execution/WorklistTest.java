package fr.viaduc.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.bench.Acting;
import fr.viaduc.bench.InPortal;
import fr.viaduc.document.AskedDatabase;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.application.Holding;
import fr.viaduc.ejb.application.HoldingQueries;
import fr.viaduc.ejb.home.WorkItem;
import fr.viaduc.ejb.home.Worklist;
import fr.viaduc.ejb.identity.DeclaringConflictsOfInterest;
import fr.viaduc.ejb.shared.PortalClock;
import fr.viaduc.ejb.visit.PlanningVisits;
import fr.viaduc.ejb.visit.VisitDraft;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InPortal
class WorklistTest {

    @EJB
    private Worklist worklist;

    @EJB
    private HoldingQueries holdings;

    @EJB
    private DeclaringConflictsOfInterest declaring;

    @EJB
    private PlanningVisits planning;

    @Inject
    private AskedDatabase database;

    @Inject
    private PortalClock clock;

    private ContractedFile file;

    @BeforeEach
    void aFileInTheHandsOfControllers() throws Exception {
        file = ContractedFile.inStatus("IN_PROGRESS");
        clock.script(Instant.parse("2026-09-01T09:00:00Z"));
        database.asked(
                null,
                () -> database.update(
                        "UPDATE operation SET holder = 'CONTROLLER', due_at = '2026-08-31 10:00Z'"
                                + " WHERE id = CAST(?1 AS uuid)",
                        file.operation));
    }

    @AfterEach
    void now() {
        clock.endScript();
    }

    @Test
    @DisplayName(
            "A file that waits is told once: in general to those who hold it, precisely to whoever has an act to do")
    void aFileIsToldOnce() throws Exception {
        Acting.as(file.controller, () -> {
            declaring.declare(file.operation, false, "");
            VisitDraft draft = new VisitDraft();
            draft.setPlannedAt(LocalDateTime.of(2026, 9, 20, 10, 0));
            draft.setSites("14 rue Ampère, Grenoble");
            draft.setMotive("Première visite de l’opération");
            return planning.plan(file.operation, draft);
        });
        List<WorkItem> own = Acting.as(file.controller, worklist::items);
        assertEquals(List.of("visit.PLANNED"), own.stream().map(WorkItem::kind).toList());
        List<WorkItem> general = Acting.as(file.otherController, worklist::items);
        assertEquals(
                List.of("operation.IN_PROGRESS"),
                general.stream().map(WorkItem::kind).toList());
        assertTrue(general.get(0).isOverdue(clock.instant()));
        assertFalse(own.get(0).isOverdue(clock.instant()));
        assertTrue(Acting.as(file.manager, worklist::items).stream().noneMatch(item -> item.operationId() != null));
    }

    @Test
    @DisplayName("Everybody in the body sees in whose hands the files are and how many are late, others see nothing")
    void theHoldersAreCounted() throws Exception {
        List<Holding> seen = Acting.as(file.colleague(Role.AUDITOR), holdings::holdings);
        assertEquals(List.of(new Holding(Role.CONTROLLER, 1, 1, null)), seen);
        assertEquals(List.of(), Acting.as(file.strangerOfBody(Role.AUDITOR), holdings::holdings));
    }
}
