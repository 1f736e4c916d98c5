package fr.viaduc.web.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/** A day and time of mainland France from the browser's field (2026-12-01T17:00). */
@FacesConverter("viaduc.moment")
public class MomentConverter implements Converter<LocalDateTime> {

    @Override
    public LocalDateTime getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(typed.strip());
        } catch (DateTimeParseException e) {
            Object label = component.getAttributes().get("label");
            String text = French.text("tag.moment.format", label == null ? "" : label, typed);
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text), e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDateTime moment) {
        return moment == null ? "" : moment.truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
