package fr.viaduc.ejb.agreement;

import fr.viaduc.domain.agreement.AmendmentStatus;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.home.WorkItem;
import fr.viaduc.ejb.home.WorkSource;
import fr.viaduc.ejb.identity.CallerName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The amendments that wait for a manager, a validator or a signatory. */
@ApplicationScoped
public class WaitingAmendments implements WorkSource {

    @Inject
    private Amendments amendments;

    @Override
    public List<WorkItem> waitingFor(CallerName caller) {
        Set<AmendmentStatus> statuses = EnumSet.noneOf(AmendmentStatus.class);
        if (caller.roles().contains(Role.GRANT_MANAGER)) {
            statuses.add(AmendmentStatus.REQUESTED);
        }
        if (caller.roles().contains(Role.GRANT_MANAGER) || caller.roles().contains(Role.VALIDATOR)) {
            statuses.add(AmendmentStatus.IN_APPRAISAL);
        }
        if (caller.roles().contains(Role.SIGNATORY) || caller.roles().contains(Role.BENEFICIARY_SIGNATORY)) {
            statuses.add(AmendmentStatus.AWAITING_SIGNATURE);
        }
        if (statuses.isEmpty()) {
            return List.of();
        }
        String path = caller.organisationId() == null ? "/staff/agreement/amendment" : "/carrier/agreement/amendment";
        return amendments.in(statuses).stream()
                .map(amendment -> new WorkItem(
                        "amendment." + amendment.status().name(),
                        amendment.label(),
                        amendment.signatures().map(round -> round.dueAt()).orElse(null),
                        amendment.requestedAt(),
                        path,
                        amendment.id(),
                        amendment.operationId()))
                .toList();
    }
}
