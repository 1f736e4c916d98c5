package fr.viaduc.ejb.report;

import java.io.Serializable;

/**
 * Something that a deposited version says otherwise than the one before.
 *
 * @param part where it stands: items, funding, activities, narrative, categories, documents, totals
 * @param name the expenditure, the funder, the activity; empty for what the report says once
 * @param field what changed, as the data of the version name it; {@code removed} for what is no longer there, {@code
 *     added} for what is new
 * @param before its value before; null when there was none
 * @param after its value now; null when there is none
 */
public record VersionChange(String part, String name, String field, Serializable before, Serializable after)
        implements Serializable {}
