package fr.viaduc.domain.agreement;

/** What an amendment touches, which decides who must agree. */
public enum AmendmentKind {
    /** Information simple: a contact changes; accepted in writing, nothing is signed. */
    INFORMATION,
    /** Avenant sans reprogrammation: the dates change; signed by both sides. */
    WITHOUT_COMMITTEE,
    /** Avenant avec reprogrammation: the amounts change; decided by the committee, then signed by both sides. */
    WITH_COMMITTEE
}
