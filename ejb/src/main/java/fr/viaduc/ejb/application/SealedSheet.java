package fr.viaduc.ejb.application;

import fr.viaduc.domain.application.FundingApplicationStatus;
import fr.viaduc.domain.application.OperationStatus;
import fr.viaduc.domain.identity.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A deposited application as it is read: one sealed version, section by section, with what surrounds it.
 *
 * @param holder who holds the file now; null when nobody is waited for
 * @param number the version shown
 * @param versions all versions, the latest first
 * @param sections what the version says
 * @param changes what it says otherwise than the version before; empty for the first one
 * @param requests all requests for changes, oldest first
 */
public record SealedSheet(
        UUID operationId,
        UUID applicationId,
        String operationNumber,
        String title,
        FundingApplicationStatus status,
        OperationStatus operationStatus,
        Role holder,
        Instant dueAt,
        UUID callId,
        String callReference,
        String callTitle,
        UUID organisationId,
        String organisationName,
        Instant firstDepositedAt,
        int number,
        List<VersionRow> versions,
        List<SealedSection> sections,
        List<ShownChange> changes,
        List<RequestSheet> requests) {

    /** One section in French. */
    public record SealedSection(int number, String title, List<Group> groups) {}

    /** The answers of one row, or those given once. */
    public record Group(String heading, List<Answer> answers) {}

    /** One answer in French. */
    public record Answer(String label, String value) {}
}
