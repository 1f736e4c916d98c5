package fr.viaduc.ejb.programme;

import fr.viaduc.domain.identity.PreparationStatus;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.programme.LocalPlan;
import fr.viaduc.domain.programme.Protocol;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Reading local plans and their protocols. The database shows each body its own. */
@Stateless
public class LocalPlanQueries {

    /** Those who read plans, protocols and territories. */
    static final Role[] READERS = {
        Role.GRANT_MANAGER,
        Role.VALIDATOR,
        Role.CONTROLLER,
        Role.PLIE_COORDINATOR,
        Role.COUNSELLOR,
        Role.SIGNATORY,
        Role.ADMINISTRATOR,
        Role.AUDITOR,
        Role.AUTHORITY_READER
    };

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    @Inject
    private LocalPlans plans;

    @Inject
    private Protocols protocols;

    /** A local plan as a page shows it. */
    public record LocalPlanSheet(
            UUID id, int version, String code, String name, String supportOrganisation, PreparationStatus status)
            implements Serializable {}

    /** The sheet of a local plan. */
    @PermitAll
    public LocalPlanSheet plan(UUID id) {
        LocalPlan plan = plans.get(id);
        return new LocalPlanSheet(
                plan.id(), plan.version(), plan.code(), plan.name(), plan.supportOrganisation(), plan.status());
    }

    /** The local plans of the body, by name. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public List<ProgrammeQueries.Option> plans() {
        return ProgrammeQueries.Option.of(entityManager
                .createNativeQuery("SELECT id, name FROM local_plan ORDER BY name")
                .getResultList());
    }

    /** The sheet of a protocol with its financing plan. */
    @PermitAll
    public ProtocolSheet protocol(UUID id) {
        Protocol protocol = protocols.get(id);
        return ProtocolSheet.of(protocol, plans.get(protocol.localPlanId()).name());
    }
}
