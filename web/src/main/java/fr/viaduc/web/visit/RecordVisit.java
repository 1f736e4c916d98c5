package fr.viaduc.web.visit;

import fr.viaduc.domain.visit.VisitStatus;
import fr.viaduc.ejb.document.Upload;
import fr.viaduc.ejb.shared.PortalClock;
import fr.viaduc.ejb.visit.PersonNote;
import fr.viaduc.ejb.visit.RecordingVisits;
import fr.viaduc.ejb.visit.VisitNotes;
import fr.viaduc.web.faces.Acting;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Noting on the spot what is seen, on the screen of a telephone. */
@Named
@ViewScoped
public class RecordVisit extends VisitPage {

    private static final long serialVersionUID = 1L;
    private static final int FREE_LINES = 3;

    @Inject
    private RecordingVisits recording;

    @Inject
    private PortalClock clock;

    @Inject
    private Acting acting;

    private VisitNotes notes;
    private int seenVersion;
    private String caption;
    private transient List<Part> photos;

    @Override
    protected void open() {
        super.open();
        seenVersion = super.version();
        notes = visits().notes(getId());
        for (int i = 0; i < FREE_LINES; i++) {
            notes.getPeople().add(new PersonNote());
        }
        if (notes.getStartedAt() == null
                && getVisit().plannedTime() != null
                && getVisit().plannedOn().equals(clock.today())) {
            notes.setStartedAt(getVisit().plannedOn().atTime(getVisit().plannedTime()));
        }
    }

    /** Keeps the notes as they stand, with the photographs taken. */
    public String save() {
        return acting.attempt(this::note).saying("visit.noted").reopen();
    }

    private void note() {
        recording.note(getId(), seenVersion, notes);
        photograph();
    }

    /** The visit is over. */
    public String carryOut() {
        return doneForNow(
                () -> {
                    note();
                    recording.carryOut(getId(), seenVersion, notes);
                },
                "visit.carried.out");
    }

    private void photograph() {
        try {
            for (Part photo : photos == null ? List.<Part>of() : photos) {
                if (photo.getSubmittedFileName() != null
                        && !photo.getSubmittedFileName().isEmpty()) {
                    try (var content = photo.getInputStream()) {
                        recording.photograph(getId(), caption, new Upload(photo.getSubmittedFileName(), content));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            super.open();
            seenVersion = super.version();
        }
    }

    /** Whether the visit is still under way. */
    public boolean isUnderWay() {
        return getVisit().status() != VisitStatus.CARRIED_OUT;
    }

    /** Whether the notes may still be written. */
    public boolean isOpen() {
        return switch (getVisit().status()) {
            case PLANNED, ANNOUNCED, CARRIED_OUT -> true;
            case PROVISIONAL_REPORT, REBUTTAL, FINAL_REPORT, MEASURES_OPEN, LIFTED, NOT_LIFTED -> false;
        };
    }

    public VisitNotes getNotes() {
        return notes;
    }

    public String getCaption() {
        return caption;
    }

    public void setCaption(String caption) {
        this.caption = caption;
    }

    public List<Part> getPhotos() {
        return photos;
    }

    public void setPhotos(List<Part> photos) {
        this.photos = photos;
    }
}
