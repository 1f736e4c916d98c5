package fr.viaduc.ejb.report;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.legal.CostOption;
import fr.viaduc.domain.participant.ParticipantSummary;
import fr.viaduc.domain.report.EvidenceKind;
import fr.viaduc.domain.report.ReportKind;
import fr.viaduc.domain.report.ReportStatus;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An execution report as a page shows it.
 *
 * @param id the report
 * @param version the version shown
 * @param label such as « Bilan 1 – 202600042 »
 * @param operationId the operation
 * @param operationTitle its title
 * @param carrierName the carrier
 * @param kind type
 * @param status where it stands
 * @param periodStart first day covered
 * @param periodEnd last day covered
 * @param firstDueOn due date by the schedule
 * @param dueOn last day of the deposit
 * @param postponement the last request for a later date; null when there is none
 * @param agreedBeforehand whether the body agreed to an optional report
 * @param costOption how costs are established
 * @param flatRate rate of the option
 * @param entered total of the expenditures
 * @param flatRateAmount what the option adds
 * @param declared both together
 * @param claimed grant asked for
 * @param categories the categories, agreed and declared
 * @param items the expenditures
 * @param funding the resources received
 * @param narrative the qualitative part
 * @param participants the participants up to the end of the period
 * @param documents the documents that concern the whole report
 * @param versions the deposited versions, oldest first
 * @param open whether the content may be shown to the person who asks
 */
public record ReportSheet(
        UUID id,
        int version,
        String label,
        UUID operationId,
        String operationTitle,
        String carrierName,
        ReportKind kind,
        ReportStatus status,
        LocalDate periodStart,
        LocalDate periodEnd,
        LocalDate firstDueOn,
        LocalDate dueOn,
        AskedPostponement postponement,
        boolean agreedBeforehand,
        CostOption costOption,
        Rate flatRate,
        Money entered,
        Money flatRateAmount,
        Money declared,
        Money claimed,
        List<Category> categories,
        List<Item> items,
        List<Funding> funding,
        NarrativeForm narrative,
        ParticipantSummary participants,
        List<Attachment> documents,
        List<Version> versions,
        boolean open) {

    /** Whether the carrier may write in it. */
    public boolean isWritable() {
        return status.isWritable();
    }

    /** Whether a request for a later date waits for an answer. */
    public boolean isPostponementOpen() {
        return postponement != null && postponement.granted() == null;
    }

    /**
     * A category.
     *
     * @param agreed amount of the agreement
     * @param before declared in the reports before
     * @param declared declared here
     * @param excess whether an explanation is due
     * @param explanation the explanation given
     */
    public record Category(
            CostCategory category, Money agreed, Money before, Money declared, boolean excess, String explanation) {}

    /** An expenditure. */
    public record Item(
            UUID id,
            int position,
            CostCategory category,
            String activity,
            String label,
            String supplier,
            String number,
            LocalDate date,
            Money charged,
            Money ceiling,
            LocalDate paidOn,
            List<Proof> evidence) {}

    /** A document that proves an expenditure. */
    public record Proof(UUID documentId, String fileName, EvidenceKind kind) {}

    /** A resource received. */
    public record Funding(
            UUID id,
            String funder,
            fr.viaduc.domain.application.FundingSourceKind kind,
            Money agreed,
            Money received,
            LocalDate receivedOn,
            UUID documentId,
            boolean isNew) {}

    /** A request for a later date; granted is null while it waits. */
    public record AskedPostponement(
            LocalDate until, String reason, Instant at, Boolean granted, String answer, String answeredBy) {}

    /** A document that concerns the whole report. */
    public record Attachment(UUID id, String fileName) {}

    /** A deposited version. */
    public record Version(
            int number,
            Instant depositedAt,
            String depositedBy,
            LocalDate payBy,
            String sha256,
            UUID dataDocumentId,
            UUID pdfDocumentId,
            UUID receiptDocumentId) {}
}
