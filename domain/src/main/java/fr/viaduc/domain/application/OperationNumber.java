package fr.viaduc.domain.application;

import fr.viaduc.domain.shared.RuleViolation;
import java.util.Locale;

/**
 * The number of a file (numéro d'opération): nine digits, the year of deposit and a sequence of that year, such as
 * {@code 202301138}. Unique in its intermediate body, as the public list of operations requires (Reg. (EU) 2021/1060
 * art. 49(3)).
 *
 * @param year the year of the deposit in legal time of mainland France, four digits
 * @param sequence from 1 to 99 999
 */
public record OperationNumber(int year, int sequence) {

    private static final int LAST = 99_999;

    public OperationNumber {
        if (year < 2000 || year > 9999) {
            throw new IllegalArgumentException("Year of four digits expected: " + year);
        }
        if (sequence < 1 || sequence > LAST) {
            throw new RuleViolation("operation.number.exhausted", year);
        }
    }

    /** The nine digits. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d%05d", year, sequence);
    }
}
