package fr.viaduc.web.appraisal;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.application.FundingSourceKind;
import fr.viaduc.domain.appraisal.PlanRevision;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.ejb.appraisal.PlanSheet;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The amounts of a plan as somebody types them, line by line. */
public class PlanForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<Line> costs;
    private final List<Line> resources;

    /** The form of the later of two plans; lines that are gone from it are left out. */
    public PlanForm(PlanSheet plan) {
        this.costs = plan.costs().stream()
                .filter(line -> line.lineId() != null)
                .map(Line::new)
                .toList();
        this.resources = plan.resources().stream()
                .filter(line -> line.lineId() != null)
                .map(Line::new)
                .toList();
    }

    /** What was typed, for the use case. */
    public PlanRevision toRevision() {
        return new PlanRevision(
                costs.stream().map(Line::toRevised).toList(),
                resources.stream().map(Line::toRevised).toList());
    }

    public List<Line> getCosts() {
        return costs;
    }

    public List<Line> getResources() {
        return resources;
    }

    /** One line with the amount that is wanted for it. */
    public static class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private final UUID lineId;
        private final CostCategory category;
        private final FundingSourceKind kind;
        private final String label;
        private final int year;
        private final Money before;
        private Money amount;
        private String reason;

        Line(PlanSheet.Cost cost) {
            this.lineId = cost.lineId();
            this.category = cost.category();
            this.kind = null;
            this.label = cost.label();
            this.year = cost.year();
            this.before = cost.before();
            this.amount = cost.after();
            this.reason = cost.reason();
        }

        Line(PlanSheet.Resource resource) {
            this.lineId = resource.lineId();
            this.category = null;
            this.kind = resource.kind();
            this.label = resource.funder();
            this.year = resource.year();
            this.before = resource.before();
            this.amount = resource.after();
            this.reason = "";
        }

        PlanRevision.Line toRevised() {
            return new PlanRevision.Line(lineId, amount == null ? Money.ZERO : amount, reason);
        }

        /** Poste or kind of resource. */
        public Object getNature() {
            return category == null ? kind : category;
        }

        public String getLabel() {
            return label;
        }

        /** The year, not to be grouped as a number. */
        public String getYear() {
            return Integer.toString(year);
        }

        public Money getBefore() {
            return before;
        }

        public Money getAmount() {
            return amount;
        }

        public void setAmount(Money amount) {
            this.amount = amount;
        }

        public String getReason() {
            return reason;
        }

        public void setReason(String reason) {
            this.reason = reason;
        }
    }
}
