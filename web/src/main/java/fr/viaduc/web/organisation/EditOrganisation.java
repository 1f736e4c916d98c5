package fr.viaduc.web.organisation;

import fr.viaduc.ejb.organisation.KeepingOrganisations;
import fr.viaduc.ejb.organisation.OrganisationForm;
import fr.viaduc.ejb.organisation.OrganisationQueries;
import fr.viaduc.ejb.organisation.OrganisationSheet;
import fr.viaduc.ejb.organisation.OwnerForm;
import fr.viaduc.web.faces.Acting;
import fr.viaduc.web.faces.Newer;
import fr.viaduc.web.faces.Shown;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The sheet of one's own organisation. */
@Named
@ViewScoped
public class EditOrganisation implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SPARE_OWNERS = 2;

    @Inject
    private OrganisationQueries organisations;

    @Inject
    private KeepingOrganisations keeping;

    @Inject
    private Acting acting;

    @Inject
    private Newer newer;

    private OrganisationSheet sheet;
    private OrganisationForm form;
    private Shown opened;

    /** Opens the sheet, with room for more beneficial owners. */
    public void load() {
        sheet = organisations.ownSheet();
        form = textOf(sheet);
        opened = Shown.of(form);
        for (int spare = 0; spare < SPARE_OWNERS; spare++) {
            form.getOwners().add(new OwnerForm());
        }
    }

    private static OrganisationForm textOf(OrganisationSheet from) {
        OrganisationForm text = from.text();
        text.setCommuneCode(from.commune());
        return text;
    }

    /** Saves the sheet. */
    public String save() {
        Acting.Attempt<Void> attempt = acting.attempt(() -> keeping.edit(sheet.version(), form));
        if (!attempt.isDone()) {
            OrganisationSheet stored = organisations.ownSheet();
            if (stored.version() != sheet.version()) {
                opened = newer.compare(opened, form, textOf(stored));
                sheet = stored;
            }
        }
        return attempt.saying("organisation.saved").reopen();
    }

    public OrganisationSheet getSheet() {
        return sheet;
    }

    public OrganisationForm getForm() {
        return form;
    }
}
