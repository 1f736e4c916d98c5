package fr.viaduc.domain.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What the portal found by itself in a section: a measured value, next to what it is compared with. */
@Embeddable
public class AutomaticFinding {

    @Enumerated(EnumType.STRING)
    @Column(name = "automatic_check")
    private AutomaticCheck check;

    @Enumerated(EnumType.STRING)
    @Column(name = "finding_level")
    private FindingLevel level;

    @Column(name = "measured")
    private String measured;

    @Column(name = "compared_with")
    private String comparedWith;

    protected AutomaticFinding() {}

    AutomaticFinding(AutomaticCheck check, FindingLevel level, String measured, String comparedWith) {
        this.check = check;
        this.level = level;
        this.measured = measured;
        this.comparedWith = comparedWith;
    }

    /** What was checked; its French sentence quotes the two values. */
    public AutomaticCheck check() {
        return check;
    }

    /** Whether it deserves attention. */
    public FindingLevel level() {
        return level;
    }

    /** The value measured, in French form. */
    public String measured() {
        return measured;
    }

    /** What it is compared with, in French form; may be empty. */
    public String comparedWith() {
        return comparedWith;
    }
}
