package fr.viaduc.web.agreement;

import fr.viaduc.domain.agreement.AgreementStatus;
import fr.viaduc.domain.shared.Email;
import fr.viaduc.ejb.agreement.AgreementDraft;
import fr.viaduc.ejb.agreement.AgreementQueries;
import fr.viaduc.ejb.agreement.AgreementSheet;
import fr.viaduc.ejb.agreement.DraftingAgreements;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.web.faces.Acting;
import fr.viaduc.web.faces.Newer;
import fr.viaduc.web.faces.Shown;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** Changing the draft of an agreement. */
@Named
@ViewScoped
public class EditAgreement implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AgreementQueries queries;

    @Inject
    private DraftingAgreements drafting;

    @Inject
    private Acting acting;

    @Inject
    private Newer newer;

    private UUID id;
    private AgreementSheet sheet;
    private AgreementDraft draft;
    private String email;
    private Shown opened;

    /** Opens the draft. */
    public void load() {
        sheet = queries.agreement(id);
        if (sheet.status() != AgreementStatus.DRAFT) {
            throw new NotFound();
        }
        draft = queries.agreementDraft(id);
        email = draft.getContactEmail().value();
        opened = Shown.of(draft);
    }

    /** Saves the draft. */
    public String save() {
        Acting.Attempt<Void> attempt = acting.attempt(() -> {
            draft.setContactEmail(new Email(email));
            drafting.write(id, sheet.version(), draft);
        });
        if (!attempt.isDone()) {
            showNewer();
        }
        return attempt.saying("agreement.saved").goTo("/staff/agreement/view?id=" + id);
    }

    /** Shows under each field what a colleague stored meanwhile; saving again keeps what stands in the fields. */
    private void showNewer() {
        AgreementSheet stored = queries.agreement(id);
        if (stored.version() != sheet.version()) {
            opened = newer.compare(opened, draft, queries.agreementDraft(id));
            sheet = stored;
        }
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

    public AgreementDraft getDraft() {
        return draft;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
