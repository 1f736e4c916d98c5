package fr.viaduc.web.home;

import fr.viaduc.ejb.application.Holding;
import fr.viaduc.ejb.application.HoldingQueries;
import fr.viaduc.ejb.audit.Readings;
import fr.viaduc.ejb.home.WorkItem;
import fr.viaduc.ejb.home.Worklist;
import fr.viaduc.ejb.shared.PortalClock;
import fr.viaduc.web.access.Access;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What waits for the person who is logged in. */
@Named
@RequestScoped
public class Home {

    @Inject
    private Worklist worklist;

    @Inject
    private HoldingQueries holdingQueries;

    @Inject
    private PortalClock clock;

    @Inject
    private Readings readings;

    @Inject
    private Access access;

    private List<WorkItem> items;
    private List<Holding> holdings;

    /** Everything that waits for her, the most urgent first. */
    public List<WorkItem> getItems() {
        if (items == null) {
            items = worklist.items();
        }
        return items;
    }

    /** How many of them are late. */
    public long getOverdue() {
        return getItems().stream().filter(this::isLate).count();
    }

    /** Whether the time of what waits is over. */
    public boolean isLate(WorkItem item) {
        return item.isOverdue(clock.instant());
    }

    /** What is said to a person for whom nothing waits: whoever only reads, or has no files, is told what she finds here. */
    public String getNothing() {
        if (readings.isWatched()) {
            return "home.work.none.reader";
        }
        boolean files = access.canOpen("/staff/operation/list") || access.canOpen("/carrier/operation/list");
        return files ? "home.work.none" : "home.work.none.files";
    }

    /** In whose hands the files are. */
    public List<Holding> getHoldings() {
        if (holdings == null) {
            holdings = holdingQueries.holdings();
        }
        return holdings;
    }

    /** How many things wait for her. */
    public int getCount() {
        return getItems().size();
    }
}
