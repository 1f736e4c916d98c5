package fr.viaduc.ejb.programme;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.programme.Protocol;
import fr.viaduc.domain.programme.ProtocolCommitment;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Preparing and validating the protocols of local plans with what each signatory gives. */
@Stateless
public class PreparingProtocols {

    @Inject
    private Protocols protocols;

    @Inject
    private LocalPlans plans;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /** Opens a protocol of a local plan. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public UUID prepare(UUID planId, String title, DateRange period) {
        Act act = caller.act(Role.GRANT_MANAGER);
        Protocol protocol = new Protocol(plans.get(planId), title, period, act);
        trail.record("protocol.prepare", protocol, act);
        return protocols.add(protocol).id();
    }

    /** Changes title or days of a protocol that is being prepared. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public void change(UUID id, int seenVersion, String title, DateRange period) {
        Act act = caller.act(Role.GRANT_MANAGER);
        Protocol protocol = protocols.get(id, seenVersion);
        protocol.change(title, period, act);
        trail.record(
                "protocol.change",
                protocol,
                act,
                String.format("%td/%1$tm/%1$tY – %2$td/%2$tm/%2$tY", period.start(), period.end()),
                null);
    }

    /** Adds a signatory to a protocol that is being prepared. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public void addSignatory(UUID id, ProtocolCommitment commitment) {
        Act act = caller.act(Role.GRANT_MANAGER);
        Protocol protocol = protocols.get(id);
        protocol.addSignatory(commitment, act);
        trail.record(
                "protocol.signatory.add",
                protocol,
                act,
                commitment.name() + ", " + commitment.yearlyAmount().format(),
                null);
    }

    /** Takes a signatory out of a protocol that is being prepared. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public void removeSignatory(UUID id, int seenVersion, UUID signatoryId) {
        Act act = caller.act(Role.GRANT_MANAGER);
        Protocol protocol = protocols.get(id, seenVersion);
        protocol.removeSignatory(signatoryId, act);
        trail.record("protocol.signatory.remove", protocol, act);
    }

    /** Validates a protocol that another person prepared. */
    @RolesAllowed(Role.Names.VALIDATOR)
    public void validate(UUID id, int seenVersion) {
        Act act = caller.act(Role.VALIDATOR);
        Protocol protocol = protocols.get(id, seenVersion);
        protocol.validate(act);
        trail.record("protocol.validate", protocol, act, protocol.total().format(), null);
    }

    /** Opens a validated protocol to changes again. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public void reopen(UUID id, int seenVersion, String reason) {
        Act act = caller.act(Role.GRANT_MANAGER).because(reason);
        Protocol protocol = protocols.get(id, seenVersion);
        protocol.reopen(act);
        trail.record("protocol.reopen", protocol, act);
    }
}
