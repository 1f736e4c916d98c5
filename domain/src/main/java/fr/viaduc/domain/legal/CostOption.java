package fr.viaduc.domain.legal;

/**
 * How the eligible cost of an operation is established (option de coûts simplifiés or real costs; Reg. (EU) 2021/1060
 * art. 53 to 56).
 *
 * <p>It stands beside the legal figures because a call names the options among which its applicants choose, long before
 * an application uses one.
 */
public enum CostOption {
    /** Coûts réels. */
    REAL,
    /** Indirect costs: up to 7 % of the direct costs. */
    T7,
    /** Indirect costs: up to 15 % of the direct staff costs. */
    T15,
    /** Indirect costs: up to 25 % of the direct costs, calculated. */
    T25,
    /** Direct staff costs: up to 20 % of the other direct costs. */
    T20,
    /** All other costs: up to 40 % of the direct staff costs. */
    T40,
    /** Hourly rate: annual employment cost divided by 1 720 hours. */
    TH1720,
    /** Hourly rate: monthly employment cost divided by monthly hours. */
    TMONTH,
    /** Fixed percentage of employment cost. */
    PFIXED,
    /** Unit costs. */
    UNIT,
    /** Lump sum. */
    LUMP,
    /** Lump sum on a draft budget. */
    LUMP_BUDGET
}
