package fr.viaduc.domain.document;

import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Aggregate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A document of a file (pièce): brought by a person or written by the portal, kept as it is for good.
 *
 * <p>Its bytes stand in the file store under its identity; its hash proves that they never changed.
 */
@Entity
@Table(name = "document")
public class Document extends Aggregate {

    /** Largest file accepted: 50 megabytes. */
    public static final long LARGEST = 50L * 1024 * 1024;

    /** Most documents that people may attach to one object. */
    public static final int MOST_PER_SUBJECT = 100;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "operation_id")
    private UUID operationId;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Enumerated(EnumType.STRING)
    private DocumentTemplate template;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    private long size;

    private String sha256;

    @Enumerated(EnumType.STRING)
    @Column(name = "virus_scan")
    private VirusScan virusScan;

    private Instant at;

    @Column(name = "author_id")
    private UUID authorId;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected Document() {}

    /** A document that a person brings. */
    public Document(UUID id, Filing filing, DocumentKind kind, FiledContent content, VirusScan virusScan, Act act) {
        this(id, filing, kind, null, content, virusScan, act);
    }

    /** A document that the portal writes; an internal one is filed for the body alone. */
    public Document(UUID id, Filing filing, DocumentTemplate template, FiledContent content, Act act) {
        this(
                id,
                template.isInternal() ? filing.internal() : filing,
                DocumentKind.GENERATED,
                template,
                content,
                VirusScan.NOT_APPLICABLE,
                act);
    }

    private Document(
            UUID id,
            Filing filing,
            DocumentKind kind,
            DocumentTemplate template,
            FiledContent content,
            VirusScan virusScan,
            Act act) {
        super(id, filing.bodyId());
        this.organisationId = filing.organisationId();
        this.operationId = filing.operationId();
        this.subjectType = filing.subjectType();
        this.subjectId = filing.subjectId();
        this.kind = kind;
        this.template = template;
        this.fileName = content.name().value();
        this.mediaType = content.mediaType();
        this.size = content.size();
        this.sha256 = content.sha256();
        this.virusScan = virusScan;
        this.at = act.at();
        this.authorId = act.actorId();
        this.authorName = act.actorName();
    }

    /** Opens the document to everybody, without log-in, for good: a call for projects on the day of its publication. */
    public void publish(Act act) {
        if (publishedAt == null) {
            publishedAt = act.at();
        }
    }

    /** Whether everybody may read it. */
    public boolean isPublic() {
        return publishedAt != null;
    }

    @Override
    public UUID organisationId() {
        return organisationId;
    }

    @Override
    public UUID operationId() {
        return operationId;
    }

    @Override
    public String label() {
        return fileName;
    }

    /** Class name of the object to which it is attached. */
    public String subjectType() {
        return subjectType;
    }

    /** The object to which it is attached. */
    public UUID subjectId() {
        return subjectId;
    }

    /** What it is for its file. */
    public DocumentKind kind() {
        return kind;
    }

    /** Which document of the life of a file it is, when the portal wrote it. */
    public Optional<DocumentTemplate> template() {
        return Optional.ofNullable(template);
    }

    /** Its name. */
    public String fileName() {
        return fileName;
    }

    /** Its type, such as {@code application/pdf}. */
    public String mediaType() {
        return mediaType;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** The hash of its bytes, in hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** What is known about viruses in it. */
    public VirusScan virusScan() {
        return virusScan;
    }

    /** When it was filed. */
    public Instant at() {
        return at;
    }

    /** Who brought it or had it written. */
    public UUID authorId() {
        return authorId;
    }

    /** The name of that person at that time. */
    public String authorName() {
        return authorName;
    }
}
