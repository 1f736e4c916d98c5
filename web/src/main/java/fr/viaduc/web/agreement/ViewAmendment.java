package fr.viaduc.web.agreement;

import fr.viaduc.domain.agreement.AmendmentStatus;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.agreement.AgreementQueries;
import fr.viaduc.ejb.agreement.AmendmentSheet;
import fr.viaduc.ejb.agreement.AppraisingAmendments;
import fr.viaduc.ejb.agreement.DecidingAmendments;
import fr.viaduc.ejb.agreement.SigningAmendments;
import fr.viaduc.ejb.audit.HistoryQueries;
import fr.viaduc.web.appraisal.PlanForm;
import fr.viaduc.web.faces.Acting;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** An amendment, for the body and for the carrier, from the request to the signatures. */
@Named
@ViewScoped
public class ViewAmendment implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AgreementQueries queries;

    @Inject
    private HistoryQueries histories;

    @Inject
    private AppraisingAmendments appraising;

    @Inject
    private DecidingAmendments deciding;

    @Inject
    private SigningAmendments signing;

    @Inject
    private Acting acting;

    private UUID id;
    private AmendmentSheet sheet;
    private List<HistoryQueries.Move> history;
    private PlanForm form;
    private String finding;
    private String reason;
    private String code;

    /** Opens the amendment. */
    public void load() {
        sheet = queries.amendment(id);
        history = histories.of(id);
        finding = sheet.finding();
        form = sheet.plan() == null ? null : new PlanForm(sheet.plan());
    }

    /** Takes the request in hand. */
    public String take() {
        return done(() -> appraising.take(id, sheet.version()), "agreement.taken");
    }

    /** Saves the amounts. */
    public String savePlan() {
        return done(() -> appraising.revise(id, sheet.plan().edits(), form.toRevision()), "appraisal.planSaved");
    }

    /** Saves what the appraisal finds. */
    public String appraise() {
        return done(() -> appraising.appraise(id, sheet.version(), finding), "agreement.appraised");
    }

    /** Accepts the change. */
    public String accept() {
        return done(() -> deciding.accept(id, sheet.version()), "agreement.accepted");
    }

    /** Refuses the change. */
    public String refuse() {
        return done(() -> deciding.refuse(id, sheet.version(), reason), "agreement.refused");
    }

    /** Gives the amendment to sign again. */
    public String reissue() {
        return done(() -> deciding.reissue(id, sheet.version()), "agreement.amendment.reissued");
    }

    /** Has a code sent. */
    public String sendCode() {
        return done(() -> signing.sendCode(id), "agreement.codeSent");
    }

    /** Signs with the code. */
    public String sign() {
        return done(() -> Codes.require(signing.sign(id, code)), "agreement.signed");
    }

    private String done(Runnable act, String said) {
        return acting.attempt(act).saying(said).reopen();
    }

    public boolean isTakeable() {
        return is(AmendmentStatus.REQUESTED) && holds(Role.GRANT_MANAGER);
    }

    public boolean isWritable() {
        return is(AmendmentStatus.IN_APPRAISAL) && holds(Role.GRANT_MANAGER);
    }

    public boolean isValidatable() {
        return is(AmendmentStatus.IN_APPRAISAL) && holds(Role.VALIDATOR);
    }

    public boolean isReissuable() {
        return is(AmendmentStatus.AWAITING_SIGNATURE)
                && holds(Role.GRANT_MANAGER)
                && sheet.signing().over();
    }

    public boolean isSignable() {
        return is(AmendmentStatus.AWAITING_SIGNATURE)
                && !sheet.signing().over()
                && (sheet.signing().beneficiarySignedAt() == null
                        ? holds(Role.BENEFICIARY_SIGNATORY)
                        : holds(Role.SIGNATORY));
    }

    private boolean is(AmendmentStatus status) {
        return sheet.status() == status;
    }

    private static boolean holds(Role role) {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(role.name());
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public AmendmentSheet getSheet() {
        return sheet;
    }

    public List<HistoryQueries.Move> getHistory() {
        return history;
    }

    public PlanForm getForm() {
        return form;
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
