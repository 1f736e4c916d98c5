package fr.viaduc.web.demo;

import static fr.viaduc.web.demo.ApplicationStory.STORY;

import fr.viaduc.domain.application.RequestedChange;
import fr.viaduc.domain.application.Section;
import fr.viaduc.domain.application.SectionField;
import fr.viaduc.domain.appraisal.AdmissibilityItem;
import fr.viaduc.domain.appraisal.ItemAnswer;
import fr.viaduc.domain.appraisal.ItemEntry;
import fr.viaduc.ejb.appraisal.AdmissibilityQueries;
import fr.viaduc.ejb.appraisal.RequestingCompletion;
import fr.viaduc.ejb.appraisal.ReviewingAdmissibility;
import fr.viaduc.ejb.appraisal.ValidatingAdmissibility;
import fr.viaduc.ejb.identity.DeclaringConflictsOfInterest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Applications at the beginning of their life: draft, deposited, under completion, admissible, inadmissible, given up. */
@ApplicationScoped
public class ApplicationsChapter implements Chapter {

    private static final String ONE = "signataire@porteur-un.example";
    private static final String TWO = "signataire@porteur-deux.example";
    private static final int YEAR = 2026;

    @Inject
    private ApplicationStory story;

    @Inject
    private AdmissibilityQueries reviews;

    @Inject
    private ReviewingAdmissibility reviewing;

    @Inject
    private RequestingCompletion completion;

    @Inject
    private ValidatingAdmissibility validating;

    @Inject
    private DeclaringConflictsOfInterest declaring;

    @Override
    public int number() {
        return 40;
    }

    @Override
    public void tell(Stage stage) {
        UUID call = stage.the("call COUNSELLOR");
        deposited(stage, "admissible", call, ONE, "one.title", "one.summary", "2025-10-20");
        review(stage, "admissible", "2025-10-27", true);
        deposited(stage, "completed", call, TWO, "two.title", "two.summary", "2025-11-03");
        complete(stage);
        deposited(stage, "inadmissible", call, TWO, "other.title", "two.summary", "2025-11-05");
        review(stage, "inadmissible", "2025-11-12", false);
        deposited(stage, "withdrawn", call, ONE, "withdrawn.title", "one.summary", "2025-11-06");
        stage.as(ONE, "2025-11-20T09:00");
        story.withdraw(stage.the("operation withdrawn"));
        stage.as(ONE, "2026-11-02T09:00");
        story.open(stage, "draft", call, STORY.getString("draft.title"));
    }

    private void deposited(
            Stage stage, String name, UUID call, String signatory, String title, String summary, String day) {
        stage.as(signatory, day + "T09:00");
        UUID operation = story.open(stage, name, call, STORY.getString(title));
        story.fill(operation, YEAR, STORY.getString(summary));
        story.deposit(operation);
    }

    /** A manager reviews, a validator confirms. */
    private void review(Stage stage, String name, String day, boolean admissible) {
        UUID operation = stage.the("operation " + name);
        begin(stage, operation, day);
        answer(operation, admissible);
        if (admissible) {
            reviewing.proposeAdmissible(operation, version(operation));
        } else {
            reviewing.proposeInadmissible(operation, version(operation), STORY.getString("reasons.inadmissible"));
        }
        stage.as("validation", day + "T15:00");
        declaring.declare(operation, false, "");
        validating.validate(operation, version(operation));
    }

    private void begin(Stage stage, UUID operation, String day) {
        stage.as("gestion", day + "T09:00");
        declaring.declare(operation, false, "");
        reviewing.begin(operation);
    }

    private void answer(UUID operation, boolean admissible) {
        Map<AdmissibilityItem, ItemEntry> entries = new EnumMap<>(AdmissibilityItem.class);
        for (AdmissibilityItem item : AdmissibilityItem.values()) {
            boolean met = admissible || item != AdmissibilityItem.ATTACHMENTS;
            entries.put(
                    item,
                    met
                            ? new ItemEntry(ItemAnswer.YES, "")
                            : new ItemEntry(ItemAnswer.NO, STORY.getString("comment.missing")));
        }
        reviewing.answer(operation, version(operation), entries);
    }

    private int version(UUID operation) {
        return reviews.sheet(operation).version();
    }

    /** A manager asks for what is missing, the carrier answers with a second version. */
    private void complete(Stage stage) {
        UUID operation = stage.the("operation completed");
        begin(stage, operation, "2025-11-10");
        completion.request(
                operation,
                List.of(
                        new RequestedChange(Section.CONTEXT, STORY.getString("request.context")),
                        new RequestedChange(Section.ATTACHMENTS, STORY.getString("request.attachments"))));
        stage.as(TWO, "2025-11-17T09:00");
        story.rewrite(operation, SectionField.NEED, STORY.getString("need.completed"));
        story.deposit(operation);
    }
}
