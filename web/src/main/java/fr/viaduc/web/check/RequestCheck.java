package fr.viaduc.web.check;

import fr.viaduc.ejb.check.CheckSheet.RequestRow;
import fr.viaduc.ejb.check.RequestingDocuments;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Asking the carrier for documents, and following its answer. */
@Named
@ViewScoped
public class RequestCheck extends CheckPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private RequestingDocuments requesting;

    private String wanted = "";

    /** Sends one grouped request. */
    public String request() {
        return done(() -> requesting.request(getId(), version(), wanted), "check.requested");
    }

    /** Gives a second and last delay. */
    public String remind() {
        return done(() -> requesting.remind(getId(), version(), wanted), "check.reminded");
    }

    /** Takes the examination up again. */
    public String resume() {
        return done(() -> requesting.resume(getId(), version()), "check.resumed", "examine");
    }

    /** The request that runs; null when none does. */
    public RequestRow getRunning() {
        List<RequestRow> requests = getCheck().requests();
        return requests.isEmpty() || requests.get(requests.size() - 1).closedAt() != null
                ? null
                : requests.get(requests.size() - 1);
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
