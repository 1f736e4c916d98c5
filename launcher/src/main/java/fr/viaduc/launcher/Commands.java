package fr.viaduc.launcher;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs short programs of the machine to their end. */
final class Commands {

    /** What a program left: its exit code, and all that it said. */
    record Outcome(int exit, String said) {}

    private Commands() {}

    static Outcome run(List<String> command, Path directory) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .start();
        try (var output = process.getInputStream()) {
            String said = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), said);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    static boolean succeeds(List<String> command) {
        try {
            return run(command, Path.of("/")).exit() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
