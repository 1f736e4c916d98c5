package fr.viaduc.ejb.appraisal;

import fr.viaduc.domain.application.FinancingPlan;
import fr.viaduc.domain.application.FundingApplication;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.application.OperationStatus;
import fr.viaduc.domain.appraisal.AdmissibilityFinding;
import fr.viaduc.domain.appraisal.AdmissibilityOutcome;
import fr.viaduc.domain.appraisal.AdmissibilityReview;
import fr.viaduc.domain.appraisal.ItemAnswer;
import fr.viaduc.domain.document.DocumentTemplate;
import fr.viaduc.domain.document.Filing;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.ParisTime;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.application.ApplicationParties;
import fr.viaduc.ejb.application.Applications;
import fr.viaduc.ejb.application.FinancingPlans;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.document.French;
import fr.viaduc.ejb.document.GeneratingDocuments;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.identity.ConflictsOfInterest;
import fr.viaduc.ejb.mail.Notice;
import fr.viaduc.ejb.mail.Notices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Confirming the outcome of a review of admissibility, or sending it back: the acts of the validator. */
@Stateless
public class ValidatingAdmissibility {

    private final French french = new French();

    @Inject
    private AdmissibilityReviews reviews;

    @Inject
    private Applications applications;

    @Inject
    private Operations operations;

    @Inject
    private FinancingPlans plans;

    @Inject
    private ApplicationParties parties;

    @Inject
    private GeneratingDocuments documents;

    @Inject
    private Notices notices;

    @Inject
    private ConflictsOfInterest conflicts;

    @Inject
    private Event<AdmissibilityDecided> decided;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /**
     * Confirms the proposed outcome; the certificate or the decision goes to the carrier.
     *
     * @throws RuleViolation {@code validator.is.author}, {@code admissibility.not.proposed}, {@code conflict.*}
     */
    @RolesAllowed(Role.Names.VALIDATOR)
    public void validate(UUID operationId, int seenVersion) {
        Act act = caller.act(Role.VALIDATOR);
        AdmissibilityReview review = opened(operationId, seenVersion);
        FundingApplication application = applications.lock(operationId);
        Operation operation = operations.get(operationId);
        AdmissibilityOutcome outcome = review.validate(act);
        if (outcome == AdmissibilityOutcome.ADMISSIBLE) {
            application.declareAdmissible(act);
            operation.progress(OperationStatus.ADMISSIBLE, act);
            operation.heldBy(Role.GRANT_MANAGER, null);
        } else {
            application.declareInadmissible(act);
            operation.progress(OperationStatus.INADMISSIBLE, act);
            operation.heldBy(null, null);
        }
        String hash = print(outcome, review, operation, application, act);
        trail.record("admissibility.validate", review, act, outcome.name(), hash);
        trail.record("admissibility.decide", application, act, outcome.name(), hash);
        trail.record("operation.admissibility", operation, act);
        notices.toCarrier(operation, notice(outcome, operation));
        decided.fire(new AdmissibilityDecided(operationId, application.id(), outcome, act));
    }

    private String print(
            AdmissibilityOutcome outcome,
            AdmissibilityReview review,
            Operation operation,
            FundingApplication application,
            Act act) {
        Map<String, Object> model = parties.model(operation, application);
        model.put("validator", Map.of("name", act.actorName(), "function", "chef ou cheffe du service"));
        boolean admissible = outcome == AdmissibilityOutcome.ADMISSIBLE;
        if (admissible) {
            FinancingPlan plan = plans.get(application.financingPlanId());
            model.put("totalCost", plan.totalEligibleCost());
            model.put("grant", plan.esfAmount());
            model.put(
                    "completeOn",
                    ParisTime.wallClock(application.depositedAt().orElseThrow()).toLocalDate());
        } else {
            model.put("reasons", review.reasons());
            model.put(
                    "items",
                    review.findings().stream()
                            .filter(finding -> finding.answer().orElse(null) == ItemAnswer.NO)
                            .map(this::item)
                            .toList());
        }
        DocumentTemplate template =
                admissible ? DocumentTemplate.ADMISSIBILITY_CERTIFICATE : DocumentTemplate.INADMISSIBILITY_DECISION;
        return documents.produce(template, model, Filing.with(application), act).sha256();
    }

    private Map<String, Object> item(AdmissibilityFinding finding) {
        return Map.of("question", french.say(finding.item()), "comment", finding.comment());
    }

    private static Notice notice(AdmissibilityOutcome outcome, Operation operation) {
        String link = "/carrier/application/view?id=" + operation.id();
        return outcome == AdmissibilityOutcome.ADMISSIBLE
                ? new Notice(
                        "Votre demande de subvention est recevable",
                        "La demande « " + operation.title() + " » est recevable ; son instruction commence."
                                + "\n\nL’attestation de recevabilité est disponible sur le portail.",
                        link)
                : new Notice(
                        "Votre demande de subvention est irrecevable",
                        "La demande « " + operation.title() + " » est irrecevable."
                                + "\n\nLa décision motivée, avec les voies de recours, est disponible sur le portail.",
                        link);
    }

    /**
     * Gives the review back to the manager.
     *
     * @throws RuleViolation {@code act.reason.missing}, {@code admissibility.not.proposed}
     */
    @RolesAllowed(Role.Names.VALIDATOR)
    public void sendBack(UUID operationId, int seenVersion, String reason) {
        Act act = caller.act(Role.VALIDATOR).because(reason);
        AdmissibilityReview review = opened(operationId, seenVersion);
        review.sendBack(act);
        operations.get(operationId).heldBy(Role.GRANT_MANAGER, null);
        trail.record("admissibility.send.back", review, act);
    }

    private AdmissibilityReview opened(UUID operationId, int seenVersion) {
        conflicts.requireNone(operationId);
        return reviews.get(reviews.ofOperation(operationId).id(), seenVersion);
    }
}
