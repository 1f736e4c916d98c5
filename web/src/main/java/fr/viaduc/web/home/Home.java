package fr.viaduc.web.home;

import fr.viaduc.ejb.home.WorkItem;
import fr.viaduc.ejb.home.Worklist;
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

    private List<WorkItem> items;

    /** Everything that waits for her, the most urgent first. */
    public List<WorkItem> getItems() {
        if (items == null) {
            items = worklist.items();
        }
        return items;
    }

    /** How many things wait for her. */
    public int getCount() {
        return getItems().size();
    }
}
