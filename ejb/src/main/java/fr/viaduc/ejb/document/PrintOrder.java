package fr.viaduc.ejb.document;

import fr.viaduc.domain.document.DocumentTemplate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a document is made of.
 *
 * @param template which document
 * @param model the values that its model text expects; they are listed at the top of the text
 * @param documentId the identity printed on every page, under which the portal keeps the document
 * @param at the instant printed as the date of the document
 * @param attachments files carried inside the document
 */
public record PrintOrder(
        DocumentTemplate template,
        Map<String, Object> model,
        UUID documentId,
        Instant at,
        List<EmbeddedFile> attachments) {

    public PrintOrder {
        attachments = List.copyOf(attachments);
    }
}
