package fr.viaduc.domain.legal;

/** What a legal figure is about (domaine). */
public enum LegalTopic {
    /** Programmes, transmission to the authority and the Commission. */
    BUDGET,
    /** Eligibility and simplified costs. */
    COST,
    /** Deadlines of the life of a file. */
    PROCEDURE,
    /** Agreement and signature. */
    AGREEMENT,
    /** Payment and recovery. */
    PAYMENT,
    /** Checks and irregularities. */
    CONTROL,
    /** Participants and indicators. */
    PARTICIPANT,
    /** State aid. */
    STATE_AID,
    /** Publicity, open data, accessibility. */
    TRANSPARENCY,
    /** How long documents and data are kept. */
    RETENTION
}
