package fr.viaduc.domain.programme;

import fr.viaduc.domain.identity.Prepared;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Programme as an intermediate body works with it: its priorities and specific objectives, and the schemes (dispositifs)
 * in which the body groups its calls. Prepared by a grant manager, validated by another person.
 */
@Entity
@Table(name = "programme")
public class Programme extends Prepared {

    private String code;

    private String title;

    /** Programming period, such as 2021-2027. */
    private String period;

    @OneToMany(mappedBy = "programme", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @OrderBy("priorityCode, code")
    private List<SpecificObjective> objectives = new ArrayList<>();

    protected Programme() {}

    /** @param code the code of the Commission (CCI), such as 2021FR05SFPR001 */
    public Programme(UUID bodyId, String code, String title, String period, Act act) {
        super(bodyId, act);
        if (code == null || code.isBlank() || title == null || title.isBlank()) {
            throw new RuleViolation("programme.incomplete");
        }
        if (!period.matches("20\\d\\d-20\\d\\d")) {
            throw new RuleViolation("programme.period.invalid", period);
        }
        this.code = code.strip();
        this.title = title.strip();
        this.period = period;
    }

    @Override
    public String label() {
        return code;
    }

    /** Title in French. */
    public String title() {
        return title;
    }

    /** Programming period, such as 2021-2027. */
    public String period() {
        return period;
    }

    /** Specific objectives, by priority and code. */
    public List<SpecificObjective> objectives() {
        return List.copyOf(objectives);
    }

    /**
     * Adds a specific objective under a priority, while the tree is being prepared.
     *
     * @throws RuleViolation {@code preparation.over} or {@code programme.objective.twice}
     */
    public SpecificObjective addObjective(
            String priorityCode, String priorityTitle, String code, String title, List<String> schemes) {
        requirePrepared();
        if (objectives.stream().anyMatch(o -> o.isNumbered(priorityCode, code))) {
            throw new RuleViolation("programme.objective.twice", priorityCode, code);
        }
        SpecificObjective objective = new SpecificObjective(this, priorityCode, priorityTitle, code, title, schemes);
        objectives.add(objective);
        return objective;
    }

    /**
     * Lets grants and calls refer to the tree; by another person than the one who prepared it.
     *
     * @throws RuleViolation {@code validator.is.author} or {@code programme.empty}
     */
    @Override
    public void validate(Act act) {
        if (objectives.isEmpty()) {
            throw new RuleViolation("programme.empty", code);
        }
        super.validate(act);
    }
}
