package fr.viaduc.domain.application;

import java.util.UUID;

/**
 * A file attached to an application, as a sealed version names it.
 *
 * @param documentId the document
 * @param kind what it is meant to prove
 * @param fileName its name
 * @param sha256 its hash
 */
public record AttachedFile(UUID documentId, AttachmentKind kind, String fileName, String sha256) {}
