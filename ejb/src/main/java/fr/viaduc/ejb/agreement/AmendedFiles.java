package fr.viaduc.ejb.agreement;

import fr.viaduc.domain.agreement.AgreedPlan;
import fr.viaduc.domain.agreement.AgreementVersion;
import fr.viaduc.domain.agreement.Amendment;
import fr.viaduc.domain.application.FinancingPlan;
import fr.viaduc.domain.application.FundingApplication;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.application.PlanConstraints;
import fr.viaduc.domain.appraisal.OpinionValue;
import fr.viaduc.domain.document.Document;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.selection.AgendaItem;
import fr.viaduc.domain.selection.DecisionOutcome;
import fr.viaduc.domain.selection.ProposalKind;
import fr.viaduc.domain.selection.ProposedFigures;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.RuleViolations;
import fr.viaduc.ejb.application.Applications;
import fr.viaduc.ejb.application.FinancingPlans;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.call.Calls;
import fr.viaduc.ejb.legal.Law;
import fr.viaduc.ejb.mail.Notice;
import fr.viaduc.ejb.mail.Notices;
import fr.viaduc.ejb.organisation.Organisations;
import fr.viaduc.ejb.selection.BudgetShares;
import fr.viaduc.ejb.selection.CommitteeSessions;
import fr.viaduc.ejb.selection.DecisionRecorded;
import fr.viaduc.ejb.selection.MinutesSigned;
import fr.viaduc.ejb.selection.ProposedFiles;
import fr.viaduc.ejb.selection.Reservations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What follows from the acceptance, the decision and the signatures of an amendment. */
@ApplicationScoped
public class AmendedFiles {

    @Inject
    private Amendments amendments;

    @Inject
    private AgreementPapers papers;

    @Inject
    private SignatureCodes codes;

    @Inject
    private ProposedFiles proposedFiles;

    @Inject
    private BudgetShares budgetShares;

    @Inject
    private CommitteeSessions sessions;

    @Inject
    private Reservations reservations;

    @Inject
    private Operations operations;

    @Inject
    private Applications applications;

    @Inject
    private Organisations organisations;

    @Inject
    private FinancingPlans plans;

    @Inject
    private Calls calls;

    @Inject
    private Law law;

    @Inject
    private Notices notices;

    @Inject
    private Event<AgreementAmended> amended;

    @Inject
    private AuditTrail trail;

    /**
     * Requires that the new plan satisfies the rules of the call and of the texts.
     *
     * @throws RuleViolations with all that it breaks
     */
    void requireAllowedPlan(Amendment amendment, Act act) {
        amendment.newPlan().ifPresent(plan -> {
            FundingApplication application = applications.ofOperation(amendment.operationId());
            PlanConstraints constraints = PlanConstraints.of(
                    calls.get(application.callId()),
                    law.on(application.bodyId(), act.day()),
                    amendment.amendedContent().periods().realisation(),
                    application.isStateAid());
            RuleViolations.throwIfAny(plan.violations(constraints));
        });
    }

    /** Puts the new amounts before the committee. */
    void propose(Amendment amendment, Operation operation, Act act) {
        FinancingPlan plan = amendment.newPlan().orElseThrow();
        ProposedFigures figures = new ProposedFigures(
                OpinionValue.FAVOURABLE,
                amendment.justification() + "\n" + amendment.finding(),
                plan.totalEligibleCost(),
                plan.esfAmount(),
                plan.esfAmount(),
                budgetShares.of(operation.callId(), plan));
        proposedFiles.propose(operation, ProposalKind.REPROGRAMMING, amendment.id(), figures, act);
        operation.heldBy(Role.COMMITTEE_SECRETARY, null);
    }

    /** Takes over what the committee decided on an amendment. */
    void decided(@Observes DecisionRecorded decision) {
        if (decision.kind() != ProposalKind.REPROGRAMMING) {
            return;
        }
        Amendment amendment = amendments.get(decision.subjectId());
        Operation operation = operations.get(decision.operationId());
        switch (decision.outcome()) {
            case FAVOURABLE -> {
                String carrier = organisations.get(operation.organisationId()).name();
                FinancingPlan granted =
                        AgreedPlan.of(amendment.newPlan().orElseThrow(), decision.grantedAmount(), carrier);
                amendment.select(plans.add(granted), decision.act());
            }
            case UNFAVOURABLE -> amendment.refuse(decision.act());
            case DEFERRED -> amendment.defer(decision.act());
        }
        operation.heldBy(Role.GRANT_MANAGER, null);
        trail.record("amendment.decided", amendment, decision.act());
    }

    /** Gives the amendments that a session granted to sign, once its minutes are signed. */
    void giveToSign(@Observes MinutesSigned signed) {
        sessions.get(signed.sessionId()).decidedItems().stream()
                .filter(AmendedFiles::isGrantedAmendment)
                .map(item -> amendments.get(item.proposal().subjectId()))
                .forEach(amendment -> issue(amendment, operations.get(amendment.operationId()), signed.act()));
    }

    private static boolean isGrantedAmendment(AgendaItem item) {
        return item.proposal().kind() == ProposalKind.REPROGRAMMING
                && item.decision()
                        .filter(decision -> decision.outcome() == DecisionOutcome.FAVOURABLE)
                        .isPresent();
    }

    /** Writes the amendment and opens its window of signature. */
    void issue(Amendment amendment, Operation operation, Act act) {
        Document text = papers.amendment(amendment, operation, act);
        amendment.issue(text.sha256(), codes.terms(amendment.bodyId(), act.day()), act);
        trail.record("amendment.issue", amendment, act, "", text.sha256());
        operation.heldBy(
                Role.BENEFICIARY_SIGNATORY, amendment.signatures().orElseThrow().dueAt());
        notices.toCarrier(
                operation,
                new Notice(
                        "Avenant à signer",
                        "L’avenant à votre convention est prêt. Votre représentant légal est invité à le signer sur le"
                                + " portail, avec un code à usage unique envoyé par courriel.",
                        "/carrier/agreement/amendment?id=" + amendment.id()));
    }

    /** Notifies the amendment: the agreement reads anew, and the lines commit the new amounts. */
    void enterIntoForce(Amendment amendment, Operation operation, Act act) {
        AgreementVersion version = amendment.notifyCarrier(act);
        if (amendment.newPlan().isPresent()) {
            sessions.latestGrant(operation.id())
                    .ifPresent(grant -> reservations.commit(operation.id(), grant.grantedShares(), act));
        }
        operation.heldBy(Role.BENEFICIARY_SIGNATORY, null);
        Document signed = papers.amendment(amendment, operation, act);
        trail.record("amendment.notify", amendment, act, "", signed.sha256());
        Document consolidated = papers.text(amendment.agreement(), operation, act);
        trail.record("agreement.consolidate", amendment.agreement(), act, "", consolidated.sha256());
        notices.toCarrier(
                operation,
                new Notice(
                        "Avenant notifié",
                        "L’avenant à votre convention entre en vigueur aujourd’hui. La convention consolidée est disponible"
                                + " sur le portail.",
                        "/carrier/agreement/view?id=" + amendment.agreement().id()));
        amended.fire(new AgreementAmended(
                operation.id(), amendment.agreement().id(), amendment.id(), version.number(), act));
    }
}
