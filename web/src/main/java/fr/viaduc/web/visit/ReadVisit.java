package fr.viaduc.web.visit;

import fr.viaduc.domain.visit.MeasureStatus;
import fr.viaduc.domain.visit.VisitStatus;
import fr.viaduc.ejb.document.Upload;
import fr.viaduc.ejb.shared.PortalClock;
import fr.viaduc.ejb.visit.AnsweringVisits;
import fr.viaduc.ejb.visit.VisitQueries;
import fr.viaduc.ejb.visit.VisitSheet;
import fr.viaduc.web.faces.Acting;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

/** A visit as its carrier reads it: the announcement, then the report with the answer, then the measures. */
@Named
@ViewScoped
public class ReadVisit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private VisitQueries visits;

    @Inject
    private AnsweringVisits answering;

    @Inject
    private PortalClock clock;

    @Inject
    private Acting acting;

    private UUID id;
    private VisitSheet visit;
    private String text;
    private transient List<Part> files;

    /** Opens the visit. */
    public void load() {
        visit = visits.carrierSheet(id);
    }

    /** Sends the answer with its documents. */
    public String answer() {
        return acting.attempt(() -> {
                    attach();
                    answering.answer(id, visit.version(), text);
                })
                .saying("visit.answered")
                .reopen();
    }

    private void attach() {
        for (Part file : files == null ? List.<Part>of() : files) {
            if (file.getSubmittedFileName() != null
                    && !file.getSubmittedFileName().isEmpty()) {
                try (var content = file.getInputStream()) {
                    answering.attach(id, new Upload(file.getSubmittedFileName(), content));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    /** Whether the carrier may answer now. */
    public boolean isAnswering() {
        return visit.status() == VisitStatus.REBUTTAL
                && visit.answeredAt() == null
                && !clock.today().isAfter(visit.rebuttalUntil());
    }

    /** Whether the report was opened to the carrier. */
    public boolean isOpen() {
        return visit.conclusion() != null;
    }

    /** Whether measures keep the next report from being deposited. */
    public boolean isBlocking() {
        return visit.measures().stream()
                .anyMatch(measure -> visit.status().isFinal()
                        && measure.kind().isToBeLifted()
                        && measure.status() != MeasureStatus.LIFTED);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public VisitSheet getVisit() {
        return visit;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
