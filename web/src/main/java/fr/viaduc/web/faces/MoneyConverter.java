package fr.viaduc.web.faces;

import fr.viaduc.domain.shared.Money;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** Amounts as French people type them, {@code 1 234,56}; shown likewise, the sign of the euro standing beside. */
@FacesConverter("viaduc.money")
public class MoneyConverter implements Converter<Money> {

    @Override
    public Money getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return FieldMistake.unlessRefused(component, () -> Money.parseFrench(typed));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Money amount) {
        return amount == null ? "" : amount.format().replaceAll("[\\s\\u00a0\\u202f]*€$", "");
    }
}
