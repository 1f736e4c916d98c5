package fr.viaduc.domain.shared;

import java.util.Set;

/**
 * A value in the life of an aggregate, with the values that may follow it.
 *
 * <p>Implemented by the status enums with an exhaustive {@code switch}: a new value does not compile until its place in
 * the life is decided. The state diagrams of the documentation are drawn from {@link #next()}.
 *
 * @param <S> the enum itself
 */
public interface State<S extends Enum<S> & State<S>> {

    /** The values that may directly follow this one; empty when the life ends here. */
    Set<S> next();

    /** Whether the aggregate may go from this value to the given one. */
    default boolean canBecome(S other) {
        return next().contains(other);
    }
}
