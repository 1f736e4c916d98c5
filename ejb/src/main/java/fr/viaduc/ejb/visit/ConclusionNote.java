package fr.viaduc.ejb.visit;

import fr.viaduc.domain.visit.MeasureDraft;
import fr.viaduc.domain.visit.OnSiteVisit;
import fr.viaduc.domain.visit.VisitConclusion;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The conclusion of a visit, as it is typed. */
public class ConclusionNote implements Serializable {

    private static final long serialVersionUID = 1L;

    private VisitConclusion conclusion;
    private String findings;
    private String reply;
    private List<MeasureNote> measures = new ArrayList<>();

    static ConclusionNote of(OnSiteVisit visit) {
        ConclusionNote note = new ConclusionNote();
        note.conclusion = visit.conclusion().orElse(null);
        note.findings = visit.findings();
        note.reply = visit.rebuttal().reply();
        visit.measures().forEach(measure -> note.measures.add(MeasureNote.of(measure)));
        return note;
    }

    List<MeasureDraft> drafts() {
        return measures.stream().map(MeasureNote::draft).toList();
    }

    public VisitConclusion getConclusion() {
        return conclusion;
    }

    public void setConclusion(VisitConclusion conclusion) {
        this.conclusion = conclusion;
    }

    public String getFindings() {
        return findings;
    }

    public void setFindings(String findings) {
        this.findings = findings;
    }

    public String getReply() {
        return reply;
    }

    public void setReply(String reply) {
        this.reply = reply;
    }

    public List<MeasureNote> getMeasures() {
        return measures;
    }

    public void setMeasures(List<MeasureNote> measures) {
        this.measures = measures;
    }
}
