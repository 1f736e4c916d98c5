package fr.viaduc.ejb.mail;

import fr.viaduc.domain.mail.Recipient;
import fr.viaduc.domain.shared.Aggregate;
import java.util.Map;
import java.util.UUID;

/**
 * What a mail is made of.
 *
 * @param text name of the model text below {@code fr/viaduc/mails}, such as {@code signature-code}
 * @param to who receives it
 * @param model the values that the model text lists at its top
 * @param bodyId the body on whose behalf it is written; null for the portal's own mails
 * @param operationId the file that it is about; null when it is about none
 * @param secret whether it holds something that only its reader may know
 */
public record MailOrder(
        String text, Recipient to, Map<String, Object> model, UUID bodyId, UUID operationId, boolean secret) {

    /** A mail of the portal itself, about no file. */
    public static MailOrder of(String text, Recipient to, Map<String, Object> model) {
        return new MailOrder(text, to, Map.copyOf(model), null, null, false);
    }

    /** The same mail, on behalf of the body to which the object belongs and about its file. */
    public MailOrder about(Aggregate object) {
        return new MailOrder(text, to, model, object.bodyId(), object.operationId(), secret);
    }

    /** The same mail, forgotten once it has left: it holds a code or a link. */
    public MailOrder withSecret() {
        return new MailOrder(text, to, model, bodyId, operationId, true);
    }
}
