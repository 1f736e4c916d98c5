package fr.viaduc.web.participant;

import fr.viaduc.domain.participant.YesNo;
import fr.viaduc.ejb.participant.ExitDraft;
import fr.viaduc.ejb.participant.OpeningParticipants;
import fr.viaduc.ejb.participant.ParticipantSheet;
import fr.viaduc.ejb.participant.RecordingParticipations;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.web.faces.Acting;
import fr.viaduc.web.faces.Choice;
import fr.viaduc.web.faces.Here;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The exit form of a participant. */
@Named
@ViewScoped
public class ExitParticipant implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpeningParticipants opening;

    @Inject
    private RecordingParticipations recording;

    @Inject
    private Acting acting;

    @Inject
    private Here here;

    private UUID id;
    private UUID operation;
    private int version;
    private String person;
    private ExitDraft draft = new ExitDraft();

    /** Opens the form of a record. */
    public void load() {
        ParticipantSheet sheet = opening.open(id);
        if (!sheet.isExitOpen()) {
            throw new NotFound();
        }
        operation = sheet.operationId();
        version = sheet.version();
        person = sheet.entry().getLastName() + " " + sheet.entry().getFirstName();
        draft = sheet.exit();
    }

    /** Saves what was typed. */
    public String save() {
        return done(() -> recording.leave(id, version, draft));
    }

    /** Saves the exit of a person who left no form: the situation at entry is carried over. */
    public String saveUnchanged() {
        return done(() -> recording.leaveUnchanged(id, version, draft.getLeftOn(), draft.getReason()));
    }

    private String done(Runnable act) {
        return acting.attempt(act).saying("participant.left").goTo(getRoom() + "/view?id=" + id);
    }

    /** Yes or no, where nobody may refuse. */
    public List<Choice> getYesOrNo() {
        return List.of(Choice.of(YesNo.YES), Choice.of(YesNo.NO));
    }

    /** Where the pages of participants stand for this person. */
    public String getRoom() {
        return ParticipantRoom.of(here);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    /** The operation on which the person takes part. */
    public UUID getOperation() {
        return operation;
    }

    public ExitDraft getDraft() {
        return draft;
    }

    /** Name of the person. */
    public String getPerson() {
        return person;
    }
}
