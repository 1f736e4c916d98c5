package fr.viaduc.ejb.document;

import java.nio.file.Path;

/** Port: looks for viruses in a file before anybody can open it. */
public interface VirusScanner {

    /** Whether a scanner is connected to this installation. */
    boolean isConfigured();

    /** Whether the scanner can be reached. */
    boolean answers();

    /** What the scanner says of the file. */
    Verdict scan(Path file);

    /**
     * What a scanner says.
     *
     * @param outcome what was found
     * @param threat the name of the virus; empty otherwise
     */
    record Verdict(Outcome outcome, String threat) {

        /** What can come out of a scan. */
        public enum Outcome {
            /** Nothing was found. */
            CLEAN,
            /** A virus was found. */
            INFECTED,
            /** The scanner does not answer, or could not read the file. */
            UNAVAILABLE,
            /** No scanner is connected to this installation. */
            NOT_CONFIGURED
        }
    }
}
