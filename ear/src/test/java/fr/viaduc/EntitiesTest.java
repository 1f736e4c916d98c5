package fr.viaduc;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.bench.InPortal;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@InPortal
class EntitiesTest {

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    @Test
    void everyEntityCanBeReadFromTheMigratedSchema() {
        assertTrue(entityManager.getMetamodel().getEntities().size() > 10);

        assertAll(entityManager.getMetamodel().getEntities().stream().map(this::isRead));
    }

    private Executable isRead(EntityType<?> entity) {
        return () -> assertDoesNotThrow(
                () -> entityManager
                        .createQuery("SELECT e FROM " + entity.getName() + " e")
                        .setMaxResults(1)
                        .getResultList(),
                entity.getName());
    }
}
