package fr.viaduc.domain.shared;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An electronic address, in lower case so that the same mailbox is always the same value.
 *
 * @param value one address, without display name
 */
public record Email(String value) implements Serializable {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");

    /** @throws RuleViolation {@code email.invalid} with the text typed when it is not one address of a named domain */
    public Email {
        String typed = value == null ? "" : value;
        value = typed.strip().toLowerCase(Locale.ROOT);
        if (value.length() > LONGEST
                || value.indexOf('@') > 64
                || !SHAPE.matcher(value).matches()) {
            throw new RuleViolation("email.invalid", typed);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
