package fr.viaduc.web.faces;

import jakarta.faces.component.html.HtmlForm;
import jakarta.faces.context.FacesContext;

/**
 * A form that may stand in a repetition: whether it was sent is told by the request and not by what was last decoded,
 * which is the state of another row.
 */
public class RepeatedForm extends HtmlForm {

    @Override
    public boolean isSubmitted() {
        FacesContext context = getFacesContext();
        return context.getExternalContext().getRequestParameterMap().containsKey(getClientId(context));
    }
}
