package fr.viaduc.web.http;

import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.shared.RuleViolations;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.ServletException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** Looks for the reason of a failure under the layers that the containers wrap around it. */
public final class Causes {

    private static final int DEEPEST = 20;

    /** SQL states of a unique key and of an exclusion constraint. */
    private static final Set<String> TWICE = Set.of("23505", "23P01");

    /** SQL states of a text, and of JSON, with the one sign that the database cannot keep: the null sign. */
    private static final Set<String> UNKNOWN_SIGN = Set.of("22021", "22P05");

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
        return isNamed(failure, "NotFound");
    }

    /** Whether a form was larger than what the server takes, as the server itself says it. */
    static boolean isTooLarge(Throwable failure) {
        return isNamed(failure, "SizeException");
    }

    /** Whether files should have come and the request has no place for any: no browser sends this. */
    static boolean isWithoutFiles(Throwable failure) {
        ServletException refused = find(failure, ServletException.class);
        return refused != null && String.valueOf(refused.getMessage()).contains("multipart/form-data");
    }

    private static boolean isNamed(Throwable failure, String name) {
        for (Throwable current = failure; current != null; current = current.getCause()) {
            if (name.equals(current.getClass().getSimpleName())) {
                return true;
            }
        }
        return false;
    }

    /**
     * The refusals in the failure, in the order of the form; none when it is a defect. What the database or the container
     * refuses because of what somebody typed or of what somebody else stored is a refusal too.
     */
    public static List<RuleViolation> refusals(Throwable failure) {
        RuleViolations several = find(failure, RuleViolations.class);
        if (several != null) {
            return several.violations();
        }
        RuleViolation one = find(failure, RuleViolation.class);
        if (one != null) {
            return List.of(one);
        }
        ConstraintViolationException invalid = find(failure, ConstraintViolationException.class);
        if (invalid != null) {
            return invalid.getConstraintViolations().stream()
                    .map(broken -> new RuleViolation("input.invalid", lastName(broken), broken.getMessage()))
                    .toList();
        }
        if (has(failure, OptimisticLockException.class)) {
            return List.of(new RuleViolation("record.overtaken"));
        }
        return of(find(failure, SQLException.class));
    }

    private static List<RuleViolation> of(SQLException refused) {
        String state = refused == null ? "" : String.valueOf(refused.getSQLState());
        if (TWICE.contains(state)) {
            return List.of(new RuleViolation("record.twice"));
        }
        return UNKNOWN_SIGN.contains(state) ? List.of(new RuleViolation("text.sign")) : List.of();
    }

    private static String lastName(ConstraintViolation<?> broken) {
        String path = broken.getPropertyPath().toString();
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
