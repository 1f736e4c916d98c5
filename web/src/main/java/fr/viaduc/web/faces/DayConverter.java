package fr.viaduc.web.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/** A day from the browser's date field (2026-12-01) or typed in French (01/12/2026), between 1900 and 2100. */
@FacesConverter("viaduc.day")
public class DayConverter implements Converter<LocalDate> {

    private static final DateTimeFormatter FRENCH =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Object label = component.getAttributes().get("label");
        try {
            LocalDate day =
                    typed.contains("/") ? LocalDate.parse(typed.strip(), FRENCH) : LocalDate.parse(typed.strip());
            return inRange(day, label, typed);
        } catch (DateTimeParseException e) {
            throw new ConverterException(message("tag.date.format", label, typed), e);
        }
    }

    /** The day, if it lies in the years that the portal deals with. */
    static LocalDate inRange(LocalDate day, Object label, String typed) {
        if (day.getYear() < EARLIEST || day.getYear() > LATEST) {
            throw new ConverterException(message("tag.date.range", label, typed));
        }
        return day;
    }

    /** What is wrong with what was typed in a field. */
    static FacesMessage message(String key, Object label, String typed) {
        String text = French.text(key, label == null ? "" : label, typed);
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
