package fr.viaduc.web.application;

import fr.viaduc.ejb.application.PlanSheet;
import fr.viaduc.ejb.application.WritingPlans;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Writing one cost of a financing plan, new or known. */
@Named
@ViewScoped
public class EditExpenditure extends PlanLinePage<ExpenditureForm> {

    private static final long serialVersionUID = 1L;

    @Inject
    private WritingPlans writing;

    @Override
    protected ExpenditureForm empty() {
        return new ExpenditureForm();
    }

    @Override
    protected Optional<ExpenditureForm> stored(PlanSheet from) {
        return from.expenditures().stream()
                .filter(known -> known.id().equals(getLine()))
                .findFirst()
                .map(ExpenditureForm::of);
    }

    @Override
    protected void write(int version) {
        writing.saveExpenditure(getId(), version, getLine(), getForm().entry());
    }

    @Override
    protected void takeOut(int version) {
        writing.removeExpenditure(getId(), version, getLine());
    }
}
