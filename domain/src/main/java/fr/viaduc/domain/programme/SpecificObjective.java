package fr.viaduc.domain.programme;

import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/** Objectif spécifique of a priority, with the schemes (dispositifs) in which the body groups its calls. */
@Entity
@Table(name = "specific_objective")
public class SpecificObjective {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_id")
    private Programme programme;

    @Column(name = "priority_code")
    private String priorityCode;

    @Column(name = "priority_title")
    private String priorityTitle;

    private String code;

    private String title;

    private String schemes;

    protected SpecificObjective() {}

    SpecificObjective(
            Programme programme,
            String priorityCode,
            String priorityTitle,
            String code,
            String title,
            List<String> schemes) {
        if (isBlank(priorityCode) || isBlank(priorityTitle) || isBlank(code) || isBlank(title)) {
            throw new RuleViolation("programme.objective.incomplete");
        }
        this.id = UUID.randomUUID();
        this.programme = programme;
        this.priorityCode = priorityCode.strip();
        this.priorityTitle = priorityTitle.strip();
        this.code = code.strip();
        this.title = title.strip();
        this.schemes = String.join("\n", schemes);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    boolean isNumbered(String otherPriorityCode, String otherCode) {
        return priorityCode.equals(otherPriorityCode) && code.equals(otherCode);
    }

    /** Identity, stable for life. */
    public UUID id() {
        return id;
    }

    /** Code of the priority, such as 1. */
    public String priorityCode() {
        return priorityCode;
    }

    /** Title of the priority in French. */
    public String priorityTitle() {
        return priorityTitle;
    }

    /** Code of the objective, such as H. */
    public String code() {
        return code;
    }

    /** Title in French. */
    public String title() {
        return title;
    }

    /** The schemes of the body under this objective. */
    public List<String> schemes() {
        return schemes.isEmpty() ? List.of() : List.of(schemes.split("\n", -1));
    }
}
