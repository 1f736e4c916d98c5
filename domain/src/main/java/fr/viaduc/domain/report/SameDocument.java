package fr.viaduc.domain.report;

import fr.viaduc.domain.shared.Money;
import java.util.UUID;

/**
 * Another expenditure that rests on the same document.
 *
 * @param itemId the other expenditure
 * @param operationId its operation
 * @param reportLabel its report, as a refusal names it
 * @param position its place there
 * @param hash what both have in common
 * @param charged what it charges
 */
public record SameDocument(
        UUID itemId, UUID operationId, String reportLabel, int position, String hash, Money charged) {}
