package fr.viaduc.domain.legal;

import fr.viaduc.domain.shared.RuleViolation;
import java.time.LocalDate;

/**
 * A value that a body gives to a figure for itself.
 *
 * @param code name of the figure
 * @param period the programming period whose operations it governs
 * @param from first day on which it holds
 * @param text the value, as the reference table writes it
 * @param kind how it is written
 * @param basis where it comes from: a deliberation, a letter of the managing authority
 */
public record BodyFigure(
        String code, ProgrammingPeriod period, LocalDate from, String text, ParameterType kind, String basis) {

    public BodyFigure {
        if (basis == null || basis.isBlank()) {
            throw new RuleViolation("legal.parameter.basis.missing");
        }
        basis = basis.strip();
    }
}
