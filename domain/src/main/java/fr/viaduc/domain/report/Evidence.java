package fr.viaduc.domain.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;

/** A document that proves an expenditure, with what it proves. */
@Embeddable
public class Evidence {

    @Column(name = "document_id")
    private UUID documentId;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    protected Evidence() {}

    /** @param documentId a kept document of the operation */
    public Evidence(UUID documentId, EvidenceKind kind) {
        this.documentId = Objects.requireNonNull(documentId, "Evidence is a document.");
        this.kind = Objects.requireNonNull(kind, "Evidence proves something.");
    }

    /** The document. */
    public UUID documentId() {
        return documentId;
    }

    /** What it proves. */
    public EvidenceKind kind() {
        return kind;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Evidence e && documentId.equals(e.documentId) && kind == e.kind;
    }

    @Override
    public int hashCode() {
        return Objects.hash(documentId, kind);
    }
}
