package fr.viaduc.domain.legal;

import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import fr.viaduc.domain.shared.RuleViolation;
import java.time.LocalDate;

/**
 * The figures that govern one operation: those of its programming period, on the day in question.
 *
 * @param parameters all known values
 * @param period the programming period of the operation
 * @param day the day whose law applies
 */
public record ApplicableLaw(LegalParameters parameters, ProgrammingPeriod period, LocalDate day) {

    /**
     * The value of a figure.
     *
     * @throws RuleViolation {@code legal.parameter.unknown} when none is known
     */
    public LegalParameter get(String code) {
        return parameters.get(code, period, day);
    }

    /** An amount; see {@link #get} for the refusal. */
    public Money money(String code) {
        return get(code).money();
    }

    /** A share; see {@link #get} for the refusal. */
    public Rate rate(String code) {
        return get(code).rate();
    }

    /** A whole number; see {@link #get} for the refusal. */
    public int integer(String code) {
        return get(code).integer();
    }

    /** A day; see {@link #get} for the refusal. */
    public LocalDate date(String code) {
        return get(code).date();
    }
}
