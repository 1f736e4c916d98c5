package fr.viaduc.web.identity;

import fr.viaduc.domain.identity.PreparationStatus;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.audit.HistoryQueries;
import fr.viaduc.web.access.Access;
import fr.viaduc.web.faces.Acting;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** A page of something that one person prepares and another one validates: who may do which of both, and what was done. */
public abstract class PreparationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HistoryQueries histories;

    @Inject
    private Access rights;

    @Inject
    private Acting acting;

    private UUID id;
    private String reason;
    private List<HistoryQueries.Move> history = List.of();

    /** Reads what the page shows. */
    protected abstract void read();

    /** Where the preparation stands. */
    protected abstract PreparationStatus status();

    /** Calls the use case that validates. */
    protected abstract void callValidate();

    /** Calls the use case that opens to changes again. */
    protected abstract void callReopen();

    /** Opens the page. */
    public void load() {
        read();
        history = histories.of(id);
    }

    /** Lets it count. */
    public String validate() {
        return done(this::callValidate, "preparation.validated");
    }

    /** Opens it to changes again. */
    public String reopen() {
        return done(this::callReopen, "preparation.reopened");
    }

    /** Does something and shows the page anew. */
    protected String done(Runnable act, String key) {
        return acting.attempt(act).saying(key).reopen();
    }

    /** Whether the person prepares such things. */
    protected boolean prepares() {
        return rights.holds(Role.Names.GRANT_MANAGER);
    }

    /** Whether the person may change it now. */
    public boolean isChangeable() {
        return status() == PreparationStatus.PREPARED && prepares();
    }

    /** Whether the person may validate it now; that she prepared it herself is said when she tries. */
    public boolean isValidatable() {
        return status() == PreparationStatus.PREPARED && rights.holds(Role.Names.VALIDATOR);
    }

    /** Whether the person may open it to changes again. */
    public boolean isReopenable() {
        return status() == PreparationStatus.VALIDATED && prepares();
    }

    /** Who prepared and validated it when. */
    public List<HistoryQueries.Move> getHistory() {
        return history;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
