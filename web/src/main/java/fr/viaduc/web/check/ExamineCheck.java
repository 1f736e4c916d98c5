package fr.viaduc.web.check;

import fr.viaduc.domain.check.CheckTopic;
import fr.viaduc.domain.check.ControlMethod;
import fr.viaduc.domain.check.RejectionReason;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import fr.viaduc.ejb.check.CheckSheet.LineRow;
import fr.viaduc.ejb.check.CheckSheet.ResourceRow;
import fr.viaduc.ejb.check.CheckSheet.TopicRow;
import fr.viaduc.ejb.check.DrawingParticipants;
import fr.viaduc.ejb.check.ExaminingReports;
import fr.viaduc.ejb.check.ResourceNote;
import fr.viaduc.ejb.check.TopicNote;
import fr.viaduc.web.faces.Choice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Examining a report: plan, items, resources, topics, people drawn, amount due. */
@Named
@ViewScoped
public class ExamineCheck extends CheckPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private ExaminingReports examining;

    @Inject
    private DrawingParticipants drawing;

    private final HashMap<String, String> options = new HashMap<>();
    private String justification = "";
    private Rate publicity = Rate.ZERO;
    private String publicityReason = "";
    private Integer drawCount = 5;
    private int seenVersion;
    private final ArrayList<TopicForm> topics = new ArrayList<>();
    private final ArrayList<ResourceForm> resources = new ArrayList<>();

    @Override
    protected void read() {
        super.read();
        seenVersion = getCheck().file().version();
        if (getCheck().plan() != null) {
            justification = getCheck().plan().justification();
        }
        publicity = getCheck().figures().publicityCorrection();
        publicityReason = getCheck().figures().publicityReason();
        getCheck().topics().forEach(topic -> topics.add(new TopicForm(topic)));
        getCheck().resources().forEach(resource -> resources.add(new ResourceForm(resource)));
    }

    /** Lines saved from the grid have moved the version on; the page knows the last one. */
    @Override
    protected int version() {
        return seenVersion;
    }

    public int getSeenVersion() {
        return seenVersion;
    }

    public void setSeenVersion(int seenVersion) {
        this.seenVersion = seenVersion;
    }

    /** Writes the control plan. */
    public String plan() {
        return done(() -> examining.plan(getId(), version(), ControlMethod.EXHAUSTIVE, justification), "check.planned");
    }

    /** Keeps the conclusions written so far. */
    public String conclude() {
        Map<CheckTopic, TopicNote> notes = new LinkedHashMap<>();
        topics.stream()
                .filter(topic -> topic.getNote().getOutcome() != null)
                .forEach(topic -> notes.put(topic.getTopic(), topic.getNote()));
        return done(() -> examining.conclude(getId(), version(), notes), "check.concluded");
    }

    /** Keeps what was received of the resources. */
    public String retain() {
        Map<UUID, ResourceNote> notes = new LinkedHashMap<>();
        resources.forEach(resource -> notes.put(resource.getRow().sourceId(), resource.getNote()));
        return done(() -> examining.retainResources(getId(), version(), notes), "check.resources.saved");
    }

    /** Keeps the correction for publicity. */
    public String correct() {
        Rate rate = publicity == null ? Rate.ZERO : publicity;
        return done(() -> examining.correctForPublicity(getId(), version(), rate, publicityReason), "check.corrected");
    }

    /** Draws people of the operation. */
    public String draw() {
        return done(() -> drawing.draw(getId(), drawCount == null ? 0 : drawCount), "check.drawn");
    }

    /** Hands the provisional conclusions to the validator. */
    public String propose() {
        return done(() -> examining.propose(getId(), version()), "check.proposed", "view");
    }

    /** The options of the reasons for one line, as HTML: every line has them, so they are written only once a reason. */
    public String options(LineRow line) {
        boolean excluded = line.reason() == RejectionReason.EXCLUDED_BY_VISIT;
        return options.computeIfAbsent(
                line.reason() == null ? "" : line.reason().name(), name -> Stream.concat(
                                Stream.of("<option value=\"\"></option>"),
                                Arrays.stream(RejectionReason.values())
                                        .filter(reason -> reason.isChosenByController()
                                                || excluded && reason == RejectionReason.EXCLUDED_BY_VISIT)
                                        .map(Choice::of)
                                        .sorted((one, other) -> one.label().compareTo(other.label()))
                                        .map(choice ->
                                                option(choice, choice.key().equals(name))))
                        .collect(Collectors.joining()));
    }

    private static String option(Choice choice, boolean selected) {
        return "<option value=\"" + choice.key() + "\"" + (selected ? " selected=\"selected\"" : "") + ">"
                + choice.label().replace("&", "&amp;").replace("<", "&lt;") + "</option>";
    }

    /** An amount as it is typed; empty when nothing is decided. */
    public String typed(Money amount) {
        return amount == null ? "" : amount.toString().replace('.', ',');
    }

    /** The categories that have items. */
    public List<Choice> getCategories() {
        return getCheck().lines().stream()
                .map(LineRow::category)
                .distinct()
                .sorted()
                .map(Choice::of)
                .collect(Collectors.toList());
    }

    /** A topic with what is being written on it. */
    public static class TopicForm implements java.io.Serializable {

        private static final long serialVersionUID = 1L;
        private final CheckTopic topic;
        private final TopicNote note;

        TopicForm(TopicRow row) {
            this.topic = row.topic();
            this.note = new TopicNote(row.outcome(), row.explanation());
        }

        public CheckTopic getTopic() {
            return topic;
        }

        public TopicNote getNote() {
            return note;
        }
    }

    /** A resource with what is being written on it. */
    public static class ResourceForm implements java.io.Serializable {

        private static final long serialVersionUID = 1L;
        private final ResourceRow row;
        private final ResourceNote note;

        ResourceForm(ResourceRow row) {
            this.row = row;
            this.note = new ResourceNote(row.retained(), row.complete(), row.explanation());
        }

        public ResourceRow getRow() {
            return row;
        }

        public ResourceNote getNote() {
            return note;
        }
    }

    public String getJustification() {
        return justification;
    }

    public void setJustification(String justification) {
        this.justification = justification;
    }

    public Rate getPublicity() {
        return publicity;
    }

    public void setPublicity(Rate publicity) {
        this.publicity = publicity;
    }

    public String getPublicityReason() {
        return publicityReason;
    }

    public void setPublicityReason(String publicityReason) {
        this.publicityReason = publicityReason;
    }

    public Integer getDrawCount() {
        return drawCount;
    }

    public void setDrawCount(Integer drawCount) {
        this.drawCount = drawCount;
    }

    public List<TopicForm> getTopics() {
        return topics;
    }

    public List<ResourceForm> getResources() {
        return resources;
    }
}
