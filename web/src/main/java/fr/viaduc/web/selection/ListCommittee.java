package fr.viaduc.web.selection;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.selection.CommitteeQueries;
import fr.viaduc.ejb.selection.WaitingCase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The sessions of the committee, and for its secretary the cases that are on no agenda yet. */
@Named
@ViewScoped
public class ListCommittee implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CommitteeQueries queries;

    private List<WaitingCase> waiting = List.of();

    /** Looks for the cases that wait. */
    public void load() {
        if (isSecretary()) {
            waiting = queries.waiting();
        }
    }

    public boolean isSecretary() {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(Role.Names.COMMITTEE_SECRETARY);
    }

    public List<WaitingCase> getWaiting() {
        return waiting;
    }
}
