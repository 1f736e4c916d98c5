package fr.viaduc.launcher;

import java.nio.file.Path;
import java.util.stream.Stream;

/** Turns whatever went wrong into one sentence that a person can act upon. */
final class Failures {

    private Failures() {}

    static String sentence(Throwable failure, Path log) {
        if (failure instanceof StartFailure known) {
            return known.getMessage();
        }
        if (isDiskFull(failure)) {
            return "Le disque est plein : libérez de la place ou choisissez un autre dossier avec VIADUC_DATA.";
        }
        return "Le démarrage a échoué ; les détails sont dans " + log + ".";
    }

    static boolean isDiskFull(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(cause -> String.valueOf(cause.getMessage()))
                .anyMatch(text -> text.contains("No space left on device") || text.contains("Disk quota exceeded"));
    }
}
