package fr.viaduc.domain.document;

/** What is known about viruses in a document that is kept. */
public enum VirusScan {
    /** A scanner looked at it and found nothing. */
    CLEAN,
    /** No scanner is connected to the portal; said openly wherever the document is shown. */
    NOT_CONFIGURED,
    /** The portal wrote it. */
    NOT_APPLICABLE
}
