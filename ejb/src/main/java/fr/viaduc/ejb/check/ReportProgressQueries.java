package fr.viaduc.ejb.check;

import fr.viaduc.domain.check.CheckStatus;
import fr.viaduc.domain.check.ServiceFactCheck;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.report.ExecutionReport;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.report.ExecutionReports;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reading what has become of a deposited report, for both sides. */
@Stateless
public class ReportProgressQueries {

    @Inject
    private ExecutionReports reports;

    @Inject
    private ServiceFactChecks checks;

    @Inject
    private PaymentClocks clocks;

    @Inject
    private Caller caller;

    /** The clock and the check of a report; the carrier knows of a check once its report was found admissible. */
    @RolesAllowed({
        Role.Names.BENEFICIARY_EDITOR,
        Role.Names.BENEFICIARY_SIGNATORY,
        Role.Names.GRANT_MANAGER,
        Role.Names.CONTROLLER,
        Role.Names.VALIDATOR,
        Role.Names.PAYMENT_OFFICER,
        Role.Names.AUDITOR,
        Role.Names.AUTHORITY_READER
    })
    public ReportProgress of(UUID reportId) {
        ExecutionReport report = reports.get(reportId);
        if (report.status().isWritable()) {
            return new ReportProgress(null, List.of(), null, null);
        }
        Optional<ServiceFactCheck> check = checks.ofReport(reportId);
        Optional<ServiceFactCheck> shown =
                check.filter(c -> caller.person().organisationId() == null || c.status() != CheckStatus.OPEN);
        return new ReportProgress(
                check.isPresent() ? clocks.until(check.get(), report) : clocks.of(report),
                check.map(ServiceFactCheck::interruptions).orElseGet(List::of).stream()
                        .map(still -> new ReportProgress.Still(
                                still.requestedOn(), still.answeredOn().orElse(null), still.reason()))
                        .toList(),
                shown.map(ServiceFactCheck::id).orElse(null),
                shown.map(ServiceFactCheck::status).orElse(null));
    }
}
