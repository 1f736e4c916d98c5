package fr.viaduc.domain.visit;

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

    protected VisitPhoto() {}

    VisitPhoto(UUID documentId, String caption, Instant addedAt) {
        this.documentId = documentId;
        this.caption = VisitText.optional(caption, "visit.photo.caption");
        this.addedAt = addedAt;
    }

    /** The document. */
    public UUID documentId() {
        return documentId;
    }

    /** What it shows. */
    public String caption() {
        return caption;
    }

    /** When it was added. */
    public Instant addedAt() {
        return addedAt;
    }
}
