package fr.viaduc.web.call;

import fr.viaduc.domain.call.CallStatus;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.audit.HistoryQueries;
import fr.viaduc.ejb.call.CallQueries;
import fr.viaduc.ejb.call.CallSheet;
import fr.viaduc.ejb.call.DraftingCalls;
import fr.viaduc.ejb.call.PublishingCalls;
import fr.viaduc.web.faces.Acting;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** A call as the staff of its body sees it, with the acts that its status and the person's roles allow. */
@Named
@ViewScoped
public class ViewCall implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CallQueries calls;

    @Inject
    private HistoryQueries histories;

    @Inject
    private DraftingCalls drafting;

    @Inject
    private PublishingCalls publishing;

    @Inject
    private Acting acting;

    private UUID id;
    private CallSheet call;
    private List<HistoryQueries.Move> history;
    private String reason;
    private String deliberation;
    private LocalDateTime newClosing;

    /** Opens the call. */
    public void load() {
        call = calls.sheet(id);
        history = histories.of(id);
    }

    /** Sends the draft to the head of the service. */
    public String submitForValidation() {
        return done(() -> drafting.submitForValidation(id, call.version()), "call.submitted");
    }

    /** Notes the adoption by the deciding body. */
    public String adopt() {
        return done(() -> drafting.adopt(id, call.version(), deliberation), "call.adopted");
    }

    /** Sends the call back to its author. */
    public String returnToDraft() {
        return done(() -> drafting.returnToDraft(id, call.version(), reason), "call.returned");
    }

    /** Publishes the call. */
    public String publish() {
        return done(() -> publishing.publish(id, call.version()), "call.published");
    }

    /** Extends the call. */
    public String extend() {
        return done(() -> publishing.extend(id, call.version(), newClosing, reason), "call.extended");
    }

    /** Cancels the call. */
    public String cancelCall() {
        return done(() -> publishing.cancel(id, call.version(), reason), "call.cancelled");
    }

    private String done(Runnable act, String said) {
        return acting.attempt(act).saying(said, call.text().getReference()).reopen();
    }

    public boolean isCanSubmit() {
        return may(Role.GRANT_MANAGER, CallStatus.IN_VALIDATION);
    }

    public boolean isCanAdopt() {
        return may(Role.VALIDATOR, CallStatus.ADOPTED);
    }

    public boolean isCanPublish() {
        return call.status() == CallStatus.ADOPTED && may(Role.GRANT_MANAGER, CallStatus.PUBLISHED);
    }

    public boolean isCanExtend() {
        return (call.status() == CallStatus.PUBLISHED || call.status() == CallStatus.CLOSED) && holds(Role.VALIDATOR);
    }

    public boolean isCanCancel() {
        return may(Role.VALIDATOR, CallStatus.CANCELLED);
    }

    private boolean may(Role role, CallStatus target) {
        return call.canBecome(target) && holds(role);
    }

    private static boolean holds(Role role) {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(role.name());
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    /** The call as it was when the page was opened. */
    public CallSheet getCall() {
        return call;
    }

    /** The moves of the call, oldest first. */
    public List<HistoryQueries.Move> getHistory() {
        return history;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getDeliberation() {
        return deliberation;
    }

    public void setDeliberation(String deliberation) {
        this.deliberation = deliberation;
    }

    public LocalDateTime getNewClosing() {
        return newClosing;
    }

    public void setNewClosing(LocalDateTime newClosing) {
        this.newClosing = newClosing;
    }
}
