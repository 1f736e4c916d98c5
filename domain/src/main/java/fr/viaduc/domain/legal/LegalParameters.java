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
import java.util.UUID;

/**
 * All values of all figures, those of the installation and those of one body, to be asked by code, programming period
 * and day.
 */
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
     * The value of a figure: what the body set for itself, unless a binding text sets the figure, or else what the
     * installation knows.
     *
     * @throws RuleViolation {@code legal.parameter.unknown} when none is known for the code, the period and the day
     */
    public LegalParameter get(String code, ProgrammingPeriod period, LocalDate day) {
        List<LegalParameter> holding = byCode.getOrDefault(code, List.of()).stream()
                .filter(value -> value.period().covers(period) && value.holdsOn(day) && value.isKnown())
                .toList();
        return holding.stream()
                .filter(value -> value.confidence() == Confidence.LAW)
                .findAny()
                .or(() -> holding.stream().filter(LegalParameters::isOfBody).findAny())
                .or(() -> holding.stream().findAny())
                .orElseThrow(() -> new RuleViolation("legal.parameter.unknown", code, period, day));
    }

    /**
     * Gives a body a value of its own from a day on. The former value of the body, if it has one, ends the day before.
     *
     * @param today a value never begins before the day on which it is given, so that nothing decided changes afterwards
     * @return the new value, to be stored
     * @throws RuleViolation {@code legal.parameter.past}, {@code legal.parameter.law}, {@code legal.parameter.value},
     *     {@code legal.parameter.dates}, or {@code legal.parameter.unknown} when there is no such figure
     */
    public LegalParameter giveBody(UUID body, BodyFigure figure, LocalDate today) {
        if (figure.from().isBefore(today)) {
            throw new RuleViolation("legal.parameter.past", figure.from(), today);
        }
        LegalParameter general = byCode.getOrDefault(figure.code(), List.of()).stream()
                .filter(value -> !isOfBody(value) && value.period() == figure.period() && value.holdsOn(figure.from()))
                .findAny()
                .orElseThrow(() ->
                        new RuleViolation("legal.parameter.unknown", figure.code(), figure.period(), figure.from()));
        LegalParameter own = general.ofBody(body, figure.from(), figure.text(), figure.kind(), figure.basis());
        return byCode.get(figure.code()).stream()
                .filter(value -> isOfBody(value) && value.overlaps(own))
                .findFirst()
                .map(former -> former.replacedFrom(figure.from(), figure.text(), figure.basis(), Confidence.DESIGN))
                .orElse(own);
    }

    private static boolean isOfBody(LegalParameter value) {
        return value.bodyId().isPresent();
    }

    /** All values that a figure had, has and will have. */
    public List<LegalParameter> valuesOf(String code) {
        return List.copyOf(byCode.getOrDefault(code, List.of()));
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
