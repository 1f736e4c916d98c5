package fr.viaduc.web.report;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.report.ReportStatus;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.ejb.report.DescribingReports;
import fr.viaduc.ejb.report.ItemChoices;
import fr.viaduc.ejb.report.ReportForms;
import fr.viaduc.ejb.report.ReportPart;
import fr.viaduc.ejb.report.ReportSheet;
import fr.viaduc.web.faces.French;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The expenditures of a report, their totals against the agreement, and why some exceed it. */
@Named
@ViewScoped
public class ListItems extends ReportPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReportForms forms;

    @Inject
    private DescribingReports describing;

    private ItemChoices choices;
    private final LinkedHashMap<CostCategory, String> explanations = new LinkedHashMap<>();

    @Override
    protected ReportPart[] shown() {
        return new ReportPart[] {ReportPart.CATEGORIES};
    }

    @Override
    protected void read() {
        super.read();
        choices = forms.choices(getId());
        getReport().categories().stream()
                .filter(row -> row.excess() || !row.explanation().isEmpty())
                .forEach(row -> explanations.put(row.category(), row.explanation()));
    }

    /** Explains why categories exceed the agreement. */
    public String explain() {
        return done(() -> describing.explain(getId(), version(), explanations), "report.explained");
    }

    /** Whether expenditures may be added: not any more once the report was deposited. */
    public boolean isAdding() {
        return getReport().status() == ReportStatus.DRAFT;
    }

    /** What the flat rate is computed on. */
    public Money getFlatRateBase() {
        return Money.sum(getReport().categories().stream()
                .filter(row -> row.category() == CostCategory.STAFF)
                .map(ReportSheet.Category::declared));
    }

    /** The categories that the option pays by its flat rate, named. */
    public String getClosed() {
        return French.show(choices.closed());
    }

    public ItemChoices getChoices() {
        return choices;
    }

    /** The categories to explain with what is written of them. */
    public Map<CostCategory, String> getExplanations() {
        return explanations;
    }

    /** The categories to explain. */
    public List<CostCategory> getExplained() {
        return List.copyOf(explanations.keySet());
    }
}
