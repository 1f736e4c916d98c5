package fr.viaduc.ejb.legal;

import fr.viaduc.domain.legal.Confidence;
import fr.viaduc.domain.legal.LegalParameter;
import fr.viaduc.domain.legal.LegalTopic;
import fr.viaduc.domain.legal.ParameterType;
import fr.viaduc.domain.legal.ProgrammingPeriod;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One value of a legal figure as a page shows it.
 *
 * @param own whether the body set it for itself
 * @param current whether it holds today
 * @param endable whether an administrator of the body may end it
 */
public record FigureValue(
        UUID id,
        String code,
        String label,
        LegalTopic topic,
        String text,
        ParameterType type,
        String unit,
        ProgrammingPeriod period,
        LocalDate validFrom,
        LocalDate validTo,
        String legalBasis,
        Confidence confidence,
        String note,
        boolean own,
        boolean current,
        boolean endable)
        implements Serializable {

    static FigureValue of(LegalParameter value, LocalDate today) {
        boolean own = value.bodyId().isPresent();
        return new FigureValue(
                value.id(),
                value.code(),
                value.label(),
                value.topic(),
                value.type().show(value.text()),
                value.type(),
                value.unit(),
                value.period(),
                value.validFrom(),
                value.validTo(),
                value.legalBasis(),
                value.confidence(),
                value.note(),
                own,
                value.holdsOn(today),
                own && value.holdsOn(today));
    }
}
