package fr.viaduc.domain.application;

/** Who pays for the operation (type de ressource). */
public enum FundingSourceKind {
    /** Fonds social européen: the grant asked for. */
    ESF,
    /** Another fund of the Union, which may not pay for the same costs. */
    OTHER_EU,
    /** State, region, department, municipalities and their groupings, public operators. */
    PUBLIC,
    /** Foundations, companies, other private funders. */
    PRIVATE,
    /** Autofinancement: the carrier's own money. */
    OWN,
    /** Contribution of a third party, equal to the third-party costs. */
    THIRD_PARTY,
    /** Contribution in kind, equal to the in-kind costs. */
    IN_KIND,
    /** Recettes: what the operation itself earns. */
    REVENUE;

    /** Whether it counts as public support, which in-kind costs may not attract (Reg. (EU) 2021/1060 art. 67(1)(a)). */
    public boolean isPublicSupport() {
        return this == ESF || this == OTHER_EU || this == PUBLIC;
    }
}
