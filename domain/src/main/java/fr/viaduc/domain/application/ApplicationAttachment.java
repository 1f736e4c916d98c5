package fr.viaduc.domain.application;

import fr.viaduc.domain.shared.Act;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A file attached to an application, with what it is meant to prove. */
@Entity
@Table(name = "application_attachment")
public class ApplicationAttachment {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "application_id")
    private FundingApplication application;

    @Enumerated(EnumType.STRING)
    private AttachmentKind kind;

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "attached_at")
    private Instant attachedAt;

    protected ApplicationAttachment() {}

    ApplicationAttachment(FundingApplication application, AttachmentKind kind, UUID documentId, Act act) {
        this.id = UUID.randomUUID();
        this.application = application;
        this.kind = kind;
        this.documentId = documentId;
        this.attachedAt = act.at();
    }

    /** The application. */
    public FundingApplication application() {
        return application;
    }

    /** What it is meant to prove. */
    public AttachmentKind kind() {
        return kind;
    }

    /** The document. */
    public UUID documentId() {
        return documentId;
    }

    /** When it was attached. */
    public Instant attachedAt() {
        return attachedAt;
    }
}
