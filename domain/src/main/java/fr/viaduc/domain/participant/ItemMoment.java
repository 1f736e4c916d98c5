package fr.viaduc.domain.participant;

/** The part of the questionnaire to which an item belongs. */
public enum ItemMoment {
    IDENTITY,
    CONTACT,
    ENTRY,
    EXIT
}
