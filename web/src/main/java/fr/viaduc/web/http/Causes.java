package fr.viaduc.web.http;

import jakarta.servlet.ServletException;

/** Looks for the reason of a failure under the layers that the containers wrap around it. */
public final class Causes {

    private static final int DEEPEST = 20;

    private Causes() {}

    /** The first cause of the given kind, or null. */
    public static <T extends Throwable> T find(Throwable failure, Class<T> kind) {
        Throwable current = failure;
        for (int depth = 0; current != null && depth < DEEPEST; depth++) {
            if (kind.isInstance(current)) {
                return kind.cast(current);
            }
            Throwable next = current instanceof ServletException servlet && servlet.getRootCause() != null
                    ? servlet.getRootCause()
                    : current.getCause();
            if (next == current) {
                return null;
            }
            current = next;
        }
        return null;
    }

    /** Whether a cause of the given kind is there. */
    public static boolean has(Throwable failure, Class<? extends Throwable> kind) {
        return find(failure, kind) != null;
    }

    /** Whether the thing wanted does not exist for the caller. */
    static boolean isNotFound(Throwable failure) {
        for (Throwable current = failure; current != null; current = current.getCause()) {
            if ("NotFound".equals(current.getClass().getSimpleName())) {
                return true;
            }
        }
        return false;
    }
}
