package fr.viaduc.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What only an administrator reads: everything logged in this process, in a file beside that of the server. */
final class Details {

    private static final Logger ROOT = Logger.getLogger("");
    private static final int MAXIMUM_BYTES = 1_000_000;

    private Details() {}

    /** From now on nothing is logged on the screen. */
    static void offTheScreen() {
        for (Handler handler : ROOT.getHandlers()) {
            ROOT.removeHandler(handler);
        }
    }

    static void into(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        FileHandler handler = new FileHandler(file.toString(), MAXIMUM_BYTES, 1, true);
        handler.setEncoding("UTF-8");
        handler.setFormatter(new SimpleFormatter());
        ROOT.addHandler(handler);
    }

    static void say(String line) {
        ROOT.info(line);
    }

    static void severe(Throwable failure) {
        ROOT.log(Level.SEVERE, failure, () -> "The portal could not be started or stopped.");
    }
}
