package fr.viaduc.web.application;

import fr.viaduc.domain.application.FundingEntry;
import fr.viaduc.domain.application.FundingSourceKind;
import fr.viaduc.domain.application.FundingSourceStatus;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.ejb.application.PlanSheet;

/** One resource of a financing plan as it is typed. */
public class SourceForm implements PlanLineForm {

    private static final long serialVersionUID = 1L;

    private FundingSourceKind kind;
    private String funder;
    private Integer year;
    private Money sourceAmount;
    private FundingSourceStatus status;
    private String evidence;

    static SourceForm of(PlanSheet.Source source) {
        SourceForm form = new SourceForm();
        form.kind = source.kind();
        form.funder = source.funder();
        form.year = source.year();
        form.sourceAmount = source.amount();
        form.status = source.status();
        form.evidence = source.evidence();
        return form;
    }

    FundingEntry entry() {
        return new FundingEntry(kind, funder, year, sourceAmount, status, evidence);
    }

    public FundingSourceKind getKind() {
        return kind;
    }

    public void setKind(FundingSourceKind kind) {
        this.kind = kind;
    }

    public String getFunder() {
        return funder;
    }

    public void setFunder(String funder) {
        this.funder = funder;
    }

    @Override
    public Integer getYear() {
        return year;
    }

    @Override
    public void setYear(Integer year) {
        this.year = year;
    }

    public Money getSourceAmount() {
        return sourceAmount;
    }

    public void setSourceAmount(Money sourceAmount) {
        this.sourceAmount = sourceAmount;
    }

    public FundingSourceStatus getStatus() {
        return status;
    }

    public void setStatus(FundingSourceStatus status) {
        this.status = status;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
