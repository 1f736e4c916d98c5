package fr.viaduc.ejb.appraisal;

import fr.viaduc.domain.appraisal.SectionConclusion;
import fr.viaduc.domain.appraisal.SectionEntry;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What the instructor types of one section. */
public class SectionDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 10_000)
    private String finding;

    private SectionConclusion conclusion;

    @Size(max = 4_000)
    private String modification;

    SectionEntry toEntry() {
        return new SectionEntry(finding, conclusion, modification);
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }

    public SectionConclusion getConclusion() {
        return conclusion;
    }

    public void setConclusion(SectionConclusion conclusion) {
        this.conclusion = conclusion;
    }

    public String getModification() {
        return modification;
    }

    public void setModification(String modification) {
        this.modification = modification;
    }
}
