package fr.viaduc.domain.application;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a section lists: one row for each partner, activity, year of forecast… */
public enum RowKind {
    /** Aides publiques des trois derniers exercices. */
    PUBLIC_AID(Section.ORGANISATION, 0),
    /** Partenaires d’une opération collaborative. */
    PARTNER(Section.IDENTIFICATION, 1),
    /** Fiches actions. */
    ACTIVITY(Section.ACTIVITIES, 1),
    /** Entrées prévues, one row for each year. */
    FORECAST(Section.PARTICIPANTS, 1),
    /** Indicateurs de réalisation et de résultat. */
    INDICATOR(Section.PARTICIPANTS, 0),
    /** Aides de minimis reçues, by the rolling years of the regulation. */
    DE_MINIMIS_AID(Section.STATE_AID, 0),
    /** Achats et marchés prévus. */
    PURCHASE(Section.PURCHASES, 0),
    /** Bilans prévus. */
    PLANNED_REPORT(Section.ADVANCE, 0),
    /** Dépenses prévues by half-year. */
    PLANNED_SPENDING(Section.ADVANCE, 0);

    private static final int MOST = 100;

    private final Section section;
    private final int fewest;

    RowKind(Section section, int fewest) {
        this.section = section;
        this.fewest = fewest;
    }

    /** Where it is listed. */
    public Section section() {
        return section;
    }

    /** How many rows there must be when the list is asked for. */
    public int fewest() {
        return fewest;
    }

    /** How many rows there may be. */
    public int most() {
        return MOST;
    }

    /** The answer on which the list is asked for; empty when it always is. */
    public Optional<Condition> condition() {
        return switch (this) {
            case PARTNER -> Optional.of(new Condition(SectionField.COLLABORATIVE, "YES"));
            case FORECAST, INDICATOR -> Optional.of(new Condition(SectionField.WITH_PARTICIPANTS, "YES"));
            case DE_MINIMIS_AID -> Optional.of(new Condition(SectionField.AID_SCHEME, AidScheme.DE_MINIMIS.name()));
            case PUBLIC_AID, ACTIVITY, PURCHASE, PLANNED_REPORT, PLANNED_SPENDING -> Optional.empty();
        };
    }

    /** The fields of a row, in their order. */
    public List<SectionField> fields() {
        return Arrays.stream(SectionField.values())
                .filter(field -> field.rowKind().filter(kind -> kind == this).isPresent())
                .toList();
    }

    /** The field by which people recognise a row. */
    public SectionField title() {
        return fields().get(0);
    }

    /** The lists of a section. */
    public static List<RowKind> of(Section section) {
        return Arrays.stream(values()).filter(kind -> kind.section == section).toList();
    }
}
