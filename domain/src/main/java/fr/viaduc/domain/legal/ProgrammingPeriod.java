package fr.viaduc.domain.legal;

/** The seven years for which the Union adopts its programmes (période de programmation). */
public enum ProgrammingPeriod {
    /** Reg. (EU) 1303/2013 and décret 2016-279. */
    PERIOD_2014_2020,
    /** Reg. (EU) 2021/1060 and décret 2022-608. */
    PERIOD_2021_2027,
    /** Said of a figure that both periods share; an operation belongs to one of the two. */
    BOTH;

    /** Whether a figure of this period holds for operations of the other one. */
    public boolean covers(ProgrammingPeriod other) {
        return this == BOTH || this == other;
    }
}
