package fr.viaduc.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** Choices that many pages offer. */
@Named("choices")
@ApplicationScoped
public class Choices {

    /** Yes or no, as a truth value. */
    public List<Choice> getYesNo() {
        return List.of(new Choice(true, French.text("tag.yes")), new Choice(false, French.text("tag.no")));
    }
}
