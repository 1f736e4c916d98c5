package fr.viaduc.ejb.closing;

import fr.viaduc.domain.audit.TrailItem;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The index of a file by the items of the audit trail. */
@Stateless
public class FileIndexQueries {

    @Inject
    private Operations operations;

    @EJB
    private FileEvidenceQueries evidence;

    /**
     * An item of the index.
     *
     * @param pieces how many pieces of it the file holds
     */
    public record IndexLine(TrailItem item, TrailItem.Presence presence, long pieces) {}

    /**
     * All items, in the order of the annex.
     *
     * @throws NotFound when the file does not exist for the person who asks
     */
    @RolesAllowed({
        Role.Names.GRANT_MANAGER,
        Role.Names.CONTROLLER,
        Role.Names.VALIDATOR,
        Role.Names.INTERNAL_CONTROL_OFFICER,
        Role.Names.ANTI_FRAUD_OFFICER,
        Role.Names.AUDITOR,
        Role.Names.AUTHORITY_READER
    })
    public List<IndexLine> index(UUID operationId) {
        operations.get(operationId);
        Map<TrailItem, Long> pieces = evidence.pieces(operationId);
        return Arrays.stream(TrailItem.values())
                .map(item -> new IndexLine(item, item.presence(pieces.get(item)), pieces.get(item)))
                .toList();
    }
}
