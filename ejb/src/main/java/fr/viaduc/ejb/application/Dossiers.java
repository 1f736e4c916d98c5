package fr.viaduc.ejb.application;

import fr.viaduc.domain.application.FundingApplication;
import fr.viaduc.domain.application.SubmissionDossier;
import fr.viaduc.domain.organisation.Organisation;
import fr.viaduc.domain.shared.ParisTime;
import fr.viaduc.ejb.call.Calls;
import fr.viaduc.ejb.identity.Bodies;
import fr.viaduc.ejb.legal.Law;
import fr.viaduc.ejb.organisation.Organisations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Puts beside an application all that it is checked against. */
@ApplicationScoped
public class Dossiers {

    @Inject
    private Organisations organisations;

    @Inject
    private Bodies bodies;

    @Inject
    private Calls calls;

    @Inject
    private FinancingPlans plans;

    @Inject
    private Law law;

    /** What lies beside the application at the instant. */
    public SubmissionDossier of(FundingApplication application, Instant at) {
        Organisation organisation = organisations.get(application.organisationId());
        return new SubmissionDossier(
                organisation,
                isInternal(application, organisation),
                calls.get(application.callId()),
                plans.get(application.financingPlanId()),
                law.on(application.bodyId(), at.atZone(ParisTime.ZONE).toLocalDate()));
    }

    /** Whether the carrier is the intermediate body itself (opération interne). */
    public boolean isInternal(FundingApplication application, Organisation organisation) {
        return bodies.get(application.bodyId()).siren().equals(organisation.siren());
    }
}
