package fr.viaduc.violation.ejb.alpha;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Declares no role, reaches the database and a library by itself, throws what has no name, and is ill named. */
@Stateless
public class SavingAlphaManager {

    private EntityManager entityManager;

    public void save(PDDocument document) {
        if (entityManager == null) {
            throw new RuntimeException(document.toString());
        }
    }
}
