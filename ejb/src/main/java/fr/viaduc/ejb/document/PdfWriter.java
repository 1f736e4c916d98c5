package fr.viaduc.ejb.document;

/** Port: turns a model text and its figures into a document that can be kept for decades and read by everybody. */
public interface PdfWriter {

    /**
     * Writes the document as PDF/A-3a (archiving, with its embedded files) and PDF/UA-1 (accessibility).
     *
     * <p>The same order gives the same bytes.
     *
     * @throws IllegalStateException when the model text misses a value: a mistake of ours, never of a user
     */
    byte[] write(PrintOrder order);
}
