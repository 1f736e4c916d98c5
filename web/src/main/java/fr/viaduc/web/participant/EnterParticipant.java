package fr.viaduc.web.participant;

import fr.viaduc.domain.participant.EducationLevel;
import fr.viaduc.domain.participant.LabourMarketStatus;
import fr.viaduc.domain.participant.YesNo;
import fr.viaduc.ejb.participant.EntryDraft;
import fr.viaduc.ejb.participant.OpeningParticipants;
import fr.viaduc.ejb.participant.ParticipantFigures;
import fr.viaduc.ejb.participant.ParticipantQueries;
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
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The entry form of a participant, for somebody new or to correct a record. */
@Named
@ViewScoped
public class EnterParticipant implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpeningParticipants opening;

    @Inject
    private RecordingParticipations recording;

    @Inject
    private ParticipantQueries participants;

    @Inject
    private Acting acting;

    @Inject
    private Here here;

    private UUID operation;
    private UUID id;
    private int version;
    private boolean since2021 = true;
    private boolean hidingAnswers;
    private ParticipantFigures figures;
    private EntryDraft draft = new EntryDraft();

    /** Opens an empty form for an operation, or the form of a record. */
    public void load() {
        if (id != null) {
            ParticipantSheet sheet = opening.open(id);
            if (!sheet.isEntryOpen()) {
                throw new NotFound();
            }
            operation = sheet.operationId();
            version = sheet.version();
            draft = sheet.entry();
            hidingAnswers = sheet.isHidingAnswers();
        }
        figures = participants.figures(operation);
        since2021 = participants.isSince2021(operation);
    }

    /** Saves what was typed. */
    public String save() {
        if (id == null) {
            return acting.attemptFor(() -> recording.enter(operation, draft))
                    .saying("participant.entered")
                    .goTo(created -> getRoom() + "/view?id=" + created);
        }
        return acting.attempt(() -> recording.correctEntry(id, version, draft))
                .saying("participant.corrected")
                .goTo(getRoom() + "/view?id=" + id);
    }

    /** Answers that may be given at entry. */
    public List<Choice> getEntryStatuses() {
        return Arrays.stream(LabourMarketStatus.values())
                .filter(LabourMarketStatus::isEntryAnswer)
                .map(Choice::of)
                .toList();
    }

    /** Diplomas to choose among. */
    public List<Choice> getLevels() {
        return Arrays.stream(EducationLevel.values())
                .filter(level -> level.isOffered() || level == draft.getEducation())
                .map(Choice::of)
                .toList();
    }

    /** Yes or no, where nobody may refuse. */
    public List<Choice> getYesOrNo() {
        return List.of(Choice.of(YesNo.YES), Choice.of(YesNo.NO));
    }

    /** Where to go back to. */
    public String getBack() {
        return id == null ? getRoom() + "/list?id=" + operation : getRoom() + "/view?id=" + id;
    }

    /** Where the pages of participants stand for this person. */
    public String getRoom() {
        return ParticipantRoom.of(here);
    }

    /** Whether the operation belongs to the 2021-2027 period. */
    public boolean isSince2021() {
        return since2021;
    }

    /** Whether protected answers of the record are hidden from this person; left empty, they stay as they are. */
    public boolean isHidingAnswers() {
        return hidingAnswers;
    }

    public UUID getOperation() {
        return operation;
    }

    public void setOperation(UUID operation) {
        this.operation = operation;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public EntryDraft getDraft() {
        return draft;
    }

    /** The operation. */
    public ParticipantFigures getFigures() {
        return figures;
    }
}
