package fr.viaduc.domain.application;

import fr.viaduc.domain.call.CallForProjects;
import fr.viaduc.domain.legal.ApplicableLaw;
import fr.viaduc.domain.organisation.Organisation;

/**
 * What lies beside an application when it is checked and deposited.
 *
 * @param organisation the carrier, with its sheet of today
 * @param internal whether the carrier is the intermediate body itself
 * @param call the call answered
 * @param plan the financing plan
 * @param law the figures of the programming period, on the day
 */
public record SubmissionDossier(
        Organisation organisation, boolean internal, CallForProjects call, FinancingPlan plan, ApplicableLaw law) {}
