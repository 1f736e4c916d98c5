package fr.viaduc.web.participant;

import fr.viaduc.ejb.audit.HistoryQueries;
import fr.viaduc.ejb.participant.OpeningParticipants;
import fr.viaduc.ejb.participant.ParticipantSheet;
import fr.viaduc.ejb.participant.RecordingParticipations;
import fr.viaduc.ejb.participant.ValidatingParticipations;
import fr.viaduc.web.faces.Acting;
import fr.viaduc.web.faces.Here;
import fr.viaduc.web.faces.Refusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The record of a person by name, with the acts that it allows. */
@Named
@ViewScoped
public class ViewParticipant implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpeningParticipants opening;

    @Inject
    private RecordingParticipations recording;

    @Inject
    private ValidatingParticipations validating;

    @Inject
    private HistoryQueries histories;

    @Inject
    private Acting acting;

    @Inject
    private Here here;

    private UUID id;
    private transient ParticipantSheet sheet;
    private int version;
    private String reason;
    private String protectedReason;
    private LocalDate returnedOn;

    /** Opens the record; the audit trail has it before the page shows it. */
    public void load() {
        sheet = opening.open(id);
        version = sheet.version();
    }

    /** Vouches for the record. */
    public String validate() {
        return done(() -> validating.validate(id, version), "participant.validated");
    }

    /** Opens the record for a correction. */
    public String reopenEntry() {
        return done(() -> validating.reopen(id, version, reason), "participant.reopened");
    }

    /** Shows the protected answers, this once; the audit trail has the reason. */
    public void showProtected() {
        acting.attempt(() -> sheet = opening.openProtected(id, protectedReason)).stay();
    }

    /** The person comes back. */
    public String comeBack() {
        return done(() -> recording.comeBack(id, version, returnedOn), "participant.cameBack");
    }

    private String done(Runnable act, String message) {
        return acting.attempt(act).saying(message).reopen();
    }

    /** What looks odd in the record, in sentences. */
    public List<String> getWarnings() {
        return getSheet().warnings().stream()
                .map(finding -> Refusals.sentence(finding.violation()))
                .toList();
    }

    /** The life of the record. */
    public List<HistoryQueries.Move> getHistory() {
        return histories.of(id);
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

    /** The record. */
    public ParticipantSheet getSheet() {
        if (sheet == null) {
            sheet = opening.open(id);
        }
        return sheet;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getProtectedReason() {
        return protectedReason;
    }

    public void setProtectedReason(String protectedReason) {
        this.protectedReason = protectedReason;
    }

    public LocalDate getReturnedOn() {
        return returnedOn;
    }

    public void setReturnedOn(LocalDate returnedOn) {
        this.returnedOn = returnedOn;
    }
}
