package fr.viaduc.ejb.identity;

import fr.viaduc.domain.identity.ConflictOfInterestDeclaration;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** Where the declarations on conflicts of interest are kept, and what they open or shut. */
@ApplicationScoped
public class ConflictsOfInterest {

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    @Inject
    private Caller caller;

    /** The latest declaration of a person for a file. */
    public Optional<ConflictOfInterestDeclaration> declared(UUID operationId, UUID userId) {
        return entityManager
                .createQuery(
                        "SELECT d FROM ConflictOfInterestDeclaration d WHERE d.operationId = :operation"
                                + " AND d.userId = :user ORDER BY d.declaredAt DESC",
                        ConflictOfInterestDeclaration.class)
                .setParameter("operation", operationId)
                .setParameter("user", userId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * Requires that the person who asks has declared that she has no conflict of interest in the file.
     *
     * @throws RuleViolation {@code conflict.declaration.missing} or {@code conflict.declared}
     */
    public void requireNone(UUID operationId) {
        ConflictOfInterestDeclaration declaration = declared(operationId, caller.userId())
                .orElseThrow(() -> new RuleViolation("conflict.declaration.missing"));
        if (declaration.conflict()) {
            throw new RuleViolation("conflict.declared");
        }
    }

    /** Keeps a new declaration from now on. */
    public void add(ConflictOfInterestDeclaration declaration) {
        entityManager.persist(declaration);
    }
}
