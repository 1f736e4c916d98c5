package fr.viaduc.ejb.document;

import fr.viaduc.domain.document.Document;

/**
 * Port: a further say of a feature on who reads its documents, beyond body, organisation and role. All guards are asked;
 * one refusal is enough.
 */
public interface DocumentGuard {

    /** Whether the person who asks may read the document. */
    boolean allows(Document document);
}
