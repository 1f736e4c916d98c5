package fr.viaduc.ejb.report;

import fr.viaduc.domain.agreement.AgreementVersion;
import fr.viaduc.domain.participant.ParticipantSummary;
import fr.viaduc.domain.report.DepositContext;
import fr.viaduc.domain.report.ExecutionReport;
import fr.viaduc.domain.shared.ParisTime;
import fr.viaduc.ejb.organisation.Organisations;
import fr.viaduc.ejb.participant.Participations;
import fr.viaduc.ejb.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Gathers what surrounds a report when it is to be deposited. */
@ApplicationScoped
public class DepositContexts {

    @Inject
    private ExecutionReports reports;

    @Inject
    private ReportedAgreements agreements;

    @Inject
    private Organisations organisations;

    @Inject
    private Participations participations;

    @Inject
    private Visits visits;

    /** All that the gates of the deposit ask for, on a day. */
    DepositContext of(ExecutionReport report, LocalDate today) {
        reports.readEvidence(report);
        AgreementVersion agreement = agreements.inForce(report.operationId(), today);
        List<ExecutionReport> earlier = reports.depositedBefore(report);
        return new DepositContext(
                agreements.terms(agreement),
                agreements.law(agreement, today),
                today,
                organisations.get(report.organisationId()).missingItems().isEmpty(),
                visits.obstacleToDeposit(report.operationId()),
                isAmendmentDue(report, earlier, today),
                participants(report),
                reports.declaredIn(earlier),
                reports.sameDocuments(report));
    }

    /** The participants from the start of the operation to the end of the period. */
    ParticipantSummary participants(ExecutionReport report) {
        return ParticipantSummary.of(
                participations.counted(report.operationId()), report.period().end());
    }

    /** Whether the report before showed resources that no amendment has agreed since. */
    private boolean isAmendmentDue(ExecutionReport report, List<ExecutionReport> earlier, LocalDate today) {
        if (earlier.isEmpty() || !earlier.get(earlier.size() - 1).hasNewFunding()) {
            return false;
        }
        Instant deposited = earlier.get(earlier.size() - 1)
                .lastVersion()
                .map(version -> version.depositedAt())
                .orElse(Instant.MIN);
        return agreements.versions(report.operationId(), today).stream()
                .filter(version -> version.number() > 1)
                .noneMatch(version -> version.inForceFrom()
                        .filter(day ->
                                !day.isBefore(ParisTime.wallClock(deposited).toLocalDate()))
                        .isPresent());
    }
}
