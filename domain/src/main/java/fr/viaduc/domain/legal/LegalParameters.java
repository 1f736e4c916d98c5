package fr.viaduc.domain.legal;

import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import fr.viaduc.domain.shared.RuleViolation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All values of all figures, to be asked by code, programming period and day. */
public final class LegalParameters {

    private final Map<String, List<LegalParameter>> byCode = new HashMap<>();

    /** @throws RuleViolation {@code legal.parameter.overlap} when two values of a figure hold on the same day */
    public LegalParameters(Collection<LegalParameter> values) {
        for (LegalParameter value : values) {
            List<LegalParameter> known = byCode.computeIfAbsent(value.code(), code -> new ArrayList<>());
            if (known.stream().anyMatch(value::overlaps)) {
                throw new RuleViolation("legal.parameter.overlap", value.code(), value.period());
            }
            known.add(value);
        }
    }

    /** The figures that govern operations of a period on a day. */
    public ApplicableLaw on(ProgrammingPeriod period, LocalDate day) {
        return new ApplicableLaw(this, period, day);
    }

    /**
     * The value of a figure.
     *
     * @throws RuleViolation {@code legal.parameter.unknown} when none is known for the code, the period and the day
     */
    public LegalParameter get(String code, ProgrammingPeriod period, LocalDate day) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(value -> value.period().covers(period) && value.holdsOn(day) && value.isKnown())
                .findAny()
                .orElseThrow(() -> new RuleViolation("legal.parameter.unknown", code, period, day));
    }

    /** An amount; see {@link #get} for the refusal. */
    public Money money(String code, ProgrammingPeriod period, LocalDate day) {
        return get(code, period, day).money();
    }

    /** A share; see {@link #get} for the refusal. */
    public Rate rate(String code, ProgrammingPeriod period, LocalDate day) {
        return get(code, period, day).rate();
    }

    /** A whole number; see {@link #get} for the refusal. */
    public int integer(String code, ProgrammingPeriod period, LocalDate day) {
        return get(code, period, day).integer();
    }

    /** A day; see {@link #get} for the refusal. */
    public LocalDate date(String code, ProgrammingPeriod period, LocalDate day) {
        return get(code, period, day).date();
    }
}
