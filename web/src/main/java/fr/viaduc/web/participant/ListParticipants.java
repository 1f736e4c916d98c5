package fr.viaduc.web.participant;

import fr.viaduc.ejb.participant.ParticipantFigures;
import fr.viaduc.ejb.participant.ParticipantQueries;
import fr.viaduc.web.faces.Here;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** The participants of an operation: figures, alert and list. */
@Named
@ViewScoped
public class ListParticipants implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ParticipantQueries participants;

    @Inject
    private Here here;

    private UUID id;
    private ParticipantFigures figures;

    /** Opens the operation. */
    public void load() {
        figures = participants.figures(id);
    }

    /** Where the pages of participants stand for this person: below the carrier or below the local plan. */
    public String getRoom() {
        return ParticipantRoom.of(here);
    }

    /** Where the file of the operation stands for this person. */
    public String getFile() {
        return ParticipantRoom.file(here) + "?id=" + id;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    /** The figures of the operation. */
    public ParticipantFigures getFigures() {
        return figures;
    }
}
