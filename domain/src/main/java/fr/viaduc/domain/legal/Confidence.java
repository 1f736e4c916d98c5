package fr.viaduc.domain.legal;

/** How surely a figure is known (degré de confiance). */
public enum Confidence {
    /** Stands in a binding text. */
    LAW,
    /** Published by a public body that is not the legislator. */
    SOURCE,
    /** Professional knowledge, to be confirmed by a text. */
    TO_CONFIRM,
    /** A choice of the product or of the intermediate body, where the texts leave it free. */
    DESIGN,
    /** No value known yet: whoever needs it is refused. */
    OPEN
}
