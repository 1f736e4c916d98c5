package fr.viaduc.web.demo;

import static fr.viaduc.web.demo.RealisationStory.STORY;

import fr.viaduc.domain.check.AdmissibilityPoint;
import fr.viaduc.domain.check.CheckTopic;
import fr.viaduc.domain.check.ControlMethod;
import fr.viaduc.domain.check.LineDecision;
import fr.viaduc.domain.check.RebuttalPosition;
import fr.viaduc.domain.check.RejectionReason;
import fr.viaduc.domain.check.TopicOutcome;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.ejb.check.AnsweringChecks;
import fr.viaduc.ejb.check.CheckQueries;
import fr.viaduc.ejb.check.CheckSheet;
import fr.viaduc.ejb.check.DrawingParticipants;
import fr.viaduc.ejb.check.ExaminingReports;
import fr.viaduc.ejb.check.OpeningChecks;
import fr.viaduc.ejb.check.RequestingDocuments;
import fr.viaduc.ejb.check.ResourceNote;
import fr.viaduc.ejb.check.ReviewedPoint;
import fr.viaduc.ejb.check.ReviewingAnswers;
import fr.viaduc.ejb.check.TopicNote;
import fr.viaduc.ejb.check.ValidatingChecks;
import fr.viaduc.ejb.identity.DeclaringConflictsOfInterest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How reports of the demonstration are checked: taken up, examined, discussed and certified. */
@ApplicationScoped
public class CheckStory {

    private static final int DRAWN = 3;

    @Inject
    private OpeningChecks opening;

    @Inject
    private ExaminingReports examining;

    @Inject
    private RequestingDocuments requesting;

    @Inject
    private DrawingParticipants drawing;

    @Inject
    private ValidatingChecks validating;

    @Inject
    private AnsweringChecks answering;

    @Inject
    private ReviewingAnswers reviewing;

    @Inject
    private CheckQueries checks;

    @Inject
    private DeclaringConflictsOfInterest declaring;

    /** A controller without conflict takes the report up, finds it admissible, and writes how deep the control goes. */
    UUID open(Stage stage, RealisationFile file, UUID report, String controller, String day) {
        stage.as(controller, day + "T09:00");
        declaring.declare(stage.the("operation " + file.name()), false, "");
        UUID check = stage.made("check " + file.name(), opening.open(report));
        Map<AdmissibilityPoint, ReviewedPoint> points = new EnumMap<>(AdmissibilityPoint.class);
        for (AdmissibilityPoint point : AdmissibilityPoint.values()) {
            points.put(point, new ReviewedPoint());
        }
        opening.review(check, version(check), points);
        examining.plan(check, version(check), ControlMethod.EXHAUSTIVE, STORY.getString("check.plan"));
        return check;
    }

    /** Asks for the missing mission letters. */
    void request(UUID check) {
        requesting.request(check, version(check), STORY.getString("check.request"));
    }

    /** The editor answers with a file; the controller takes the examination up again two days later. */
    void answerRequest(Stage stage, RealisationFile file, UUID check, String controller, String day, String resumedOn) {
        stage.as(file.editor(), day + "T10:00");
        requesting.attach(check, Employee.ASSISTANT.missionLetter(file));
        requesting.answer(check, checks.ofCarrier(check).file().version(), STORY.getString("check.request.answer"));
        stage.as(controller, resumedOn + "T09:00");
        requesting.resume(check, version(check));
    }

    /**
     * The controller who acts examines everything and hands the conclusions over.
     *
     * @param aside the positions of the items that are set aside whole, because the mission letter came late
     */
    void examine(UUID check, List<Integer> aside) {
        CheckSheet sheet = checks.sheet(check);
        Map<UUID, LineDecision> decisions = new HashMap<>();
        for (CheckSheet.LineRow line : sheet.lines()) {
            decisions.put(
                    line.itemId(),
                    aside.contains(line.position())
                            ? new LineDecision(
                                    Money.ZERO,
                                    RejectionReason.ASSIGNMENT_LETTER_MISSING_OR_LATE,
                                    STORY.getString("check.rejected"))
                            : LineDecision.accept(line.declared()));
        }
        examining.decide(check, version(check), decisions);
        drawing.draw(check, DRAWN);
        examining.conclude(check, version(check), topics());
        if (sheet.file().finalReport()) {
            examining.retainResources(check, version(check), resources(sheet));
        }
        examining.propose(check, version(check));
    }

    private static Map<CheckTopic, TopicNote> topics() {
        Map<CheckTopic, TopicNote> topics = new EnumMap<>(CheckTopic.class);
        for (CheckTopic topic : CheckTopic.values()) {
            TopicOutcome outcome =
                    switch (topic) {
                        case PROCUREMENT, STATE_AID -> TopicOutcome.NOT_APPLICABLE;
                        case PARTICIPANTS -> TopicOutcome.WITH_REMARKS;
                        case PHYSICAL_REALISATION, PUBLICITY, FOLLOW_UP -> TopicOutcome.COMPLIANT;
                    };
            topics.put(topic, new TopicNote(outcome, STORY.getString("check.topic." + topic)));
        }
        return topics;
    }

    private static Map<UUID, ResourceNote> resources(CheckSheet sheet) {
        Map<UUID, ResourceNote> notes = new HashMap<>();
        for (CheckSheet.ResourceRow row : sheet.resources()) {
            boolean paidInFull = !row.declared().isLessThan(row.agreed());
            notes.put(
                    row.sourceId(),
                    new ResourceNote(row.declared(), true, paidInFull ? "" : STORY.getString("check.resource.last")));
        }
        return notes;
    }

    /** The validator opens the period in which the carrier is heard. */
    void openRebuttal(Stage stage, UUID check, String day) {
        stage.as("validation", day + "T15:00");
        validating.openRebuttal(check, version(check));
    }

    /** The carrier contests the first of these items, accepts the others, and the signatory sends the answers. */
    void contest(Stage stage, RealisationFile file, UUID check, List<Integer> aside, String day) {
        stage.as(file.signatory(), day + "T10:00");
        for (int position : aside) {
            boolean first = position == aside.get(0);
            UUID item = line(checks.ofCarrier(check), position).itemId();
            answering.answer(
                    check,
                    carrierVersion(check),
                    item,
                    first ? RebuttalPosition.CONTEST : RebuttalPosition.ACCEPT,
                    first ? STORY.getString("check.contest") : "");
            if (first) {
                answering.attach(check, item, Employee.ASSISTANT.missionLetter(file));
            }
        }
        answering.send(check, carrierVersion(check));
    }

    /** The controller gives way on the item contested and hands the final conclusions over. */
    void giveWay(Stage stage, UUID check, int position, String controller, String day) {
        stage.as(controller, day + "T09:00");
        CheckSheet.LineRow line = line(checks.sheet(check), position);
        reviewing.reply(
                check,
                version(check),
                line.itemId(),
                LineDecision.accept(line.declared()),
                STORY.getString("check.reply"));
        reviewing.proposeFinal(check, version(check));
    }

    /** The validator certifies. */
    void certify(Stage stage, UUID check, String day) {
        stage.as("validation", day + "T15:00");
        validating.certify(check, version(check));
    }

    private static CheckSheet.LineRow line(CheckSheet sheet, int position) {
        return sheet.lines().stream()
                .filter(line -> line.position() == position)
                .findFirst()
                .orElseThrow();
    }

    private int version(UUID check) {
        return checks.sheet(check).file().version();
    }

    private int carrierVersion(UUID check) {
        return checks.ofCarrier(check).file().version();
    }
}
