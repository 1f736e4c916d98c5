package fr.viaduc.web.appraisal;

import fr.viaduc.domain.appraisal.AppraisalSection;
import fr.viaduc.domain.appraisal.AppraisalStatus;
import fr.viaduc.domain.appraisal.SectionConclusion;
import fr.viaduc.ejb.appraisal.AppraisalQueries;
import fr.viaduc.ejb.appraisal.AppraisalSheet;
import fr.viaduc.ejb.appraisal.AppraisingApplications;
import fr.viaduc.ejb.appraisal.SectionDraft;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.web.faces.Acting;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** One of the fifteen sections of an appraisal. */
@Named
@ViewScoped
public class SectionAppraisal implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AppraisalQueries queries;

    @Inject
    private AppraisingApplications appraising;

    @Inject
    private Acting acting;

    private UUID id;
    private Integer number;
    private AppraisalSheet sheet;
    private final SectionDraft draft = new SectionDraft();

    /** Opens the section. */
    public void load() {
        if (number == null || number < 1 || number > AppraisalSection.values().length) {
            throw new NotFound();
        }
        sheet = queries.ofOperation(id);
        if (!sheet.isOpened()) {
            throw new NotFound();
        }
        draft.setFinding(getSection().finding());
        draft.setConclusion(getSection().conclusion());
        draft.setModification(getSection().modification());
    }

    /** Saves the section. */
    public String saveSection() {
        return saved("/staff/appraisal/view?id=" + id);
    }

    /** Saves the section and opens the next one. */
    public String saveNext() {
        return saved(
                isLast()
                        ? "/staff/appraisal/view?id=" + id
                        : "/staff/appraisal/section?id=" + id + "&number=" + (number + 1));
    }

    private String saved(String next) {
        return acting.attempt(() -> appraising.write(sheet.id(), which(), draft))
                .saying("appraisal.saved")
                .goTo(next);
    }

    private AppraisalSection which() {
        return AppraisalSection.values()[number - 1];
    }

    /** The conclusions that the section allows. */
    public Set<SectionConclusion> getConclusions() {
        return which().mayBeNotApplicable()
                ? EnumSet.allOf(SectionConclusion.class)
                : EnumSet.complementOf(EnumSet.of(SectionConclusion.NOT_APPLICABLE));
    }

    public boolean isReadonly() {
        return !sheet.mine() || sheet.status() != AppraisalStatus.IN_PROGRESS;
    }

    public boolean isLast() {
        return number == AppraisalSection.values().length;
    }

    public AppraisalSheet.Section getSection() {
        return sheet.section(which());
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public AppraisalSheet getSheet() {
        return sheet;
    }

    public SectionDraft getDraft() {
        return draft;
    }
}
