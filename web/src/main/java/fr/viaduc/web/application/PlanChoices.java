package fr.viaduc.web.application;

import fr.viaduc.web.faces.Choice;
import fr.viaduc.web.faces.French;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** Choices of the pages of a financing plan. */
@Named
@ApplicationScoped
public class PlanChoices {

    /** How the amount of a cost is reached. */
    public List<Choice> getCalculations() {
        return List.of(
                new Choice(false, French.text("application.plan.by.share")),
                new Choice(true, French.text("application.plan.by.units")));
    }
}
