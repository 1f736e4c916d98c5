package fr.viaduc.ejb.audit;

import fr.viaduc.domain.audit.Reading;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Notes readings in the audit trail of the running transaction (journal des consultations): all that an auditor or a
 * reader of the managing authority reads, and whatever tells of a person.
 */
@ApplicationScoped
public class Readings {

    /** Those whose every reading is noted. */
    public static final List<Role> WATCHED = List.of(Role.AUDITOR, Role.AUTHORITY_READER);

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /**
     * What is read.
     *
     * @param bodyId the body in whose trail the reading is noted
     * @param operationId the file; null outside files
     * @param type class name of the object
     * @param id the object
     * @param label its number or title
     */
    public record Subject(UUID bodyId, UUID operationId, String type, UUID id, String label) {}

    /** Whether all that the person reads is noted. */
    public boolean isWatched() {
        return WATCHED.stream().anyMatch(caller::holds);
    }

    /** Notes the reading if all that the person reads is noted. */
    public void note(Reading reading, Subject subject, String details) {
        if (isWatched()) {
            write(reading, subject, details, caller.act(WATCHED.toArray(Role[]::new)));
        }
    }

    /** Notes a reading that tells of a person, whoever reads. */
    public void noteAnybody(Reading reading, Subject subject, String details) {
        write(reading, subject, details, isWatched() ? caller.act(WATCHED.toArray(Role[]::new)) : anyRole());
    }

    /** Notes a reading that tells of a person, by somebody who acts in the given capacity. */
    public void noteAnybody(Reading reading, Subject subject, Act act) {
        write(reading, subject, "", act);
    }

    private Act anyRole() {
        return caller.act(Role.values());
    }

    private void write(Reading reading, Subject subject, String details, Act act) {
        trail.note(
                reading.act(),
                subject.bodyId(),
                subject.operationId(),
                subject.type(),
                subject.id(),
                subject.label(),
                act,
                details);
    }
}
