package fr.viaduc.web.application;

import fr.viaduc.ejb.application.PlanSheet;
import fr.viaduc.ejb.application.WritingPlans;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Writing one resource of a financing plan, new or known. */
@Named
@ViewScoped
public class EditSource extends PlanLinePage<SourceForm> {

    private static final long serialVersionUID = 1L;

    @Inject
    private WritingPlans writing;

    @Override
    protected SourceForm empty() {
        return new SourceForm();
    }

    @Override
    protected Optional<SourceForm> stored(PlanSheet from) {
        return from.sources().stream()
                .filter(known -> known.id().equals(getLine()))
                .findFirst()
                .map(SourceForm::of);
    }

    @Override
    protected void write(int version) {
        writing.saveSource(getId(), version, getLine(), getForm().entry());
    }

    @Override
    protected void takeOut(int version) {
        writing.removeSource(getId(), version, getLine());
    }
}
