package fr.viaduc.web.call;

import fr.viaduc.ejb.call.CallQueries;
import fr.viaduc.ejb.call.OpenCall;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The calls that the first page shows to everybody. */
@Named
@RequestScoped
public class OpenCalls {

    @Inject
    private CallQueries calls;

    private List<OpenCall> closingNext;

    /** Those that accept applications now, the first to close first. */
    public List<OpenCall> getClosingNext() {
        if (closingNext == null) {
            closingNext = calls.closingNext();
        }
        return closingNext;
    }
}
