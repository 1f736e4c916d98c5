package fr.viaduc.web.agreement;

import fr.viaduc.ejb.agreement.AgreementQueries;
import fr.viaduc.ejb.agreement.DraftingAgreements;
import fr.viaduc.web.faces.Acting;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** Drafting the agreement of a selected file, or finding the one that was drafted. */
@Named
@ViewScoped
public class DraftAgreement implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AgreementQueries queries;

    @Inject
    private DraftingAgreements drafting;

    @Inject
    private Acting acting;

    private UUID id;

    /** Opens the agreement when the file has one. */
    public String load() {
        return queries.ofOperation(id)
                .map(agreement -> "/staff/agreement/view?faces-redirect=true&id=" + agreement)
                .orElse(null);
    }

    /** Drafts the agreement. */
    public String draft() {
        return acting.attemptFor(() -> drafting.draft(id))
                .saying("agreement.drafted")
                .goTo(drafted -> "/staff/agreement/view?id=" + drafted);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
