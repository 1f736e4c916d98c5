package fr.viaduc.ejb.list;

import fr.viaduc.domain.audit.Reading;
import fr.viaduc.ejb.audit.Readings;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.shared.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Reads lists: one statement counts, one brings the page, whatever the number of rows. Who may open a list is declared
 * with it; which rows exist for the person is decided by the database.
 */
@Stateless
public class ListQueries {

    private static final int FETCHED_AT_ONCE = 500;

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    @Inject
    private ListDefinitions definitions;

    @Inject
    private Caller caller;

    @Inject
    private Readings readings;

    /** Takes the rows of an export one by one. */
    public interface RowTaker {

        /** Takes the next row. */
        void take(ListRow row) throws IOException;
    }

    /**
     * What the list consists of. Nothing is asked of the database.
     *
     * @throws NotFound when there is no such list for the person who asks
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ListDefinition definition(String name) {
        return definitions.find(name).filter(this::isOpen).orElseThrow(NotFound::new);
    }

    private boolean isOpen(ListDefinition definition) {
        return definition.isOpenToPublic()
                || definition.isOpenToPersons() && caller.name().isPresent()
                || definition.roles().stream().anyMatch(caller::holds);
    }

    /**
     * A page of the list.
     *
     * @throws NotFound when there is no such list for the person who asks
     */
    @PermitAll
    public ListResult page(ListRequest request) {
        ListDefinition definition = definition(request.name());
        ListStatement statement = new ListStatement(definition, request);
        try {
            long total = count(statement);
            int pages = (int) Math.max(1, (total + request.size() - 1) / request.size());
            int page = Math.min(request.page(), pages);
            List<ListRow> rows = rows(definition, statement, request.size(), (long) (page - 1) * request.size());
            return new ListResult(rows, total, page, pages, statement.ignored());
        } catch (SQLException e) {
            throw new IllegalStateException("The list " + request.name() + " cannot be read", e);
        }
    }

    private long count(ListStatement statement) throws SQLException {
        try (PreparedStatement query = prepare(statement.count(), statement.parameters());
                ResultSet result = query.executeQuery()) {
            result.next();
            return result.getLong(1);
        }
    }

    private List<ListRow> rows(ListDefinition definition, ListStatement statement, int size, long offset)
            throws SQLException {
        List<Object> parameters = new ArrayList<>(statement.parameters());
        parameters.add(size);
        parameters.add(offset);
        RowReader reader = new RowReader(definition);
        List<ListRow> rows = new ArrayList<>(size);
        try (PreparedStatement query = prepare(statement.page(), parameters);
                ResultSet result = query.executeQuery()) {
            while (result.next()) {
                rows.add(reader.read(result));
            }
        }
        return rows;
    }

    /**
     * Notes that the list is about to leave the portal as a file, when the person or the list is watched. The note is kept
     * before the first row is read: an export that cannot be noted does not happen.
     *
     * @param title its French name
     * @throws NotFound when there is no such list for the person who asks
     */
    @PermitAll
    public void noteExport(ListRequest request, ListExport.Format format, String title) {
        ListDefinition definition = definition(request.name());
        if (!definition.isNominative() && !readings.isWatched()) {
            return;
        }
        UUID operation = request.scope().get("operation");
        Readings.Subject subject = new Readings.Subject(
                operation == null ? caller.bodyId() : bodyOf(operation),
                operation,
                "List",
                UUID.nameUUIDFromBytes(request.name().getBytes(StandardCharsets.UTF_8)),
                title);
        String details = (format + " " + request.told()).strip();
        if (definition.isNominative()) {
            readings.noteAnybody(Reading.EXPORT, subject, details);
        } else {
            readings.note(Reading.EXPORT, subject, details);
        }
    }

    private UUID bodyOf(UUID operation) {
        List<?> bodies = entityManager
                .createNativeQuery("SELECT body_id FROM operation WHERE id = CAST(?1 AS uuid)")
                .setParameter(1, operation.toString())
                .getResultList();
        if (bodies.isEmpty()) {
            throw new NotFound();
        }
        return (UUID) bodies.get(0);
    }

    /**
     * Hands over all rows of the list, whatever the page, a few hundred in memory at a time.
     *
     * @throws NotFound when there is no such list for the person who asks
     * @throws IOException when the taker fails to write them
     */
    @PermitAll
    public void stream(ListRequest request, RowTaker taker) throws IOException {
        ListDefinition definition = definition(request.name());
        ListStatement statement = new ListStatement(definition, request);
        RowReader reader = new RowReader(definition);
        try (PreparedStatement query = prepare(statement.rows(), statement.parameters())) {
            query.setFetchSize(FETCHED_AT_ONCE);
            try (ResultSet result = query.executeQuery()) {
                while (result.next()) {
                    taker.take(reader.read(result));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The list " + request.name() + " cannot be read", e);
        }
    }

    private PreparedStatement prepare(String sql, List<Object> parameters) throws SQLException {
        PreparedStatement statement = entityManager.unwrap(Connection.class).prepareStatement(sql);
        for (int i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 1, parameters.get(i));
        }
        return statement;
    }
}
