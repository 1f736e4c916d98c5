package fr.viaduc.web.faces;

import jakarta.el.ELContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Objects;

/**
 * What somebody else stored while the person was typing. Her own words stay in the fields; under each one whose stored
 * value differs, the page shows it, and she decides.
 */
@Named("newer")
@RequestScoped
public class Newer {

    private Object stored;
    private Object typed;

    /**
     * Gives both states of the record.
     *
     * @param typedInput the input as the person filled it in
     * @param storedInput the same kind of input, filled from what is stored now
     */
    public void compare(Object typedInput, Object storedInput) {
        this.typed = typedInput;
        this.stored = storedInput;
    }

    /** Whether the stored value of the field is another one. The field has the name of the property. */
    public boolean differs(UIComponent component, String property) {
        return stored != null && has(property) && !Objects.equals(read(stored, property), read(typed, property));
    }

    /** The sentence that shows the stored value. */
    public String told(String property) {
        String value = stored == null ? "" : French.show(read(stored, property));
        return French.text("tag.newer", value.isEmpty() ? French.text("tag.none") : value);
    }

    private boolean has(String property) {
        try {
            read(stored, property);
            return true;
        } catch (RuntimeException e) { // because the field may be no property of the input
            return false;
        }
    }

    private static Object read(Object base, String property) {
        ELContext context = FacesContext.getCurrentInstance().getELContext();
        return context.getELResolver().getValue(context, base, property);
    }
}
