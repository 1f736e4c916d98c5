package fr.viaduc.ejb.report;

/** What a page shows of a report beside its dates, its state and its totals. */
public enum ReportPart {
    /** The categories, agreed and declared. */
    CATEGORIES,
    /** The expenditures with their evidence. */
    ITEMS,
    /** The resources received. */
    FUNDING,
    /** The qualitative part. */
    NARRATIVE,
    /** The participants up to the end of the period. */
    PARTICIPANTS,
    /** The documents that concern the whole report. */
    DOCUMENTS,
    /** The deposited versions. */
    VERSIONS,
    /** What keeps the carrier from depositing it. */
    GATES
}
