package fr.viaduc.web.participant;

import fr.viaduc.ejb.participant.OpeningParticipants;
import fr.viaduc.ejb.participant.PseudonymSheet;
import fr.viaduc.ejb.participant.ValidatingParticipations;
import fr.viaduc.web.faces.Acting;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** The record of a person under her pseudonym. */
@Named
@ViewScoped
public class ViewPseudonym implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpeningParticipants opening;

    @Inject
    private ValidatingParticipations validating;

    @Inject
    private Acting acting;

    private UUID id;
    private PseudonymSheet sheet;

    /** Opens the record. */
    public void load() {
        sheet = opening.openPseudonym(id);
    }

    /** Verifies it. */
    public String verify() {
        return acting.attempt(() -> validating.verify(id, sheet.version()))
                .saying("participant.verified")
                .reopen();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    /** The record. */
    public PseudonymSheet getSheet() {
        return sheet;
    }
}
