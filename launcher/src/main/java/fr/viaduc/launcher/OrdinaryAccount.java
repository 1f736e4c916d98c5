package fr.viaduc.launcher;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How a program is started that refuses to run as root, which PostgreSQL does.
 *
 * @param prefix what stands before the command; empty when we are not root
 * @param owner the numeric owner that its files must have; null to leave them as they are
 */
record OrdinaryAccount(List<String> prefix, Integer owner) {

    private static final int NOBODY = 65534;

    /** The first way that works here: nothing for a plain user; an own user space, or the account nobody, for root. */
    static OrdinaryAccount find() {
        if (!weAreRoot()) {
            return new OrdinaryAccount(List.of(), null);
        }
        return Stream.of(
                        new OrdinaryAccount(List.of("unshare", "-U"), 0),
                        new OrdinaryAccount(
                                List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"), NOBODY),
                        new OrdinaryAccount(List.of("runuser", "-u", "nobody", "--"), NOBODY))
                .filter(OrdinaryAccount::works)
                .findFirst()
                .orElseThrow(() -> new StartFailure("PostgreSQL ne démarre pas sous le compte root et cette machine ne"
                        + " permet ni « unshare -U », ni « setpriv », ni « runuser » : lancez ./run avec un compte"
                        + " ordinaire."));
    }

    private static boolean weAreRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean works() {
        return Commands.succeeds(command(List.of("true")));
    }

    /** The command to run in place of the given one. */
    List<String> command(List<String> plain) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(plain);
        return whole;
    }

    /** Gives a directory and all it holds to the account. */
    void own(Path directory) {
        if (owner == null) {
            return;
        }
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                own(path, Map.of("unix:uid", owner, "unix:gid", owner));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void own(Path path, Map<String, Integer> attributes) throws IOException {
        for (var attribute : attributes.entrySet()) {
            Object current = Files.getAttribute(path, attribute.getKey(), NOFOLLOW_LINKS);
            if (!attribute.getValue().equals(current)) {
                Files.setAttribute(path, attribute.getKey(), attribute.getValue(), NOFOLLOW_LINKS);
            }
        }
    }
}
