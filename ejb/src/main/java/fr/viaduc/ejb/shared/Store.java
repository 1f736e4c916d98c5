package fr.viaduc.ejb.shared;

import fr.viaduc.domain.shared.Aggregate;
import fr.viaduc.ejb.audit.AuditTrail;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/**
 * Where the aggregates of one kind are kept. The database shows only those that the person who asks may see.
 *
 * @param <T> the kind of aggregate
 */
public abstract class Store<T extends Aggregate> {

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    @Inject
    private AuditTrail trail;

    private final Class<T> kind;

    protected Store(Class<T> kind) {
        this.kind = kind;
    }

    /** For queries of the subclass. */
    protected EntityManager entityManager() {
        return entityManager;
    }

    /** The aggregate, of which no move will be stored without its trace; for finders of the subclass. */
    protected T watched(T aggregate) {
        trail.watch(aggregate);
        return aggregate;
    }

    /** The aggregate, if it exists for the person who asks. */
    public Optional<T> find(UUID id) {
        return id == null
                ? Optional.empty()
                : Optional.ofNullable(entityManager.find(kind, id)).map(this::watched);
    }

    /**
     * The aggregate.
     *
     * @throws NotFound when it does not exist for the person who asks
     */
    public T get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /**
     * The aggregate, provided that it is still as it was shown.
     *
     * @param seenVersion the version that the person had before her eyes
     * @throws NotFound when it does not exist for the person who asks
     * @throws StaleVersion when somebody changed it since
     */
    public T get(UUID id, int seenVersion) {
        T aggregate = get(id);
        if (aggregate.version() != seenVersion) {
            throw new StaleVersion(aggregate.label());
        }
        return aggregate;
    }

    /** Keeps a new aggregate from now on. */
    public T add(T aggregate) {
        entityManager.persist(aggregate);
        return watched(aggregate);
    }
}
