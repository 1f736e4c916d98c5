package fr.viaduc.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Optional;

/**
 * What somebody else stored while the person was typing. Her own words stay in the fields; under each one that somebody
 * else has changed, the page shows the stored value, and she decides.
 */
@Named("newer")
@RequestScoped
public class Newer {

    private static final Shown NOTHING = new Shown(new HashMap<>());

    private Shown opened = NOTHING;
    private Shown typed = NOTHING;
    private Shown stored = NOTHING;

    /**
     * Gives the states of the record.
     *
     * @param whenOpened the input as it stood when the person began to type
     * @param typedInput the input as she filled it in
     * @param storedInput the same kind of input, filled from what is stored now
     * @return the stored state, from which she goes on
     */
    public Shown compare(Shown whenOpened, Object typedInput, Object storedInput) {
        this.opened = whenOpened;
        this.typed = Shown.of(typedInput);
        this.stored = Shown.of(storedInput);
        return stored;
    }

    /** Whether somebody else gave the field another value than she. The field has the name of the property. */
    public boolean differs(String property) {
        Optional<String> now = stored.of(property);
        return now.isPresent() && !now.equals(typed.of(property)) && !now.equals(opened.of(property));
    }

    /** The sentence that shows the stored value. */
    public String told(String property) {
        String value = stored.of(property).orElse("");
        return French.text("tag.newer", value.isEmpty() ? French.text("tag.none") : value);
    }
}
