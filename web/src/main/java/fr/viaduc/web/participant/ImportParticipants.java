package fr.viaduc.web.participant;

import fr.viaduc.domain.participant.ImportMode;
import fr.viaduc.domain.participant.ImportOutcome;
import fr.viaduc.domain.participant.ImportReport;
import fr.viaduc.ejb.participant.ImportingParticipants;
import fr.viaduc.ejb.participant.ParticipantFigures;
import fr.viaduc.ejb.participant.ParticipantQueries;
import fr.viaduc.web.faces.Acting;
import fr.viaduc.web.faces.French;
import fr.viaduc.web.faces.Here;
import fr.viaduc.web.faces.Refusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Importing a file of participants: rehearsed on arrival, then imported or given up. */
@Named
@ViewScoped
public class ImportParticipants implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ImportingParticipants importing;

    @Inject
    private ParticipantQueries participants;

    @Inject
    private Acting acting;

    @Inject
    private Here here;

    private UUID id;
    private UUID file;
    private int version;
    private ParticipantFigures figures;
    private transient ImportReport report;
    private transient Part part;
    private ImportMode mode = ImportMode.ALL_OR_NOTHING;
    private LocalDate informedOn;

    /** Opens the operation, and the file that waits for a decision. */
    public void load() {
        figures = participants.figures(id);
        if (file != null) {
            version = importing.versionOf(file);
            report = importing.rehearse(file);
        }
    }

    /** Receives a file and rehearses it. */
    public String receive() {
        return acting.attemptFor(() -> importing.receive(id, part.getSubmittedFileName(), content()))
                .goTo(kept -> here.getPath() + "?id=" + id + "&file=" + kept);
    }

    private byte[] content() {
        try (InputStream content = part.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Imports the file that waits. */
    public String importFile() {
        Acting.Attempt<ImportReport> attempt = acting.attemptFor(
                () -> importing.importFile(file, version, mode, informedOn).requireApplied());
        return attempt.saying("participant.imported").goTo(getRoom() + "/list?id=" + id);
    }

    /** Gives up the file that waits. */
    public String giveUp() {
        return acting.attempt(() -> importing.giveUp(file))
                .saying("participant.fileGivenUp")
                .goTo(here.getPath() + "?id=" + id);
    }

    /** What an import would do. */
    public ImportReport getReport() {
        if (report == null && file != null) {
            report = importing.rehearse(file);
        }
        return report;
    }

    /** How many rows would have this outcome. */
    public long count(String outcome) {
        return getReport().count(ImportOutcome.valueOf(outcome));
    }

    /** Errors and warnings, row by row. */
    public List<Problem> getProblems() {
        return getReport().problems().stream()
                .map(problem -> new Problem(
                        problem.line(),
                        problem.column().header(),
                        problem.value(),
                        French.label(problem.severity()),
                        problem.isError(),
                        Refusals.sentence(problem.violation())))
                .toList();
    }

    /** One thing to correct. */
    public record Problem(int line, String column, String value, String severity, boolean error, String sentence) {}

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

    public UUID getFile() {
        return file;
    }

    public void setFile(UUID file) {
        this.file = file;
    }

    /** The operation. */
    public ParticipantFigures getFigures() {
        return figures;
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part part) {
        this.part = part;
    }

    public ImportMode getMode() {
        return mode;
    }

    public void setMode(ImportMode mode) {
        this.mode = mode;
    }

    public LocalDate getInformedOn() {
        return informedOn;
    }

    public void setInformedOn(LocalDate informedOn) {
        this.informedOn = informedOn;
    }
}
