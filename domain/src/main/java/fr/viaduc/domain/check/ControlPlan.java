package fr.viaduc.domain.check;

import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How deep the check goes, and why: written before the first item is decided (CPR art. 74(2)). */
@Embeddable
public class ControlPlan {

    @Enumerated(EnumType.STRING)
    @Column(name = "plan_method")
    private ControlMethod method;

    @Column(name = "plan_justification")
    private String justification;

    protected ControlPlan() {}

    /** @throws RuleViolation {@code check.plan.justification.missing} when the choice is not explained */
    ControlPlan(ControlMethod method, String justification) {
        String stripped = justification == null ? "" : justification.strip();
        if (method == null || stripped.isEmpty()) {
            throw new RuleViolation("check.plan.justification.missing");
        }
        this.method = method;
        this.justification = stripped;
    }

    public ControlMethod method() {
        return method;
    }

    /** The written assessment of the risk that grounds the method. */
    public String justification() {
        return justification;
    }
}
