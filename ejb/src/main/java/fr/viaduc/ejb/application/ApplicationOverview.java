package fr.viaduc.ejb.application;

import fr.viaduc.domain.application.BlockingError;
import fr.viaduc.domain.application.FundingApplicationStatus;
import fr.viaduc.domain.application.OperationStatus;
import fr.viaduc.domain.application.Undertaking;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An application as its carrier follows it.
 *
 * @param number the number of the file; empty before the deposit
 * @param holder who holds the file now; null when nobody is waited for
 * @param dueAt until when the holder should act; null when no deadline runs
 * @param callOpen whether the call accepts applications at this moment
 * @param sealedVersion number of the last deposited version; 0 for a draft
 * @param inCarriersHands whether the carrier may write now
 * @param withdrawable whether it may still be given up
 * @param request the request for changes to be answered; null when there is none
 * @param sections the fourteen sections, in their order
 * @param totalCost what its financing plan comes to
 * @param esf what its financing plan asks for
 * @param undertakings the lines of the commitment that the signatory has to tick
 * @param errors all that keeps it from being deposited now, by section; nothing once it has left its carrier
 */
public record ApplicationOverview(
        UUID operationId,
        String number,
        String title,
        FundingApplicationStatus status,
        OperationStatus operationStatus,
        Role holder,
        Instant dueAt,
        UUID callId,
        String callReference,
        String callTitle,
        Instant callClosesAt,
        boolean callOpen,
        String bodyName,
        String organisationName,
        int sealedVersion,
        Instant firstDepositedAt,
        Instant depositedAt,
        boolean inCarriersHands,
        boolean withdrawable,
        RequestSheet request,
        List<SectionState> sections,
        Money totalCost,
        Money esf,
        Set<Undertaking> undertakings,
        List<BlockingError> errors) {

    /** How many things keep it from being deposited. */
    public int errorCount() {
        return errors.size();
    }

    /** How many sections lack nothing. */
    public long completeCount() {
        return sections.stream().filter(SectionState::isDone).count();
    }
}
