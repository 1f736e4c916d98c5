package fr.viaduc.web.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

/** Gives the bean the very value of the choice made; what is not among the choices is refused. */
@FacesConverter("viaduc.choice")
public class ChoiceConverter implements Converter<Object> {

    @Override
    public Object getAsObject(FacesContext context, UIComponent component, String key) {
        if (key == null || key.isEmpty()) {
            return null;
        }
        return Choice.list(component.getAttributes().get("choices")).stream()
                .filter(choice -> choice.key().equals(key))
                .findFirst()
                .map(Choice::value)
                .orElseThrow(() -> new ConverterException(new FacesMessage(French.text("tag.choice.unknown"))));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Object value) {
        return value == null ? "" : new Choice(value, "").key();
    }
}
