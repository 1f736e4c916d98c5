package fr.viaduc.domain.participant;

/** Whether a broken rule of the record refuses it or only draws attention. */
public enum Severity {
    ERROR,
    WARNING
}
