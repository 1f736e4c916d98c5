package fr.viaduc.web.application;

import fr.viaduc.domain.application.Undertaking;
import fr.viaduc.ejb.application.ApplicationOverview;
import fr.viaduc.ejb.application.ApplicationQueries;
import fr.viaduc.ejb.application.DepositingApplications;
import fr.viaduc.web.faces.Acting;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** Depositing an application: the commitment, line by line, then the act. */
@Named
@ViewScoped
public class DepositApplication implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ApplicationQueries applications;

    @Inject
    private DepositingApplications depositing;

    @Inject
    private Acting acting;

    private UUID id;
    private ApplicationOverview overview;
    private Set<Undertaking> ticked = new LinkedHashSet<>();

    /** Opens what is about to be deposited. */
    public void load() {
        overview = applications.overview(id);
    }

    /** Deposits the next version. */
    public String deposit() {
        return acting.attemptFor(() -> depositing.deposit(id, overview.sealedVersion() + 1, ticked))
                .saying("application.deposited")
                .goTo(number -> "/carrier/application/receipt?id=" + id);
    }

    public ApplicationOverview getOverview() {
        return overview;
    }

    public Set<Undertaking> getTicked() {
        return ticked;
    }

    public void setTicked(Set<Undertaking> ticked) {
        this.ticked = ticked;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
