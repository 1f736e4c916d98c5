package fr.viaduc.web.audit;

import fr.viaduc.ejb.audit.Verification;
import fr.viaduc.ejb.audit.VerifyingTrails;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** The audit trail of a file, with its verification. */
@Named
@RequestScoped
public class FileTrail {

    @Inject
    private VerifyingTrails verifying;

    private UUID id;
    private Verification verification;

    /** The file. */
    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    /** Whether the entries of the file hold, found out once for the page. */
    public Verification getVerification() {
        if (verification == null) {
            verification = verifying.file(id);
        }
        return verification;
    }
}
