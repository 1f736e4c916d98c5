package fr.viaduc.web.closing;

import fr.viaduc.domain.application.OperationStatus;
import fr.viaduc.domain.audit.RetentionStatus;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.closing.ClosingFiles;
import fr.viaduc.ejb.closing.ClosingQueries;
import fr.viaduc.ejb.closing.ClosingSheet;
import fr.viaduc.web.faces.Acting;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** The closure of a settled file and its retention, with the act that its status and the person's role allow. */
@Named
@ViewScoped
public class ViewClosing implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ClosingQueries queries;

    @Inject
    private ClosingFiles closingFiles;

    @Inject
    private Acting acting;

    private UUID id;
    private ClosingSheet file;
    private String reason;

    /** Opens the file. */
    public void load() {
        file = queries.sheet(id);
    }

    /** Closes the file. */
    public String close() {
        return acting.attempt(() -> closingFiles.close(id, file.version()))
                .saying("closing.closed", file.number())
                .reopen();
    }

    /** Stops the time of the retention. */
    public String suspend() {
        return kept(() -> closingFiles.suspendRetention(id, reason));
    }

    /** Lets the time of the retention run on. */
    public String resume() {
        return kept(() -> closingFiles.resumeRetention(id, reason));
    }

    private String kept(Runnable act) {
        return acting.attempt(act).saying("closing.kept", file.number()).reopen();
    }

    public boolean isClosing() {
        return validator() && file.status() == OperationStatus.SETTLED;
    }

    public boolean isSuspending() {
        return validator() && file.retention() == RetentionStatus.FROZEN;
    }

    public boolean isResuming() {
        return validator() && file.retention() == RetentionStatus.SUSPENDED;
    }

    /** Whether any act is open to the staff who reads. */
    public boolean isActing() {
        return isClosing() || isSuspending() || isResuming();
    }

    private static boolean validator() {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(Role.VALIDATOR.name());
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public ClosingSheet getFile() {
        return file;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
