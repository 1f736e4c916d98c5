package fr.viaduc.domain.application;

import java.util.UUID;

/**
 * One activity of the operation (fiche action), as the application describes it.
 *
 * @param id stable through all versions of the application
 */
public record Activity(
        UUID id,
        String title,
        String objectives,
        String content,
        String audience,
        String calendar,
        String places,
        String staff,
        String deliverables,
        String evidence) {

    static Activity of(FundingApplication application, SectionRow row) {
        return new Activity(
                row.id(),
                application.answer(row, SectionField.ACTIVITY_TITLE),
                application.answer(row, SectionField.ACTIVITY_OBJECTIVES),
                application.answer(row, SectionField.ACTIVITY_CONTENT),
                application.answer(row, SectionField.ACTIVITY_AUDIENCE),
                application.answer(row, SectionField.ACTIVITY_CALENDAR),
                application.answer(row, SectionField.ACTIVITY_PLACES),
                application.answer(row, SectionField.ACTIVITY_STAFF),
                application.answer(row, SectionField.ACTIVITY_DELIVERABLES),
                application.answer(row, SectionField.ACTIVITY_EVIDENCE));
    }
}
