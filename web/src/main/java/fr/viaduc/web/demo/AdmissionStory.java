package fr.viaduc.web.demo;

import static fr.viaduc.web.demo.ApplicationStory.STORY;

import fr.viaduc.domain.appraisal.AdmissibilityItem;
import fr.viaduc.domain.appraisal.ItemAnswer;
import fr.viaduc.domain.appraisal.ItemEntry;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.ejb.appraisal.AdmissibilityQueries;
import fr.viaduc.ejb.appraisal.ReviewingAdmissibility;
import fr.viaduc.ejb.appraisal.ValidatingAdmissibility;
import fr.viaduc.ejb.identity.DeclaringConflictsOfInterest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** How applications of the demonstration are deposited and found admissible; for every chapter that needs such a file. */
@ApplicationScoped
public class AdmissionStory {

    /** When most operations of the story take place. */
    private static final DateRange YEAR = DateRange.of("2026-01-01", "2026-12-31");

    @Inject
    private ApplicationStory story;

    @Inject
    private AdmissibilityQueries reviews;

    @Inject
    private ReviewingAdmissibility reviewing;

    @Inject
    private ValidatingAdmissibility validating;

    @Inject
    private DeclaringConflictsOfInterest declaring;

    /**
     * A carrier deposits a complete application.
     *
     * @param name the name of the file in the story
     * @param title the name of its title among the texts of the story
     * @param summary the name of its summary among the texts of the story
     */
    void deposited(Stage stage, String name, UUID call, String signatory, String title, String summary, String day) {
        deposited(stage, name, call, signatory, STORY.getString(title), STORY.getString(summary), YEAR, day);
    }

    /**
     * The same for an operation of another period.
     *
     * @param title the title itself
     * @param summary the summary itself
     */
    void deposited(
            Stage stage,
            String name,
            UUID call,
            String signatory,
            String title,
            String summary,
            DateRange period,
            String day) {
        stage.as(signatory, day + "T09:00");
        UUID operation = story.open(stage, name, call, title);
        story.fill(operation, period, summary);
        story.deposit(operation);
    }

    /** A manager reviews, a validator confirms. */
    void review(Stage stage, String name, String day, boolean admissible) {
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

    /** A manager without conflict of interest begins the review. */
    void begin(Stage stage, UUID operation, String day) {
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
}
