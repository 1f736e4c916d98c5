package fr.viaduc.domain.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Somebody of the carrier whom the controllers met on site; never a participant. */
@Embeddable
public class PersonMet {

    @Column(name = "full_name")
    private String name;

    private String function;

    protected PersonMet() {}

    /** @param function what the person does at the carrier */
    public PersonMet(String name, String function) {
        this.name = VisitText.required(name, "visit.person.name");
        this.function = VisitText.required(function, "visit.person.function");
    }

    /** Name. */
    public String name() {
        return name;
    }

    /** What the person does at the carrier. */
    public String function() {
        return function;
    }
}
