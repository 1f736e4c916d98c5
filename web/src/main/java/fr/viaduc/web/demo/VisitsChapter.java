package fr.viaduc.web.demo;

import static fr.viaduc.web.demo.VisitStory.STORY;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.visit.Checkpoint;
import fr.viaduc.domain.visit.MeasureKind;
import fr.viaduc.domain.visit.VisitConclusion;
import fr.viaduc.ejb.visit.MeasureNote;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** Visits of the files in force: one closed and compliant, one announced, one whose measures are open, one unannounced. */
@ApplicationScoped
public class VisitsChapter implements Chapter {

    private static final String TWO = "signataire@porteur-deux.example";

    @Inject
    private VisitStory visits;

    @Override
    public int number() {
        return 85;
    }

    @Override
    public void tell(Stage stage) {
        visits.declare(stage, "running", "controle", "2026-04-27T09:00");
        visits.declare(stage, "running", "validation", "2026-04-27T10:00");
        compliant(stage);
        LocalDateTime planning = stage.lately(10).atTime(9, 0);
        LocalDateTime visiting = stage.soon(8).atTime(9, 30);
        visits.plan(stage, "running", "announced", planning.toString(), visiting.toString(), true);
        visits.announce(stage, "announced", planning.plusMinutes(10).toString());
        visits.declare(stage, "amended", "controle", "2026-09-01T09:00");
        visits.declare(stage, "amended", "validation", "2026-09-01T10:00");
        withMeasures(stage);
        visits.plan(
                stage,
                "amended",
                "unannounced",
                stage.lately(7).atTime(9, 0).toString(),
                stage.soon(15).atTime(14, 0).toString(),
                false);
    }

    private void compliant(Stage stage) {
        visits.plan(stage, "running", "compliant", "2026-04-27T11:00", "2026-05-12T09:30", true);
        visits.announce(stage, "compliant", "2026-04-27T11:15");
        visits.carryOut(stage, "compliant", "2026-05-12T09:30", "2026-05-12T12:10", Map.of());
        visits.drawUp(stage, "compliant", "2026-05-18T10:00", VisitConclusion.COMPLIANT, List.of());
        visits.validate(stage, "compliant", "2026-05-20T15:00");
    }

    private void withMeasures(Stage stage) {
        visits.plan(stage, "amended", "measures", "2026-09-01T11:00", "2026-09-15T14:00", false);
        visits.carryOut(
                stage,
                "measures",
                "2026-09-15T14:00",
                "2026-09-15T16:40",
                Map.of(
                        Checkpoint.POSTER, STORY.getString("wrong.poster"),
                        Checkpoint.TIME_TRACKING, STORY.getString("wrong.time")));
        visits.drawUp(
                stage,
                "measures",
                "2026-09-21T10:00",
                VisitConclusion.COMPLIANT_WITH_RESERVATIONS,
                List.of(correction(), exclusion()));
        visits.openRebuttal(stage, "measures", "2026-09-21T10:30");
        visits.answer(stage, "measures", TWO, "2026-10-05T17:00");
        visits.concludeFinally(
                stage,
                "measures",
                "2026-10-12T10:00",
                VisitConclusion.COMPLIANT_WITH_RESERVATIONS,
                List.of(correction(), exclusion()));
        visits.validate(stage, "measures", "2026-10-14T11:00");
    }

    private static MeasureNote correction() {
        MeasureNote measure = new MeasureNote();
        measure.setKind(MeasureKind.CORRECT);
        measure.setDescription(STORY.getString("measure.correct"));
        measure.setDueOn(LocalDate.of(2026, 12, 31));
        return measure;
    }

    private static MeasureNote exclusion() {
        MeasureNote measure = new MeasureNote();
        measure.setKind(MeasureKind.EXCLUDE);
        measure.setDescription(STORY.getString("measure.exclude"));
        measure.setCategory(CostCategory.STAFF);
        measure.setExcludedFrom(LocalDate.of(2026, 3, 1));
        measure.setExcludedTo(LocalDate.of(2026, 3, 31));
        return measure;
    }
}
