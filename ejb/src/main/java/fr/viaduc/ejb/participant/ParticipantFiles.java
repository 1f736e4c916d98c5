package fr.viaduc.ejb.participant;

import fr.viaduc.domain.participant.ParticipantFile;
import fr.viaduc.ejb.shared.Store;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Where files of participants wait between their rehearsal and their import. */
@ApplicationScoped
public class ParticipantFiles extends Store<ParticipantFile> {

    public ParticipantFiles() {
        super(ParticipantFile.class);
    }

    /** The files of an operation, newest first. */
    public List<ParticipantFile> of(UUID operationId) {
        return entityManager()
                .createQuery(
                        "SELECT f FROM ParticipantFile f WHERE f.operationId = :operation ORDER BY f.receivedAt DESC",
                        ParticipantFile.class)
                .setParameter("operation", operationId)
                .getResultList();
    }
}
