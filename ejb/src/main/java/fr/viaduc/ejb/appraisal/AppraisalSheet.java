package fr.viaduc.ejb.appraisal;

import fr.viaduc.domain.application.FundingApplicationStatus;
import fr.viaduc.domain.appraisal.AppraisalSection;
import fr.viaduc.domain.appraisal.AppraisalStatus;
import fr.viaduc.domain.appraisal.AutomaticCheck;
import fr.viaduc.domain.appraisal.FindingLevel;
import fr.viaduc.domain.appraisal.OpinionValue;
import fr.viaduc.domain.appraisal.PlanProposalStatus;
import fr.viaduc.domain.appraisal.SectionConclusion;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The appraisal of a file as pages show it.
 *
 * @param id the appraisal; null while it is not opened
 * @param mine whether the person who asks is its instructor
 * @param opinion null until it is said, like the grounds and the conditions
 * @param answerStatus where the latest proposal to the carrier stands; null when there is none
 * @param answer why the carrier contested it; empty otherwise
 * @param covered whether the carrier accepted the plan as it is, or need not
 */
public record AppraisalSheet(
        UUID id,
        int version,
        UUID operationId,
        String number,
        String title,
        FundingApplicationStatus applicationStatus,
        AppraisalStatus status,
        int revision,
        String appraiserName,
        boolean mine,
        List<Section> sections,
        PlanSheet plan,
        OpinionValue opinion,
        String grounds,
        String reservations,
        Integer numberOfReports,
        boolean advanceGranted,
        boolean extrapolationClause,
        String otherConditions,
        PlanProposalStatus answerStatus,
        String answer,
        boolean covered,
        String validatorName,
        Instant validatedAt)
        implements Serializable {

    /** One of the fifteen sections. */
    public record Section(
            AppraisalSection section,
            List<Found> automatic,
            String finding,
            SectionConclusion conclusion,
            String modification,
            boolean finished,
            int attentions)
            implements Serializable {}

    /** What the portal found by itself. */
    public record Found(AutomaticCheck check, FindingLevel level, String measured, String comparedWith)
            implements Serializable {}

    /** Whether the appraisal is opened. */
    public boolean isOpened() {
        return id != null;
    }

    /** The section. */
    public Section section(AppraisalSection section) {
        return sections.stream()
                .filter(one -> one.section() == section)
                .findAny()
                .orElseThrow();
    }
}
