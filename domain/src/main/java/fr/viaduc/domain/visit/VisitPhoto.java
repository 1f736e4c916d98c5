package fr.viaduc.domain.visit;

import fr.viaduc.domain.shared.ParisTime;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A photograph taken on site, kept as a document. */
@Embeddable
public class VisitPhoto implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "document_id")
    private UUID documentId;

    private String caption;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "taken_at")
    private Instant takenAt;

    private String position;

    protected VisitPhoto() {}

    VisitPhoto(UUID documentId, String caption, PhotoFacts facts, Instant addedAt) {
        this.documentId = documentId;
        this.caption = VisitText.optional(caption, "visit.photo.caption");
        this.addedAt = addedAt;
        this.takenAt = facts.takenAt() == null ? null : ParisTime.at(facts.takenAt());
        this.position = facts.position();
    }

    /** The document. */
    public UUID documentId() {
        return documentId;
    }

    /** What it shows. */
    public String caption() {
        return caption;
    }

    /** When and where it was taken, as far as the camera wrote it down. */
    public PhotoFacts facts() {
        return new PhotoFacts(takenAt == null ? null : ParisTime.wallClock(takenAt), position);
    }

    /** When it was added. */
    public Instant addedAt() {
        return addedAt;
    }
}
