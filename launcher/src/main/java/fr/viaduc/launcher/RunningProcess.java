package fr.viaduc.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A process of this machine that we started, perhaps in an earlier life of the launcher. One that ended without being
 * fetched by its parent, as happens in containers, counts as ended.
 */
final class RunningProcess {

    private static final long PAUSE_MILLISECONDS = 50;

    private final ProcessHandle handle;

    RunningProcess(ProcessHandle handle) {
        this.handle = handle;
    }

    /** The process of a number, when it runs and its command line holds the given words. */
    static Optional<RunningProcess> find(long pid, String words) {
        return ProcessHandle.of(pid)
                .map(RunningProcess::new)
                .filter(process -> process.isRunning() && process.wasCalledWith(words));
    }

    /** All processes whose command line holds the given words. */
    static Stream<RunningProcess> findAll(String words) {
        return ProcessHandle.allProcesses()
                .map(RunningProcess::new)
                .filter(process -> process.wasCalledWith(words) && process.isRunning());
    }

    ProcessHandle handle() {
        return handle;
    }

    boolean isRunning() {
        if (!handle.isAlive()) {
            return false;
        }
        String stat = read("stat");
        int state = stat.lastIndexOf(')') + 2;
        return state > 1 && state < stat.length() && "ZX".indexOf(stat.charAt(state)) < 0;
    }

    private boolean wasCalledWith(String words) {
        return read("cmdline").replace('\0', ' ').contains(words);
    }

    /** Asks the process to end, and ends it when it has not done so in time. */
    void end(Duration patience) {
        handle.destroy();
        if (!hasEndedWithin(patience)) {
            handle.destroyForcibly();
            hasEndedWithin(patience);
        }
    }

    private boolean hasEndedWithin(Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (isRunning() && System.nanoTime() < deadline) {
            try {
                Thread.sleep(PAUSE_MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return !isRunning();
            }
        }
        return !isRunning();
    }

    private String read(String file) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(handle.pid()), file));
        } catch (IOException e) {
            return "";
        }
    }
}
