package fr.viaduc.ejb.application;

import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** Reading the head of a file. */
@Stateless
public class OperationQueries {

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    @Inject
    private Operations operations;

    /**
     * The head of a file.
     *
     * @throws NotFound when it does not exist for the person who asks
     */
    @RolesAllowed({
        Role.Names.BENEFICIARY_SIGNATORY,
        Role.Names.BENEFICIARY_EDITOR,
        Role.Names.GRANT_MANAGER,
        Role.Names.CONTROLLER,
        Role.Names.VALIDATOR,
        Role.Names.SIGNATORY,
        Role.Names.COMMITTEE_SECRETARY,
        Role.Names.COMMITTEE_MEMBER,
        Role.Names.PAYMENT_OFFICER,
        Role.Names.ACCOUNTANT,
        Role.Names.PLIE_COORDINATOR,
        Role.Names.COUNSELLOR,
        Role.Names.INTERNAL_CONTROL_OFFICER,
        Role.Names.ANTI_FRAUD_OFFICER,
        Role.Names.AUDITOR,
        Role.Names.AUTHORITY_READER
    })
    public OperationSheet sheet(UUID id) {
        Operation operation = operations.get(id);
        Object[] names = (Object[]) entityManager
                .createNativeQuery("SELECT g.name, c.reference, c.title FROM operation o"
                        + " JOIN organisation g ON g.id = o.organisation_id"
                        + " JOIN call_for_projects c ON c.id = o.call_id WHERE o.id = CAST(?1 AS uuid)")
                .setParameter(1, id.toString())
                .getSingleResult();
        return new OperationSheet(
                operation.id(),
                operation.number().orElse(""),
                operation.title(),
                operation.status(),
                (String) names[0],
                operation.callId(),
                (String) names[1],
                (String) names[2],
                operation.holder().orElse(null),
                operation.dueAt().orElse(null),
                operation.updatedAt());
    }
}
