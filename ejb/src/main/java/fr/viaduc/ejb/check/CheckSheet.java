package fr.viaduc.ejb.check;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.application.FundingSourceKind;
import fr.viaduc.domain.check.AdmissibilityPoint;
import fr.viaduc.domain.check.CheckStatus;
import fr.viaduc.domain.check.CheckTopic;
import fr.viaduc.domain.check.ControlMethod;
import fr.viaduc.domain.check.DueStep;
import fr.viaduc.domain.check.RebuttalPosition;
import fr.viaduc.domain.check.RejectionReason;
import fr.viaduc.domain.check.TopicOutcome;
import fr.viaduc.domain.document.DocumentTemplate;
import fr.viaduc.domain.legal.CostOption;
import fr.viaduc.domain.report.ReportKind;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A check as a page shows it.
 *
 * @param file the file and the report
 * @param plan how deep the control goes; null before it is written
 * @param points the formal review; empty before it is answered
 * @param lines the items with what was found, the final findings as soon as there are any
 * @param resources the other resources of the operation
 * @param topics all topics, concluded or not
 * @param requests the requests for documents, the last one last
 * @param rebuttal the rebuttal period that runs or ran last; null when none was opened
 * @param figures totals and calculation as they stand
 * @param documents what the portal wrote and what the carrier attached, oldest first
 */
public record CheckSheet(
        FileHead file,
        PlanRow plan,
        List<PointRow> points,
        List<LineRow> lines,
        List<ResourceRow> resources,
        List<TopicRow> topics,
        List<RequestRow> requests,
        RebuttalRow rebuttal,
        Figures figures,
        List<PaperRow> documents)
        implements Serializable {

    /**
     * The check, its file and its report.
     *
     * @param mine whether the person who asks holds the check
     * @param finalProposed whether the final conclusions wait for the validator
     * @param clock the days until the payment; null once the carrier has its money
     */
    public record FileHead(
            UUID id,
            int version,
            String number,
            CheckStatus status,
            boolean finalReport,
            UUID operationId,
            UUID reportId,
            String reportLabel,
            ReportKind reportKind,
            LocalDate periodStart,
            LocalDate periodEnd,
            String controllerName,
            String validatorName,
            boolean mine,
            boolean finalProposed,
            Instant certifiedAt,
            RunningClock clock)
            implements Serializable {}

    /** The control plan. */
    public record PlanRow(ControlMethod method, String justification) implements Serializable {}

    /** One point of the formal review. */
    public record PointRow(AdmissibilityPoint point, boolean satisfied, String comment) implements Serializable {}

    /**
     * One item with what was found.
     *
     * @param retained null while nobody has decided
     * @param provisional what was retained before the carrier was heard; null before that
     * @param evidence the documents that prove it
     * @param answer what the carrier said; null when nothing was set aside or nothing was said
     */
    public record LineRow(
            UUID itemId,
            int position,
            CostCategory category,
            String label,
            Money declared,
            Money retained,
            Money rejected,
            RejectionReason reason,
            String explanation,
            String exclusion,
            String controllerName,
            Instant at,
            Money provisional,
            ItemRow item,
            AnswerRow answer)
            implements Serializable {

        /** Whether somebody, or a visit, has decided. */
        public boolean isDecided() {
            return retained != null;
        }

        /** Where the line stands, for the filter: {@code open}, {@code kept} or {@code aside}. */
        public String state() {
            if (retained == null) {
                return "open";
            }
            return rejected.isPositive() ? "aside" : "kept";
        }
    }

    /** The item as the carrier entered it. */
    public record ItemRow(
            String supplier,
            String documentNumber,
            String accountingNumber,
            LocalDate documentDate,
            LocalDate paidOn,
            String key,
            String procurement,
            String comment,
            List<EvidenceRow> evidence)
            implements Serializable {}

    /** A document that proves an item. */
    public record EvidenceRow(UUID documentId, String fileName, String kind) implements Serializable {}

    /** What the carrier answered on an item, and the reply. */
    public record AnswerRow(
            UUID id,
            RebuttalPosition position,
            String text,
            boolean tacit,
            String answeredBy,
            Instant answeredAt,
            String reply,
            List<EvidenceRow> documents)
            implements Serializable {

        /** Whether the controller still owes a reply. */
        public boolean isOpen() {
            return position == RebuttalPosition.CONTEST && reply == null;
        }
    }

    /** One resource. */
    public record ResourceRow(
            UUID sourceId,
            FundingSourceKind kind,
            String funder,
            Money agreed,
            Money declared,
            Money retained,
            Money counted,
            boolean complete,
            boolean decided,
            String explanation)
            implements Serializable {}

    /** One topic; outcome null while nothing is concluded. */
    public record TopicRow(CheckTopic topic, TopicOutcome outcome, String explanation, String concludedBy)
            implements Serializable {}

    /** One request for documents. */
    public record RequestRow(
            UUID id,
            String wanted,
            Instant requestedAt,
            LocalDate lastDay,
            boolean reminded,
            String answer,
            Instant answeredAt,
            Instant closedAt)
            implements Serializable {}

    /** The rebuttal period. */
    public record RebuttalRow(int round, Instant openedAt, LocalDate lastDay, Instant closedAt, long unanswered)
            implements Serializable {}

    /**
     * Totals and calculation.
     *
     * @param undecided how many items nobody has decided
     * @param flatRateDeclared what the cost option adds to the declared base
     * @param flatRateRetained what it adds to the retained base
     * @param told whether the calculation was told to the carrier, rather than computed now
     */
    public record Figures(
            Money declared,
            Money retained,
            Money rejected,
            long undecided,
            CostOption costOption,
            Money flatRateDeclared,
            Money flatRateRetained,
            Money agreedCost,
            Money agreedEsf,
            Rate publicityCorrection,
            String publicityReason,
            List<TraceRow> trace,
            Money due,
            Money alreadyPaid,
            Money toPay,
            Money toRecover,
            boolean told)
            implements Serializable {}

    /**
     * A document of the check.
     *
     * @param template which document it is when the portal wrote it; null when somebody brought it
     */
    public record PaperRow(UUID id, String fileName, DocumentTemplate template, Instant at, String authorName)
            implements Serializable {}

    /** One line of the calculation. */
    public record TraceRow(DueStep step, Money amount) implements Serializable {}
}
