package fr.viaduc.ejb.document;

/**
 * A file carried inside a PDF, such as the data of a sealed application.
 *
 * @param fileName plain name with its extension
 * @param mediaType for example {@code application/json}
 * @param description what it is, in French, for the readers of the document
 * @param content its bytes
 */
public record EmbeddedFile(String fileName, String mediaType, String description, byte[] content) {}
