package fr.viaduc.ejb.programme;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.programme.LocalPlan;
import fr.viaduc.domain.programme.Territory;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Keeping the territories of the body: which communes belong to them from which day to which. */
@Stateless
public class KeepingTerritories {

    @Inject
    private Territories territories;

    @Inject
    private LocalPlans plans;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /** Opens a territory, of a local plan if given. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public UUID open(String name, UUID planId) {
        Act act = caller.act(Role.GRANT_MANAGER);
        LocalPlan plan = planId == null ? null : plans.get(planId);
        Territory territory = new Territory(caller.bodyId(), name, plan);
        trail.record("territory.open", territory, act);
        return territories.add(territory).id();
    }

    /**
     * Takes communes in from a day on; those that belong to the territory then stay as they are.
     *
     * @return how many were taken in
     */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public int takeIn(UUID id, List<String> inseeCodes, LocalDate from) {
        return takeIn(id, territories.known(inseeCodes), from, "");
    }

    /**
     * Takes in all communes that a grouping (EPCI) has today, from a day on.
     *
     * @param grouping its SIREN, or {@code SIREN/département} for its communes in one département
     * @return how many were taken in
     */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public int takeInGrouping(UUID id, String grouping, LocalDate from) {
        return takeIn(id, territories.ofGrouping(grouping), from, "EPCI " + grouping + ", ");
    }

    private int takeIn(UUID id, List<String> inseeCodes, LocalDate from, String origin) {
        Act act = caller.act(Role.GRANT_MANAGER);
        Territory territory = territories.lock(id);
        int taken = territory.takeIn(inseeCodes, from);
        trail.record("territory.take.in", territory, act, details(origin, taken, from), null);
        return taken;
    }

    /** Ends the membership of communes with a day, for a reason. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public int release(UUID id, List<String> inseeCodes, LocalDate last, String reason) {
        Act act = caller.act(Role.GRANT_MANAGER).because(reason).requireReason();
        Territory territory = territories.lock(id);
        int released = territory.release(inseeCodes, last);
        trail.record("territory.release", territory, act, details("", released, last), null);
        return released;
    }

    private static String details(String origin, int communes, LocalDate day) {
        return String.format("%s%d commune(s), %td/%3$tm/%3$tY", origin, communes, day);
    }
}
