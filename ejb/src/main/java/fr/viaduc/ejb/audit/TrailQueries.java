package fr.viaduc.ejb.audit;

import fr.viaduc.domain.audit.AuditEntry;
import fr.viaduc.domain.audit.Reading;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.shared.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reading the audit trail of the body in which the person works, and noting what those whose readings are noted read. */
@Stateless
public class TrailQueries {

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    @Inject
    private AuditEntries entries;

    @Inject
    private Readings readings;

    @Inject
    private Caller caller;

    /**
     * One entry.
     *
     * @throws NotFound when it does not exist for the person who asks
     */
    @RolesAllowed({
        Role.Names.GRANT_MANAGER,
        Role.Names.CONTROLLER,
        Role.Names.VALIDATOR,
        Role.Names.INTERNAL_CONTROL_OFFICER,
        Role.Names.ANTI_FRAUD_OFFICER,
        Role.Names.ADMINISTRATOR,
        Role.Names.AUDITOR,
        Role.Names.AUTHORITY_READER
    })
    public EntrySheet entry(long sequence) {
        UUID chain = caller.bodyId();
        AuditEntry entry = entries.find(chain, sequence).orElseThrow(NotFound::new);
        Optional<File> file = Optional.ofNullable(entry.operationId()).flatMap(this::file);
        file.ifPresent(read -> readings.note(Reading.FILE_PAGE, subject(read), "/staff/audit/view?entry=" + sequence));
        return EntrySheet.of(
                entry,
                file.map(File::number).orElse(null),
                entry.documentHash() == null || file.isEmpty() ? null : document(entry),
                entries.neighbours(chain, sequence));
    }

    /**
     * Notes that a page is opened by somebody whose readings are noted, when it shows a file or anything that belongs to
     * one. Called before the page is built: what cannot be noted is not shown.
     *
     * @param shown what the page shows, by its identity: a file, or an object of one
     * @param address the page
     */
    @PermitAll
    public void notePage(UUID shown, String address) {
        if (readings.isWatched()) {
            file(shown).ifPresent(file -> readings.note(Reading.FILE_PAGE, subject(file), address));
        }
    }

    private record File(UUID bodyId, UUID id, String number) {}

    private static Readings.Subject subject(File file) {
        return new Readings.Subject(file.bodyId(), file.id(), "Operation", file.id(), file.number());
    }

    /** The file of this identity, or the one to which the object of this identity belongs: every object left a trace. */
    private Optional<File> file(UUID id) {
        List<?> found = entityManager
                .createNativeQuery("SELECT o.body_id, o.id, o.number FROM operation o WHERE o.id = CAST(?1 AS uuid)"
                        + " OR o.id = (SELECT e.operation_id FROM audit_entry e WHERE e.object_id = CAST(?1 AS uuid)"
                        + " AND e.operation_id IS NOT NULL LIMIT 1)")
                .setParameter(1, id.toString())
                .getResultList();
        return found.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> new File((UUID) row[0], (UUID) row[1], (String) row[2]));
    }

    private UUID document(AuditEntry entry) {
        List<?> found = entityManager
                .createNativeQuery("SELECT d.id FROM document d WHERE d.sha256 = ?1"
                        + " AND d.operation_id = CAST(?2 AS uuid) LIMIT 1")
                .setParameter(1, entry.documentHash())
                .setParameter(2, entry.operationId().toString())
                .getResultList();
        return found.isEmpty() ? null : (UUID) found.get(0);
    }
}
