package fr.viaduc.domain.check;

import java.util.Objects;
import java.util.UUID;

/**
 * The deposited report that a check is opened for.
 *
 * @param bodyId the intermediate body
 * @param organisationId the carrier
 * @param operationId the file
 * @param reportId the report
 * @param checkNumber the number of the check, such as {@code 202600012-C1}
 * @param isFinal whether the report is the last one of the operation
 * @param terms what the agreement in force says about money
 */
public record ReportUnderCheck(
        UUID bodyId,
        UUID organisationId,
        UUID operationId,
        UUID reportId,
        String checkNumber,
        boolean isFinal,
        TermsUnderCheck terms) {

    public ReportUnderCheck {
        Objects.requireNonNull(bodyId, "A check belongs to a body.");
        Objects.requireNonNull(organisationId, "A report has a carrier.");
        Objects.requireNonNull(operationId, "A report belongs to a file.");
        Objects.requireNonNull(reportId, "A check is of a report.");
        Objects.requireNonNull(checkNumber, "A check has a number.");
        Objects.requireNonNull(terms, "A check rests on an agreement.");
    }
}
