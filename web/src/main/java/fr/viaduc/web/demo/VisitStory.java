package fr.viaduc.web.demo;

import fr.viaduc.domain.visit.Checkpoint;
import fr.viaduc.domain.visit.CheckpointAnswer;
import fr.viaduc.domain.visit.VisitConclusion;
import fr.viaduc.ejb.document.Upload;
import fr.viaduc.ejb.identity.DeclaringConflictsOfInterest;
import fr.viaduc.ejb.visit.AnsweringVisits;
import fr.viaduc.ejb.visit.ConcludingVisits;
import fr.viaduc.ejb.visit.ConclusionNote;
import fr.viaduc.ejb.visit.MeasureNote;
import fr.viaduc.ejb.visit.PersonNote;
import fr.viaduc.ejb.visit.PlanningVisits;
import fr.viaduc.ejb.visit.RecordingVisits;
import fr.viaduc.ejb.visit.VisitDraft;
import fr.viaduc.ejb.visit.VisitNotes;
import fr.viaduc.ejb.visit.VisitQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import javax.imageio.ImageIO;

/** How visits of the demonstration are planned, carried out and concluded; for every chapter that needs one. */
@ApplicationScoped
public class VisitStory {

    static final ResourceBundle STORY = ResourceBundle.getBundle("fr.viaduc.story.visits");

    @Inject
    private DeclaringConflictsOfInterest declaring;

    @Inject
    private PlanningVisits planning;

    @Inject
    private RecordingVisits recording;

    @Inject
    private ConcludingVisits concluding;

    @Inject
    private AnsweringVisits answering;

    @Inject
    private VisitQueries visits;

    /** Somebody of the body declares that she has no conflict of interests in a file. */
    void declare(Stage stage, String name, String login, String at) {
        stage.as(login, at);
        declaring.declare(stage.the("operation " + name), false, "");
    }

    /** A controller who has declared plans a visit. */
    void plan(Stage stage, String name, String visit, String at, String day, boolean announced) {
        stage.as("controle", at);
        VisitDraft draft = new VisitDraft();
        draft.setPlannedAt(LocalDateTime.parse(day));
        draft.setSites(STORY.getString("sites"));
        draft.setMotive(STORY.getString("motive." + (announced ? "announced" : "unannounced")));
        draft.setAnnounced(announced);
        stage.made("visit " + visit, planning.plan(stage.the("operation " + name), draft));
    }

    /** The letter goes to the carrier. */
    void announce(Stage stage, String visit, String at) {
        stage.as("controle", at);
        planning.announce(stage.the("visit " + visit), version(stage, visit));
    }

    /** On the spot: two people met, a photograph, the whole checklist, with what is found wrong. */
    void carryOut(Stage stage, String visit, String from, String until, Map<Checkpoint, String> wrong) {
        stage.as("controle", until);
        UUID id = stage.the("visit " + visit);
        recording.photograph(
                id, STORY.getString("photo"), new Upload("accueil.png", new ByteArrayInputStream(picture())));
        VisitNotes notes = visits.notes(id);
        notes.setStartedAt(LocalDateTime.parse(from));
        notes.setEndedAt(LocalDateTime.parse(until));
        notes.setActionObserved(STORY.getString("action"));
        notes.setParticipantsPresent(7);
        notes.setParticipantsSigned(7);
        notes.setStaffPresent(2);
        notes.setStaffPlanned(2);
        notes.getPeople().add(person("Rosalie Exemple", STORY.getString("function.director")));
        notes.getPeople().add(person("Valère Exemple", STORY.getString("function.counsellor")));
        notes.getCheckpoints().forEach(point -> {
            String comment = wrong.get(point.getCheckpoint());
            boolean purchases = point.getCheckpoint() == Checkpoint.PROCUREMENT;
            point.setAnswer(purchases ? CheckpointAnswer.NOT_APPLICABLE : CheckpointAnswer.COMPLIANT);
            if (comment != null) {
                point.setAnswer(CheckpointAnswer.NON_COMPLIANT);
                point.setComment(comment);
            }
        });
        recording.carryOut(id, version(stage, visit), notes);
    }

    /** The provisional report. */
    void drawUp(Stage stage, String visit, String at, VisitConclusion conclusion, List<MeasureNote> measures) {
        stage.as("controle", at);
        concluding.drawUp(stage.the("visit " + visit), version(stage, visit), conclusion(conclusion, measures, ""));
    }

    /** The provisional report goes to the carrier. */
    void openRebuttal(Stage stage, String visit, String at) {
        stage.as("controle", at);
        concluding.openRebuttal(stage.the("visit " + visit), version(stage, visit));
    }

    /** The carrier answers. */
    void answer(Stage stage, String visit, String login, String at) {
        stage.as(login, at);
        UUID id = stage.the("visit " + visit);
        answering.answer(id, visits.carrierSheet(id).version(), STORY.getString("answer"));
    }

    /** The controller keeps the conclusion after the answer. */
    void concludeFinally(Stage stage, String visit, String at, VisitConclusion conclusion, List<MeasureNote> measures) {
        stage.as("controle", at);
        concluding.concludeFinally(
                stage.the("visit " + visit),
                version(stage, visit),
                conclusion(conclusion, measures, STORY.getString("reply")));
    }

    /** The validator validates the final report. */
    void validate(Stage stage, String visit, String at) {
        stage.as("validation", at);
        concluding.validate(stage.the("visit " + visit), version(stage, visit));
    }

    private int version(Stage stage, String visit) {
        return visits.sheet(stage.the("visit " + visit)).version();
    }

    private static ConclusionNote conclusion(VisitConclusion value, List<MeasureNote> measures, String reply) {
        ConclusionNote note = new ConclusionNote();
        note.setConclusion(value);
        note.setFindings(STORY.getString("findings." + value));
        note.setReply(reply);
        note.setMeasures(measures);
        return note;
    }

    private static PersonNote person(String name, String function) {
        PersonNote person = new PersonNote();
        person.setName(name);
        person.setFunction(function);
        return person;
    }

    /** A picture that shows nobody: a wall, a floor and a poster. */
    private static byte[] picture() {
        BufferedImage image = new BufferedImage(960, 640, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setPaint(new GradientPaint(0, 0, new Color(0xE9E4DA), 0, 460, new Color(0xD3CABB)));
        canvas.fillRect(0, 0, 960, 460);
        canvas.setPaint(new Color(0x8A7A66));
        canvas.fillRect(0, 460, 960, 180);
        canvas.setPaint(new Color(0x003399));
        canvas.fillRect(340, 90, 280, 200);
        canvas.setPaint(new Color(0xFFCC00));
        for (int star = 0; star < 12; star++) {
            double angle = Math.PI * star / 6;
            canvas.fillOval((int) (473 + 70 * Math.cos(angle)), (int) (183 + 70 * Math.sin(angle)), 14, 14);
        }
        canvas.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
