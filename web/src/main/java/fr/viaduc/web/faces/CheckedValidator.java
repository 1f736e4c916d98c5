package fr.viaduc.web.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;

/** Refuses a box that must be ticked and is not. */
@FacesValidator("viaduc.checked")
public class CheckedValidator implements Validator<Boolean> {

    @Override
    public void validate(FacesContext context, UIComponent component, Boolean ticked) {
        if (!Boolean.TRUE.equals(ticked)) {
            String text =
                    French.text("tag.check.missing", component.getAttributes().get("label"));
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
    }
}
