package fr.viaduc.web.appraisal;

import fr.viaduc.domain.appraisal.AppraisalStatus;
import fr.viaduc.ejb.appraisal.AppraisalQueries;
import fr.viaduc.ejb.appraisal.AppraisalSheet;
import fr.viaduc.ejb.appraisal.AppraisingApplications;
import fr.viaduc.ejb.appraisal.ConclusionDraft;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.web.faces.Acting;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** The opinion of an appraisal and the conditions of the agreement to come. */
@Named
@ViewScoped
public class ConcludeAppraisal implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AppraisalQueries queries;

    @Inject
    private AppraisingApplications appraising;

    @Inject
    private Acting acting;

    private UUID id;
    private AppraisalSheet sheet;
    private final ConclusionDraft draft = new ConclusionDraft();

    /** Opens the opinion. */
    public void load() {
        sheet = queries.ofOperation(id);
        if (!sheet.isOpened()) {
            throw new NotFound();
        }
        draft.setOpinion(sheet.opinion());
        draft.setGrounds(sheet.grounds());
        draft.setReservations(sheet.reservations());
        draft.setNumberOfReports(sheet.numberOfReports());
        draft.setAdvanceGranted(sheet.advanceGranted());
        draft.setExtrapolationClause(sheet.extrapolationClause());
        draft.setOtherConditions(sheet.otherConditions());
    }

    /** Saves the opinion. */
    public String saveConclusion() {
        return acting.attempt(() -> appraising.conclude(sheet.id(), sheet.version(), draft))
                .saying("appraisal.concluded")
                .goTo("/staff/appraisal/view?id=" + id);
    }

    public boolean isReadonly() {
        return !sheet.mine() || sheet.status() != AppraisalStatus.IN_PROGRESS;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public AppraisalSheet getSheet() {
        return sheet;
    }

    public ConclusionDraft getDraft() {
        return draft;
    }
}
