package fr.viaduc.ejb.agreement;

import fr.viaduc.domain.agreement.AgreementClauses;
import fr.viaduc.domain.agreement.AgreementContent;
import fr.viaduc.domain.agreement.GrantAgreement;
import fr.viaduc.domain.agreement.Payee;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.application.OperationStatus;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.report.ReportSchedule;
import fr.viaduc.domain.selection.AgendaItem;
import fr.viaduc.domain.selection.CommitteeSessionStatus;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.identity.ConflictsOfInterest;
import fr.viaduc.ejb.legal.Law;
import fr.viaduc.ejb.organisation.Organisations;
import fr.viaduc.ejb.selection.CommitteeSessions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.UUID;

/** Writing an agreement from the decision, up to the validator. */
@Stateless
public class DraftingAgreements {

    @Inject
    private Agreements agreements;

    @Inject
    private DraftedAgreements drafts;

    @Inject
    private CommitteeSessions sessions;

    @Inject
    private Operations operations;

    @Inject
    private Organisations organisations;

    @Inject
    private Law law;

    @Inject
    private ConflictsOfInterest conflicts;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /**
     * Drafts the agreement of a selected file.
     *
     * @return the agreement
     * @throws RuleViolation {@code agreement.not.selected}, {@code agreement.minutes.unsigned}, {@code
     *     agreement.drafted.already} or {@code agreement.account.missing}
     */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public UUID draft(UUID operationId) {
        Act act = caller.act(Role.GRANT_MANAGER);
        conflicts.requireNone(operationId);
        Operation operation = operations.get(operationId);
        if (operation.status() != OperationStatus.SELECTED) {
            throw new RuleViolation("agreement.not.selected", operation.label());
        }
        if (agreements.findOfOperation(operationId).isPresent()) {
            throw new RuleViolation("agreement.drafted.already", operation.label());
        }
        AgendaItem item = sessions.latestGrant(operationId).orElseThrow();
        if (item.session().status() != CommitteeSessionStatus.MINUTES_SIGNED) {
            throw new RuleViolation("agreement.minutes.unsigned", item.session().label());
        }
        GrantAgreement agreement = drafts.draft(operation, item, act);
        trail.record("agreement.draft", agreement, act);
        operation.heldBy(Role.GRANT_MANAGER, null);
        return agreements.add(agreement).id();
    }

    /** Changes the draft; the account is taken from the carrier's sheet of today. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public void write(UUID agreementId, int seenVersion, @Valid AgreementDraft draft) {
        Act act = caller.act(Role.GRANT_MANAGER);
        GrantAgreement agreement = opened(agreementId, seenVersion);
        requireEligible(agreement.bodyId(), draft);
        requireReports(agreement.bodyId(), draft);
        Payee payee = drafts.payee(organisations.get(agreement.organisationId()));
        agreement.write(
                new AgreementContent(agreement.latest().plan(), draft.toPeriods(), draft.toContact(), payee),
                new AgreementClauses(
                        draft.getNumberOfReports(),
                        draft.isExtrapolation(),
                        draft.getSpecialConditions(),
                        agreement.clauses().advance()),
                act);
        trail.record("agreement.write", agreement, act);
    }

    private void requireEligible(UUID bodyId, AgreementDraft draft) {
        var figures = law.on(bodyId, draft.getRealisationEnd());
        DateRange eligible = new DateRange(figures.date("elig.start"), figures.date("elig.end"));
        if (!eligible.contains(draft.toPeriods().realisation())) {
            throw new RuleViolation("agreement.period.ineligible", eligible.start(), eligible.end());
        }
    }

    private void requireReports(UUID bodyId, AgreementDraft draft) {
        ReportSchedule schedule =
                agreements.reportSchedule(bodyId, draft.toPeriods().realisation());
        int least = schedule.mandatoryInterims() + 1;
        int wanted = draft.getNumberOfReports();
        if (wanted < least || wanted > least && !schedule.allowsAnotherInterim(schedule.mandatoryInterims())) {
            throw new RuleViolation("appraisal.reports.outside", wanted, least);
        }
    }

    /** Notes that the account was compared with the bank's own document. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public void verifyIban(UUID agreementId, int seenVersion) {
        Act act = caller.act(Role.GRANT_MANAGER);
        GrantAgreement agreement = opened(agreementId, seenVersion);
        agreement.verifyIban(act);
        trail.record(
                "agreement.iban.verify",
                agreement,
                act,
                agreement.latest().payee().iban().masked(),
                null);
    }

    /** Hands the draft to the validator. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public void submit(UUID agreementId, int seenVersion) {
        Act act = caller.act(Role.GRANT_MANAGER);
        GrantAgreement agreement = opened(agreementId, seenVersion);
        agreement.submit(act);
        trail.record("agreement.submit", agreement, act);
        operations.get(agreement.operationId()).heldBy(Role.VALIDATOR, null);
    }

    private GrantAgreement opened(UUID agreementId, int seenVersion) {
        GrantAgreement agreement = agreements.get(agreementId, seenVersion);
        conflicts.requireNone(agreement.operationId());
        return agreement;
    }
}
