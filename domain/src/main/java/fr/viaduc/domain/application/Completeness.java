package fr.viaduc.domain.application;

import java.util.List;

/** How far a section is written (état de complétude). */
public enum Completeness {
    /** Complet: nothing in it keeps the application from being deposited. */
    COMPLETE,
    /** Partiel: something was written, something is still missing. */
    PARTIAL,
    /** À faire: nothing was written yet. */
    TO_DO,
    /** Sans objet: nothing was written and nothing is required. */
    NOT_APPLICABLE;

    /**
     * How far a section is written.
     *
     * @param errors all that keeps the application from being deposited
     */
    public static Completeness of(FundingApplication application, Section section, List<BlockingError> errors) {
        if (section == Section.COMMITMENT) {
            return application.status().isInCarriersHands() ? TO_DO : COMPLETE;
        }
        boolean untouched = application.section(section).savedAt().isEmpty();
        if (errors.stream().anyMatch(error -> error.section() == section)) {
            return untouched ? TO_DO : PARTIAL;
        }
        return untouched ? NOT_APPLICABLE : COMPLETE;
    }
}
