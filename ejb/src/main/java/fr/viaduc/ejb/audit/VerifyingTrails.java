package fr.viaduc.ejb.audit;

import fr.viaduc.domain.audit.AuditEntry;
import fr.viaduc.domain.audit.ChainHead;
import fr.viaduc.domain.audit.ChainVerification;
import fr.viaduc.domain.audit.ExcerptVerification;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.identity.AsPortal;
import fr.viaduc.ejb.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Verifying the audit trail of the body in which the person works. The portal reads for her also what she may not see,
 * because each entry holds to its neighbours; she learns places and faults only.
 */
@Stateless
public class VerifyingTrails {

    @Inject
    private AuditEntries entries;

    @Inject
    private Caller caller;

    /** The entries of one file: each against its content and against the one before it. */
    @AsPortal
    @RolesAllowed({
        Role.Names.GRANT_MANAGER,
        Role.Names.CONTROLLER,
        Role.Names.VALIDATOR,
        Role.Names.INTERNAL_CONTROL_OFFICER,
        Role.Names.ANTI_FRAUD_OFFICER,
        Role.Names.AUDITOR,
        Role.Names.AUTHORITY_READER
    })
    public Verification file(UUID operationId) {
        ExcerptVerification verification = new ExcerptVerification();
        entries.ofOperation(caller.bodyId(), operationId, verification::read);
        return Verification.of(verification.count(), verification.faults());
    }

    /** One entry: against its content, against the one before it, and the one after it against it. */
    @AsPortal
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
    public Verification entry(long sequence) {
        ExcerptVerification verification = new ExcerptVerification();
        UUID chain = caller.bodyId();
        String before = null;
        for (AuditEntry entry : entries.around(chain, sequence)) {
            if (entry.sequence() >= sequence) {
                verification.read(entry, before);
            }
            before = entry.hash();
        }
        return Verification.of(verification.count(), verification.faults());
    }

    /** The whole trail, from its first entry to where the database says that it ends. */
    @AsPortal
    @RolesAllowed({
        Role.Names.VALIDATOR,
        Role.Names.INTERNAL_CONTROL_OFFICER,
        Role.Names.ANTI_FRAUD_OFFICER,
        Role.Names.ADMINISTRATOR,
        Role.Names.AUDITOR,
        Role.Names.AUTHORITY_READER
    })
    public Verification body() {
        UUID chain = caller.bodyId();
        ChainVerification verification = new ChainVerification(chain, List.of());
        ChainHead head = entries.head(chain);
        entries.all(chain, head.sequence(), verification::read);
        return Verification.of(verification.count(), verification.end(head));
    }
}
