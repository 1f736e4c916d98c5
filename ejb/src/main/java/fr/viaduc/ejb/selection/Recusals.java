package fr.viaduc.ejb.selection;

import fr.viaduc.domain.identity.ConflictOfInterestDeclaration;
import fr.viaduc.domain.selection.AgendaItem;
import fr.viaduc.domain.selection.CommitteeSeat;
import fr.viaduc.domain.selection.CommitteeSession;
import fr.viaduc.domain.selection.RecusalReason;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.identity.ConflictDeclared;
import fr.viaduc.ejb.identity.ConflictsOfInterest;
import fr.viaduc.ejb.identity.OrganisationalUnits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who must step back from which item: a declared conflict, or a tie to the unit that carries the operation. */
@ApplicationScoped
public class Recusals {

    @Inject
    private CommitteeSessions sessions;

    @Inject
    private ConflictsOfInterest conflicts;

    @Inject
    private OrganisationalUnits units;

    /** Has every member step back from the items to which a tie is known. */
    public void apply(CommitteeSession session, Act act) {
        session.items().forEach(item -> apply(session, item, act));
    }

    private void apply(CommitteeSession session, AgendaItem item, Act act) {
        Set<UUID> carryingLine =
                item.proposal().carryingUnitId().map(units::lineOf).orElse(Set.of());
        for (CommitteeSeat seat : session.seats()) {
            reasonFor(seat, item.proposal().operationId(), carryingLine)
                    .ifPresent(reason -> session.recuse(item.id(), seat.memberId(), reason, act));
        }
    }

    private Optional<RecusalReason> reasonFor(CommitteeSeat seat, UUID operationId, Set<UUID> carryingLine) {
        if (seat.unitId().filter(carryingLine::contains).isPresent()) {
            return Optional.of(RecusalReason.CARRYING_UNIT);
        }
        return conflicts
                .declared(operationId, seat.memberId())
                .filter(ConflictOfInterestDeclaration::conflict)
                .map(declared -> RecusalReason.DECLARED_CONFLICT);
    }

    /** A member who declares a conflict steps back at once from the item under examination. */
    void stepBack(@Observes ConflictDeclared declared) {
        for (AgendaItem pending : sessions.pendingItems(declared.operationId())) {
            AgendaItem item = sessions.lockItem(pending.id());
            if (item.session().seatOf(declared.userId()).isPresent()
                    && item.decision().isEmpty()) {
                item.session().recuse(item.id(), declared.userId(), RecusalReason.DECLARED_CONFLICT, declared.act());
            }
        }
    }
}
