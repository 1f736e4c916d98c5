package fr.viaduc.ejb.report;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.legal.CostOption;
import fr.viaduc.domain.participant.ParticipantSummary;
import fr.viaduc.domain.report.EvidenceKind;
import fr.viaduc.domain.report.ReportKind;
import fr.viaduc.domain.report.ReportStatus;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An execution report as a page shows it. Parts that the page did not ask for are empty.
 *
 * @param id the report
 * @param version the version shown
 * @param number rank among the reports of the operation
 * @param label such as « Bilan 1 – 202600042 »
 * @param operationId the operation
 * @param operationTitle its title
 * @param carrierName the carrier
 * @param kind type
 * @param status where it stands
 * @param holder who is expected to act; null when nobody is
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
 * @param gates what keeps its carrier from depositing it; empty when it is not to be deposited
 * @param open whether the content may be shown to the person who asks
 */
public record ReportSheet(
        UUID id,
        int version,
        int number,
        String label,
        UUID operationId,
        String operationTitle,
        String carrierName,
        ReportKind kind,
        ReportStatus status,
        Role holder,
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
        List<GateState> gates,
        boolean open)
        implements Serializable {

    /** Whether the carrier may write in it. */
    public boolean isWritable() {
        return status.isWritable();
    }

    /** The last deposited version; null before the first deposit. */
    public Version lastVersion() {
        return versions.isEmpty() ? null : versions.get(versions.size() - 1);
    }

    /** Whether a category exceeds the agreed amount so far that it is to be explained. */
    public boolean isExceeded() {
        return categories.stream().anyMatch(Category::excess);
    }

    /** Whether it is an optional report to which the body has not agreed yet. */
    public boolean isAwaitingAgreement() {
        return kind == ReportKind.INTERIM_OPTIONAL && !agreedBeforehand;
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
            CostCategory category, Money agreed, Money before, Money declared, boolean excess, String explanation)
            implements Serializable {

        /** What the agreement still leaves; below zero when more was declared. */
        public Money left() {
            return agreed.minus(before).minus(declared);
        }
    }

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
            List<Proof> evidence)
            implements Serializable {}

    /** A document that proves an expenditure. */
    public record Proof(UUID documentId, String fileName, EvidenceKind kind) implements Serializable {}

    /** A resource received. */
    public record Funding(
            UUID id,
            String funder,
            fr.viaduc.domain.application.FundingSourceKind kind,
            Money agreed,
            Money received,
            LocalDate receivedOn,
            UUID documentId,
            String fileName,
            boolean isNew)
            implements Serializable {}

    /** A request for a later date; granted is null while it waits. */
    public record AskedPostponement(
            LocalDate until, String reason, Instant at, Boolean granted, String answer, String answeredBy)
            implements Serializable {}

    /** A document that concerns the whole report. */
    public record Attachment(UUID id, String fileName) implements Serializable {}

    /** A deposited version. */
    public record Version(
            int number,
            Instant depositedAt,
            String depositedBy,
            LocalDate payBy,
            String sha256,
            UUID dataDocumentId,
            UUID pdfDocumentId,
            UUID receiptDocumentId)
            implements Serializable {}
}
