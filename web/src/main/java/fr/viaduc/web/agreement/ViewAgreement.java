package fr.viaduc.web.agreement;

import fr.viaduc.domain.agreement.AgreementStatus;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.agreement.AgreementQueries;
import fr.viaduc.ejb.agreement.AgreementSheet;
import fr.viaduc.ejb.agreement.AttestingStarts;
import fr.viaduc.ejb.agreement.DraftingAgreements;
import fr.viaduc.ejb.agreement.IssuingAgreements;
import fr.viaduc.ejb.agreement.TerminatingAgreements;
import fr.viaduc.ejb.audit.HistoryQueries;
import fr.viaduc.web.faces.Acting;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An agreement, for the body and for the carrier, with the acts that its status and the person's roles allow. */
@Named
@ViewScoped
public class ViewAgreement implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AgreementQueries queries;

    @Inject
    private HistoryQueries histories;

    @Inject
    private DraftingAgreements drafting;

    @Inject
    private IssuingAgreements issuing;

    @Inject
    private AttestingStarts attesting;

    @Inject
    private TerminatingAgreements terminating;

    @Inject
    private Acting acting;

    private UUID id;
    private AgreementSheet sheet;
    private List<HistoryQueries.Move> history;
    private String reason;
    private LocalDate startDay;

    /** Opens the agreement. */
    public void load() {
        sheet = queries.agreement(id);
        history = histories.of(sheet.id());
    }

    /** Notes that the account was compared. */
    public String verifyIban() {
        return done(() -> drafting.verifyIban(sheet.id(), sheet.version()), "agreement.ibanVerifiedDone");
    }

    /** Hands the draft to the validator. */
    public String submit() {
        return done(() -> drafting.submit(sheet.id(), sheet.version()), "agreement.submitted");
    }

    /** Gives the draft back. */
    public String sendBack() {
        return done(() -> issuing.sendBack(sheet.id(), sheet.version(), reason), "agreement.sentBack");
    }

    /** Validates the draft and gives it to sign. */
    public String validate() {
        return done(() -> issuing.validate(sheet.id(), sheet.version()), "agreement.validated");
    }

    /** Gives the agreement to sign again. */
    public String reissue() {
        return done(() -> issuing.reissue(sheet.id(), sheet.version()), "agreement.reissued");
    }

    /** Attests the start. */
    public String attest() {
        return done(() -> attesting.attest(sheet.id(), sheet.version(), startDay), "agreement.attested");
    }

    /** Terminates the agreement. */
    public String terminate() {
        return done(() -> terminating.terminate(sheet.id(), sheet.version(), reason), "agreement.terminated");
    }

    private String done(Runnable act, String said) {
        return acting.attempt(act).saying(said).reopen();
    }

    public boolean isWritable() {
        return is(AgreementStatus.DRAFT) && holds(Role.GRANT_MANAGER) && !sheet.submitted();
    }

    public boolean isValidatable() {
        return is(AgreementStatus.DRAFT) && holds(Role.VALIDATOR) && sheet.submitted();
    }

    public boolean isExpired() {
        return is(AgreementStatus.EXPIRED) && holds(Role.GRANT_MANAGER);
    }

    public boolean isSignable() {
        return is(AgreementStatus.AWAITING_BENEFICIARY_SIGNATURE) && holds(Role.BENEFICIARY_SIGNATORY)
                || is(AgreementStatus.SIGNED_BY_BENEFICIARY) && holds(Role.SIGNATORY);
    }

    public boolean isStartable() {
        return is(AgreementStatus.NOTIFIED) && holds(Role.BENEFICIARY_SIGNATORY) && sheet.startedOn() == null;
    }

    public boolean isTerminable() {
        return is(AgreementStatus.NOTIFIED) && holds(Role.SIGNATORY);
    }

    public boolean isAmendable() {
        return is(AgreementStatus.NOTIFIED)
                && !sheet.pendingAmendment()
                && (holds(Role.BENEFICIARY_SIGNATORY) || holds(Role.GRANT_MANAGER));
    }

    private boolean is(AgreementStatus status) {
        return sheet.status() == status;
    }

    private static boolean holds(Role role) {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(role.name());
    }

    /** The agreement; as long as it is not opened, what the address names: the agreement or its operation. */
    public UUID getId() {
        return sheet == null ? id : sheet.id();
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public AgreementSheet getSheet() {
        return sheet;
    }

    public List<HistoryQueries.Move> getHistory() {
        return history;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getStartDay() {
        return startDay;
    }

    public void setStartDay(LocalDate startDay) {
        this.startDay = startDay;
    }
}
