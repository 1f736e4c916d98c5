package fr.viaduc.domain.application;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * Entries forecast in one year, by sex and by status on the labour market.
 *
 * @param rowId the row of the application
 * @param year calendar year of the entries
 * @param entries by field of the row; a field left out counts none
 */
public record ParticipantForecast(UUID rowId, int year, Map<SectionField, Integer> entries) {

    static ParticipantForecast of(FundingApplication application, SectionRow row) {
        Map<SectionField, Integer> entries = new EnumMap<>(SectionField.class);
        for (SectionField field : RowKind.FORECAST.fields()) {
            String number = application.answer(row, field);
            if (field != SectionField.FORECAST_YEAR && !number.isEmpty()) {
                entries.put(field, Integer.valueOf(number));
            }
        }
        int year = Integer.parseInt(application.answer(row, SectionField.FORECAST_YEAR));
        return new ParticipantForecast(row.id(), year, entries);
    }

    /** All entries of the year. */
    public int total() {
        return entries.values().stream().mapToInt(Integer::intValue).sum();
    }
}
