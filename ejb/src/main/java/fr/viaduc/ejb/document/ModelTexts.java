package fr.viaduc.ejb.document;

import java.util.Map;

/**
 * Port: the model texts of documents and mails, filled in with values.
 *
 * <p>What people typed is escaped where the text is XHTML; a value that is missing is an error.
 */
public interface ModelTexts {

    /**
     * Fills in one text.
     *
     * @param path below {@code fr/viaduc}, such as {@code documents/grant-agreement.ftlh}
     * @throws IllegalStateException when the text does not exist or misses a value
     */
    String fill(String path, Map<String, Object> model);
}
