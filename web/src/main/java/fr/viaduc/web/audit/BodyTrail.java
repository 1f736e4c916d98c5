package fr.viaduc.web.audit;

import fr.viaduc.ejb.audit.Verification;
import fr.viaduc.ejb.audit.VerifyingTrails;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The audit trail of a whole body; verified when the person asks, because that reads all of it. */
@Named
@RequestScoped
public class BodyTrail {

    @Inject
    private VerifyingTrails verifying;

    private boolean verify;
    private Verification verification;

    public boolean isVerify() {
        return verify;
    }

    public void setVerify(boolean verify) {
        this.verify = verify;
    }

    /** What the verification found; null when nobody asked for it. */
    public Verification getVerification() {
        if (verify && verification == null) {
            verification = verifying.body();
        }
        return verification;
    }
}
