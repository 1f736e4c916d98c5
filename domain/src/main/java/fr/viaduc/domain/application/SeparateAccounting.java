package fr.viaduc.domain.application;

/** How the expenditure of the operation can be told apart in the accounts (Reg. (EU) 2021/1060 art. 74(1)(a)(i)). */
public enum SeparateAccounting {
    /** Comptabilité séparée. */
    SEPARATE_ACCOUNTS,
    /** Code comptable analytique. */
    ANALYTIC_CODE
}
