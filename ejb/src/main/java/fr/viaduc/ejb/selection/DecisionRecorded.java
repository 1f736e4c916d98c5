package fr.viaduc.ejb.selection;

import fr.viaduc.domain.selection.BudgetShare;
import fr.viaduc.domain.selection.DecisionOutcome;
import fr.viaduc.domain.selection.ProposalKind;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Money;
import java.util.List;
import java.util.UUID;

/**
 * The committee has decided a case; sent in the transaction of the decision.
 *
 * @param kind what the committee was asked
 * @param operationId the file
 * @param subjectId the appraisal, the amendment or the file, by kind
 * @param outcome what it decided
 * @param grantedAmount ESF granted; zero unless favourable
 * @param shares the granted amount by budget line
 * @param act who recorded it, when and on which grounds
 */
public record DecisionRecorded(
        ProposalKind kind,
        UUID operationId,
        UUID subjectId,
        DecisionOutcome outcome,
        Money grantedAmount,
        List<BudgetShare> shares,
        Act act) {}
