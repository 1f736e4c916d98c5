package fr.viaduc.ejb.list;

/** What a column holds, which decides how it is read, filtered, shown and exported. */
public enum ColumnType {
    /** Words; filtered by a part of them, without regard to accents or capitals. */
    TEXT,
    /** Amount in euros; filtered by a range. */
    MONEY,
    /** Day; filtered by a range. */
    DATE,
    /** Moment; filtered by a range of days in mainland France. */
    INSTANT,
    /** Constant of an enum; filtered by one or several of them. */
    STATUS,
    /** Key of a French text; shown and exported as that text, filtered by it among those that begin alike. */
    LABEL,
    /** Whole number; filtered by a range. */
    INTEGER,
    /** Share of a whole, as a number such as 0.4; not filtered. */
    RATE,
    /** Whether the row holds on a day: a first and a last day, either of which may be open; filtered by a day, never shown. */
    HOLDING,
    /** Yes or no. */
    BOOLEAN,
    /** Identifier of a row, for links; never shown. */
    ID;

    /** Whether a filter has a lower and an upper bound. */
    public boolean isRange() {
        return this == MONEY || this == DATE || this == INSTANT || this == INTEGER;
    }

    /** Whether it is written on the right, digit under digit. */
    public boolean isNumber() {
        return this == MONEY || this == INTEGER || this == RATE;
    }
}
