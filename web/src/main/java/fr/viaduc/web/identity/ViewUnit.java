package fr.viaduc.web.identity;

import fr.viaduc.domain.identity.PreparationStatus;
import fr.viaduc.ejb.identity.ManagingUnits;
import fr.viaduc.ejb.identity.UnitQueries;
import fr.viaduc.web.access.Access;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A service of the body and its validation. */
@Named
@ViewScoped
public class ViewUnit extends PreparationPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private UnitQueries units;

    @Inject
    private ManagingUnits managing;

    @Inject
    private Access rights;

    private UnitQueries.UnitSheet unit;

    @Override
    protected void read() {
        unit = units.sheet(getId());
    }

    @Override
    protected PreparationStatus status() {
        return unit.status();
    }

    @Override
    protected boolean prepares() {
        return super.prepares() || rights.canOpen("/staff/unit/edit");
    }

    @Override
    protected void callValidate() {
        managing.validate(getId(), unit.version());
    }

    @Override
    protected void callReopen() {
        managing.reopen(getId(), unit.version(), getReason());
    }

    /** The unit as it was when the page was opened. */
    public UnitQueries.UnitSheet getUnit() {
        return unit;
    }
}
