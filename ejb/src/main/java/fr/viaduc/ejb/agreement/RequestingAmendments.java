package fr.viaduc.ejb.agreement;

import fr.viaduc.domain.agreement.AgreementPeriods;
import fr.viaduc.domain.agreement.AgreementVersion;
import fr.viaduc.domain.agreement.Amendment;
import fr.viaduc.domain.agreement.AmendmentRequest;
import fr.viaduc.domain.agreement.GrantAgreement;
import fr.viaduc.domain.application.FinancingPlan;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.application.PlanComparison;
import fr.viaduc.domain.appraisal.PlanRevision;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.legal.ApplicableLaw;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.application.FinancingPlans;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.legal.Law;
import fr.viaduc.ejb.mail.Notice;
import fr.viaduc.ejb.mail.Notices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.UUID;

/** Asking for an amendment, by the carrier or by the manager. */
@Stateless
public class RequestingAmendments {

    @Inject
    private Agreements agreements;

    @Inject
    private Amendments amendments;

    @Inject
    private FinancingPlans plans;

    @Inject
    private Operations operations;

    @Inject
    private Law law;

    @Inject
    private Notices notices;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /**
     * Asks for new dates, another contact, new amounts, or several of them.
     *
     * @param revision new amounts for the lines of the plan in force; null when the amounts stay
     * @return the amendment
     * @throws RuleViolation {@code amendment.pending} while another one is on its way, {@code
     *     agreement.period.ineligible}, {@code amendment.empty}, {@code amendment.justification.missing}, {@code
     *     amendment.too.late}, {@code agreement.validity.over}
     */
    @RolesAllowed({Role.Names.BENEFICIARY_SIGNATORY, Role.Names.GRANT_MANAGER})
    public UUID request(UUID agreementId, int seenVersion, @Valid AmendmentDraft draft, PlanRevision revision) {
        Act act = caller.act(Role.BENEFICIARY_SIGNATORY, Role.GRANT_MANAGER);
        GrantAgreement agreement = agreements.get(agreementId, seenVersion);
        Operation operation = operations.get(agreement.operationId());
        agreement.requireAmendable(operation.status(), act.day());
        if (amendments.isPending(agreementId)) {
            throw new RuleViolation("amendment.pending", agreement.number());
        }
        AgreementVersion version = agreement.latest();
        AmendmentRequest request = new AmendmentRequest(
                periods(draft.newRealisation(version), operation.bodyId(), act),
                draft.newContact(version),
                newPlan(version.plan(), revision),
                draft.getJustification());
        int number = amendments.of(agreementId).size() + 1;
        Amendment amendment = new Amendment(agreement, number, operation.status(), request, act);
        trail.record("amendment.request", amendment, act, request.justification(), null);
        amendments.add(amendment);
        notices.toStaff(
                operation,
                new Notice(
                        "Demande d’avenant",
                        "Un avenant est demandé pour l’opération « " + operation.title() + " » :\n\n"
                                + request.justification(),
                        "/staff/agreement/amendment?id=" + amendment.id()),
                Role.GRANT_MANAGER);
        return amendment.id();
    }

    private AgreementPeriods periods(DateRange realisation, UUID bodyId, Act act) {
        if (realisation == null) {
            return null;
        }
        ApplicableLaw figures = law.on(bodyId, act.day());
        DateRange eligible = new DateRange(figures.date("elig.start"), figures.date("elig.end"));
        if (!eligible.contains(realisation)) {
            throw new RuleViolation("agreement.period.ineligible", eligible.start(), eligible.end());
        }
        return AgreementPeriods.following(
                realisation, figures.integer("agreement.payment.months"), figures.integer("agreement.validity.months"));
    }

    private FinancingPlan newPlan(FinancingPlan agreed, PlanRevision revision) {
        if (revision == null) {
            return null;
        }
        FinancingPlan plan = agreed.copy();
        revision.onCopy(agreed, plan).applyTo(plan);
        return PlanComparison.between(agreed, plan).isIdentical() ? null : plans.add(plan);
    }
}
