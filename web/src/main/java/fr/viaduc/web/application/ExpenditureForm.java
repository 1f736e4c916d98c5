package fr.viaduc.web.application;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.application.ExpenditureEntry;
import fr.viaduc.domain.application.LineCost;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Quantity;
import fr.viaduc.domain.shared.Rate;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.application.PlanSheet;

/** One cost of a financing plan as it is typed: a share of an amount, or units at a price. */
public class ExpenditureForm implements PlanLineForm {

    private static final long serialVersionUID = 1L;

    private CostCategory category;
    private String label;
    private Integer year;
    private boolean byUnits;
    private Money base;
    private Rate share = Rate.ONE;
    private String quantity;
    private Money unitPrice;
    private String basis;

    static ExpenditureForm of(PlanSheet.Expenditure line) {
        ExpenditureForm form = new ExpenditureForm();
        form.category = line.category();
        form.label = line.label();
        form.year = line.year();
        form.byUnits = line.quantity() != null;
        form.base = line.base();
        form.share = line.share();
        form.quantity = line.quantity() == null ? null : line.quantity().format();
        form.unitPrice = line.unitPrice();
        form.basis = line.basis();
        return form;
    }

    ExpenditureEntry entry() {
        return new ExpenditureEntry(category, label, year, byUnits ? units() : shareOfBase(), basis);
    }

    private LineCost units() {
        if (quantity == null || quantity.isBlank() || unitPrice == null) {
            throw new RuleViolation("application.plan.units.missing");
        }
        return LineCost.units(Quantity.parseFrench(quantity), unitPrice);
    }

    private LineCost shareOfBase() {
        if (base == null || share == null) {
            throw new RuleViolation("application.plan.base.missing");
        }
        return LineCost.share(base, share);
    }

    public CostCategory getCategory() {
        return category;
    }

    public void setCategory(CostCategory category) {
        this.category = category;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    @Override
    public Integer getYear() {
        return year;
    }

    @Override
    public void setYear(Integer year) {
        this.year = year;
    }

    /** Whether the amount is a number of units at a price; otherwise a share of an amount. */
    public boolean isByUnits() {
        return byUnits;
    }

    public void setByUnits(boolean byUnits) {
        this.byUnits = byUnits;
    }

    public Money getBase() {
        return base;
    }

    public void setBase(Money base) {
        this.base = base;
    }

    public Rate getShare() {
        return share;
    }

    public void setShare(Rate share) {
        this.share = share;
    }

    public String getQuantity() {
        return quantity;
    }

    public void setQuantity(String quantity) {
        this.quantity = quantity;
    }

    public Money getUnitPrice() {
        return unitPrice;
    }

    public void setUnitPrice(Money unitPrice) {
        this.unitPrice = unitPrice;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
