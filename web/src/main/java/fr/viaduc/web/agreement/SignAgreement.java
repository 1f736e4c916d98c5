package fr.viaduc.web.agreement;

import fr.viaduc.domain.agreement.AgreementStatus;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.agreement.AgreementQueries;
import fr.viaduc.ejb.agreement.AgreementSheet;
import fr.viaduc.ejb.agreement.SigningAgreements;
import fr.viaduc.web.faces.Acting;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** Signing an agreement with a code received by e-mail, for the carrier and for the body. */
@Named
@ViewScoped
public class SignAgreement implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AgreementQueries queries;

    @Inject
    private SigningAgreements signing;

    @Inject
    private Acting acting;

    private UUID id;
    private AgreementSheet sheet;
    private String code;

    /** Opens the agreement to be signed. */
    public void load() {
        sheet = queries.agreement(id);
    }

    /** Has a code sent. */
    public String sendCode() {
        return acting.attempt(() -> signing.sendCode(id))
                .saying("agreement.codeSent")
                .reopen();
    }

    /** Signs with the code. */
    public String sign() {
        return acting.attempt(() -> Codes.require(signing.sign(id, code)))
                .saying("agreement.signed")
                .goTo((holds(Role.BENEFICIARY_SIGNATORY) ? "/carrier" : "/staff") + "/agreement/view?id=" + id);
    }

    public boolean isSignable() {
        return sheet.signing() != null
                && !sheet.signing().over()
                && (sheet.status() == AgreementStatus.AWAITING_BENEFICIARY_SIGNATURE
                                && holds(Role.BENEFICIARY_SIGNATORY)
                        || sheet.status() == AgreementStatus.SIGNED_BY_BENEFICIARY && holds(Role.SIGNATORY));
    }

    public boolean isOver() {
        return sheet.status() == AgreementStatus.EXPIRED
                || sheet.signing() != null && sheet.signing().over();
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

    public AgreementSheet getSheet() {
        return sheet;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
