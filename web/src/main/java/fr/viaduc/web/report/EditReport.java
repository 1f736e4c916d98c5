package fr.viaduc.web.report;

import fr.viaduc.domain.report.ReportStatus;
import fr.viaduc.ejb.audit.HistoryQueries;
import fr.viaduc.ejb.report.ReportPart;
import fr.viaduc.ejb.shared.PortalClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A report in preparation: what is done, what is missing, until when. */
@Named
@RequestScoped
public class EditReport extends ReportPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReportTasks tasks;

    @Inject
    private HistoryQueries histories;

    @Inject
    private PortalClock clock;

    private transient List<ReportTasks.Task> toDo;
    private String returnReason;

    @Override
    protected ReportPart[] shown() {
        return new ReportPart[] {ReportPart.CATEGORIES, ReportPart.ITEMS, ReportPart.DOCUMENTS, ReportPart.GATES};
    }

    /** Opens the report; one that was deposited is read on its own page. */
    @Override
    protected void read() {
        super.read();
        if (!getReport().isWritable()) {
            acting().attempt(() -> {}).goTo("/carrier/report/view?id=" + getId());
            return;
        }
        toDo = tasks.of(getReport());
        returnReason = histories.of(getId()).stream()
                .filter(move -> move.toStatus().equals(ReportStatus.RETURNED.name()))
                .reduce((earlier, later) -> later)
                .map(HistoryQueries.Move::reason)
                .orElse("");
    }

    /** Whether the due date has passed. */
    public boolean isOverdue() {
        return clock.today().isAfter(getReport().dueOn());
    }

    /** Whether nothing keeps the signatory from depositing it. */
    public boolean isReady() {
        return toDo.stream().allMatch(task -> task.missing().isEmpty());
    }

    /** What the controller found wrong; empty for a report that was never returned. */
    public String getReturnReason() {
        return returnReason;
    }

    /** What there is to do, in order. */
    public List<ReportTasks.Task> getTasks() {
        return toDo;
    }
}
