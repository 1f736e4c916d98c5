package fr.viaduc.ejb.document;

import fr.viaduc.domain.document.Document;
import fr.viaduc.domain.document.DocumentTemplate;
import fr.viaduc.ejb.shared.Store;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where documents are kept. */
@ApplicationScoped
public class Documents extends Store<Document> {

    public Documents() {
        super(Document.class);
    }

    /** The documents attached to an object, oldest first. */
    public List<Document> of(UUID subjectId) {
        return entityManager()
                .createQuery(
                        "SELECT d FROM Document d WHERE d.subjectId = :subject ORDER BY d.at, d.id", Document.class)
                .setParameter("subject", subjectId)
                .getResultList();
    }

    /** The documents of a whole file, oldest first. */
    public List<Document> ofOperation(UUID operationId) {
        return entityManager()
                .createQuery(
                        "SELECT d FROM Document d WHERE d.operationId = :operation ORDER BY d.at, d.id", Document.class)
                .setParameter("operation", operationId)
                .getResultList();
    }

    /** The latest document of a kind that the portal wrote for an object. */
    public Optional<Document> latest(DocumentTemplate template, UUID subjectId) {
        return entityManager()
                .createQuery(
                        "SELECT d FROM Document d WHERE d.subjectId = :subject AND d.template = :template"
                                + " ORDER BY d.at DESC",
                        Document.class)
                .setParameter("subject", subjectId)
                .setParameter("template", template)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How many documents an object has; others who attach to it wait until this transaction ends. */
    long countOnceAlone(UUID subjectId) {
        entityManager()
                .createNativeQuery("SELECT pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, subjectId.toString())
                .getResultList();
        return entityManager()
                .createQuery("SELECT COUNT(d) FROM Document d WHERE d.subjectId = :subject", Long.class)
                .setParameter("subject", subjectId)
                .getSingleResult();
    }

    void remove(Document document) {
        entityManager().remove(document);
    }
}
