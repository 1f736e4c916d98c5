package fr.viaduc.web.faces;

import fr.viaduc.domain.shared.Rate;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** Shares as French people type them, {@code 58,46}; the percent sign stands beside. */
@FacesConverter(value = "viaduc.percent", forClass = Rate.class)
public class PercentConverter implements Converter<Rate> {

    @Override
    public Rate getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return FieldMistake.unlessRefused(component, () -> Rate.parsePercent(typed));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Rate rate) {
        return rate == null ? "" : rate.percent().replaceAll("[\\s\\u00a0\\u202f]*%$", "");
    }
}
