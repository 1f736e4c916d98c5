package fr.viaduc.web.agreement;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Email;
import fr.viaduc.ejb.agreement.AgreementQueries;
import fr.viaduc.ejb.agreement.AgreementSheet;
import fr.viaduc.ejb.agreement.AmendmentDraft;
import fr.viaduc.ejb.agreement.RequestingAmendments;
import fr.viaduc.web.appraisal.PlanForm;
import fr.viaduc.web.faces.Acting;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** Asking for an amendment, by the carrier or by the manager. */
@Named
@ViewScoped
public class RequestAmendment implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AgreementQueries queries;

    @Inject
    private RequestingAmendments requesting;

    @Inject
    private Acting acting;

    private UUID id;
    private AgreementSheet sheet;
    private AmendmentDraft draft;
    private String email;
    private PlanForm form;

    /** Opens the request with what the agreement says now. */
    public void load() {
        sheet = queries.agreement(id);
        draft = queries.amendmentDraft(id);
        email = draft.getContactEmail().value();
        form = new PlanForm(sheet.current().plan());
    }

    /** Sends the request. */
    public String sendRequest() {
        return acting.attemptFor(() -> {
                    draft.setContactEmail(new Email(email));
                    return requesting.request(id, sheet.version(), draft, form.toRevision());
                })
                .saying("agreement.requested")
                .goTo(amendment -> path() + "/agreement/amendment?id=" + amendment);
    }

    /** The side of the portal on which the person works. */
    public String path() {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(Role.Names.BENEFICIARY_SIGNATORY)
                ? "/carrier"
                : "/staff";
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public AgreementSheet getSheet() {
        return sheet;
    }

    public AmendmentDraft getDraft() {
        return draft;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public PlanForm getForm() {
        return form;
    }
}
