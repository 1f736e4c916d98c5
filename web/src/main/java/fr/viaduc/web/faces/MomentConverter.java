package fr.viaduc.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/** A day and time of mainland France from the browser's field (2026-12-01T17:00), in the same years as days. */
@FacesConverter("viaduc.moment")
public class MomentConverter implements Converter<LocalDateTime> {

    @Override
    public LocalDateTime getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Object label = component.getAttributes().get("label");
        try {
            LocalDateTime moment = LocalDateTime.parse(typed.strip());
            DayConverter.inRange(moment.toLocalDate(), label, typed);
            return moment;
        } catch (DateTimeParseException e) {
            throw new ConverterException(DayConverter.message("tag.moment.format", label, typed), e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDateTime moment) {
        return moment == null ? "" : moment.truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
