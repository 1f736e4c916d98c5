package fr.viaduc.domain.appraisal;

import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What the instructor found in one section, concludes from it and asks to be changed. */
@Entity
@Table(name = "section_finding")
public class SectionFinding {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "appraisal_id")
    private Appraisal appraisal;

    @Enumerated(EnumType.STRING)
    private AppraisalSection section;

    private String finding = "";

    @Enumerated(EnumType.STRING)
    private SectionConclusion conclusion;

    private String modification = "";

    @Column(name = "written_at")
    private Instant writtenAt;

    protected SectionFinding() {}

    SectionFinding(Appraisal appraisal, AppraisalSection section) {
        this.id = UUID.randomUUID();
        this.appraisal = appraisal;
        this.section = section;
    }

    void write(SectionEntry entry, Act act) {
        if (entry.conclusion() == SectionConclusion.NOT_APPLICABLE && !section.mayBeNotApplicable()) {
            throw new RuleViolation("appraisal.section.always.applies", section);
        }
        if (entry.conclusion() == SectionConclusion.ACCEPTED_WITH_MODIFICATION
                && entry.modification().isEmpty()) {
            throw new RuleViolation("appraisal.modification.missing", section);
        }
        this.finding = entry.finding();
        this.conclusion = entry.conclusion();
        this.modification = entry.modification();
        this.writtenAt = act.at();
    }

    /** Whether the instructor has written a finding and concluded. */
    public boolean isFinished() {
        return conclusion != null && (conclusion == SectionConclusion.NOT_APPLICABLE || !finding.isEmpty());
    }

    /** The appraisal of which it is a part. */
    public Appraisal appraisal() {
        return appraisal;
    }

    /** Which of the fifteen. */
    public AppraisalSection section() {
        return section;
    }

    /** What the instructor found; may be empty until the section is finished. */
    public String finding() {
        return finding;
    }

    /** What the instructor concludes; empty until it is said. */
    public Optional<SectionConclusion> conclusion() {
        return Optional.ofNullable(conclusion);
    }

    /** What is to be changed in the project; empty when nothing is. */
    public String modification() {
        return modification;
    }

    /** When it was last written. */
    public Optional<Instant> writtenAt() {
        return Optional.ofNullable(writtenAt);
    }
}
