package fr.viaduc.web.identity;

import fr.viaduc.ejb.identity.ManagingUsers;
import fr.viaduc.ejb.identity.UserQueries;
import fr.viaduc.ejb.identity.UserSheet;
import fr.viaduc.web.faces.Acting;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A person of the body, her roles and her account. */
@Named
@ViewScoped
public class ViewUser implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private UserQueries queries;

    @Inject
    private ManagingUsers users;

    @Inject
    private Acting acting;

    private UUID id;
    private UserSheet user;
    private LocalDate lastDay;
    private String reason;

    /** Opens the account. */
    public void load() {
        user = queries.sheet(id);
    }

    /** Ends one of her roles on the day typed. */
    public String endRole(UUID assignmentId) {
        return acting.attempt(() -> users.endRole(id, assignmentId, lastDay))
                .saying("user.role.ended")
                .reopen();
    }

    /** Keeps her out. */
    public String disable() {
        return acting.attempt(() -> users.disable(id, user.version(), reason))
                .saying("user.disabled")
                .reopen();
    }

    /** Lets her in again. */
    public String enable() {
        return acting.attempt(() -> users.enable(id, user.version(), reason))
                .saying("user.enabled")
                .reopen();
    }

    /** Sends a new link. */
    public String inviteAgain() {
        return acting.attempt(() -> users.inviteAgain(id, user.version()))
                .saying("user.invited", user.name())
                .reopen();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    /** The account as it was when the page was opened. */
    public UserSheet getUser() {
        return user;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
