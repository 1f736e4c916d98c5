package fr.viaduc.web.check;

import fr.viaduc.domain.check.CheckStatus;
import fr.viaduc.ejb.check.ValidatingChecks;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The conclusions of a controller before the validator. */
@Named
@ViewScoped
public class ValidateCheck extends CheckPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private ValidatingChecks validating;

    private String reason = "";

    /** Sends the conclusions back. */
    public String sendBack() {
        return done(() -> validating.sendBack(getId(), version(), reason), "check.sent.back", "view");
    }

    /** Opens the rebuttal period. */
    public String openRebuttal() {
        return done(() -> validating.openRebuttal(getId(), version()), "check.rebuttal.opened", "view");
    }

    /** Certifies the service done. */
    public String certify() {
        return done(() -> validating.certify(getId(), version()), "check.certified", "view");
    }

    /** Whether something was set aside on which the carrier must be heard first. */
    public boolean isToBeHeard() {
        return getCheck().file().status() == CheckStatus.PROVISIONAL_FINDINGS
                && (getCheck().figures().rejected().isPositive()
                        || !getCheck().figures().publicityCorrection().isZero());
    }

    /** Whether the conclusions wait for the validator. */
    public boolean isWaiting() {
        return getCheck().file().status() == CheckStatus.PROVISIONAL_FINDINGS
                || getCheck().file().status() == CheckStatus.ANSWER_REVIEW
                        && getCheck().file().finalProposed();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
