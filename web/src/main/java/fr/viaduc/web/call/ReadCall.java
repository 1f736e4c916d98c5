package fr.viaduc.web.call;

import fr.viaduc.ejb.call.CallQueries;
import fr.viaduc.ejb.call.CallSheet;
import fr.viaduc.ejb.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Reading a published call without logging in. */
@Named
@RequestScoped
public class ReadCall {

    @Inject
    private CallQueries calls;

    private UUID id;
    private CallSheet call;

    /** Opens the call, if it is public. */
    public void load() {
        call = calls.sheet(id);
        if (!call.status().isPublic()) {
            throw new NotFound();
        }
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    /** The call as everybody may read it. */
    public CallSheet getCall() {
        return call;
    }
}
