package fr.viaduc.web.application;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.legal.CostOption;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.ejb.application.ApplicationQueries;
import fr.viaduc.ejb.application.PlanSheet;
import fr.viaduc.ejb.application.WritingPlans;
import fr.viaduc.web.faces.Acting;
import fr.viaduc.web.faces.Refusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The financing plan of an application: its option, its lines, its balance. */
@Named
@ViewScoped
public class EditPlan implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ApplicationQueries applications;

    @Inject
    private WritingPlans writing;

    @Inject
    private Acting acting;

    private UUID id;
    private PlanSheet plan;
    private CostOption option;

    /** Opens the plan. */
    public void load() {
        plan = applications.plan(id);
        option = plan.option();
    }

    /** Chooses how costs are established. */
    public String choose() {
        return acting.attempt(() -> writing.choose(id, plan.version(), option))
                .saying("application.plan.chosen", option)
                .reopen();
    }

    /** The costs of a category on the page. */
    public record Group(CostCategory category, List<PlanSheet.Expenditure> lines, Money total) {}

    /** The costs, category by category. */
    public List<Group> getGroups() {
        return Arrays.stream(CostCategory.values())
                .map(this::group)
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private Group group(CostCategory category) {
        List<PlanSheet.Expenditure> lines = plan.expenditures().stream()
                .filter(line -> line.category() == category)
                .toList();
        return new Group(category, lines, Money.sum(lines.stream().map(PlanSheet.Expenditure::amount)));
    }

    /** Total of the resources. */
    public Money getResources() {
        return Money.sum(plan.sources().stream().map(PlanSheet.Source::amount));
    }

    /** What the rules of the plan refuse, in French. */
    public List<String> getRefusals() {
        return plan.violations().stream().map(Refusals::sentence).toList();
    }

    public PlanSheet getPlan() {
        return plan;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public CostOption getOption() {
        return option;
    }

    public void setOption(CostOption option) {
        this.option = option;
    }
}
