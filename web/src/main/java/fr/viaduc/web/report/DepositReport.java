package fr.viaduc.web.report;

import fr.viaduc.ejb.report.DepositingReports;
import fr.viaduc.ejb.report.ReportPart;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Depositing a report: every gate, the figures, the attestation, the act. */
@Named
@ViewScoped
public class DepositReport extends ReportPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private DepositingReports depositing;

    @Inject
    private ReportTasks tasks;

    private transient List<ReportTasks.Task> gates;
    private boolean sworn;

    @Override
    protected ReportPart[] shown() {
        return new ReportPart[] {ReportPart.ITEMS, ReportPart.GATES};
    }

    /** Deposits the report. */
    public String deposit() {
        return done(() -> depositing.deposit(getId(), version(), sworn), "report.deposited", "view");
    }

    /** What is to be done, with all that is missing. */
    public List<ReportTasks.Task> getTasks() {
        if (gates == null) {
            gates = tasks.of(getReport());
        }
        return gates;
    }

    /** How many things keep it from being deposited. */
    public int getCount() {
        return getTasks().stream().mapToInt(task -> task.missing().size()).sum();
    }

    public boolean isSworn() {
        return sworn;
    }

    public void setSworn(boolean sworn) {
        this.sworn = sworn;
    }
}
