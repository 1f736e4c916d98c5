package fr.viaduc.web.report;

import fr.viaduc.ejb.audit.HistoryQueries;
import fr.viaduc.ejb.check.ReportProgress;
import fr.viaduc.ejb.check.ReportProgressQueries;
import fr.viaduc.ejb.report.ReportPart;
import fr.viaduc.ejb.report.VersionChange;
import jakarta.inject.Inject;
import java.util.List;

/** A report as it is read: what it says, its versions, its clock. */
public abstract class ReportReading extends ReportPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReportProgressQueries progresses;

    @Inject
    private HistoryQueries histories;

    private ReportProgress progress;
    private List<VersionChange> changes;
    private List<HistoryQueries.Move> history;

    @Override
    protected ReportPart[] shown() {
        return new ReportPart[] {
            ReportPart.CATEGORIES,
            ReportPart.FUNDING,
            ReportPart.NARRATIVE,
            ReportPart.PARTICIPANTS,
            ReportPart.DOCUMENTS,
            ReportPart.VERSIONS
        };
    }

    @Override
    protected void read() {
        super.read();
        progress = progresses.of(getId());
        changes = reports().changes(getId());
        history = histories.of(getId());
    }

    /** The payment clock and the check; without clock while the report is with its carrier. */
    public ReportProgress getProgress() {
        return progress;
    }

    /** What the last version says otherwise than the one before. */
    public List<VersionChange> getChanges() {
        return changes;
    }

    /** The moves of the report. */
    public List<HistoryQueries.Move> getHistory() {
        return history;
    }
}
