package fr.viaduc.domain.agreement;

import fr.viaduc.domain.application.FinancingPlan;
import fr.viaduc.domain.shared.RuleViolation;
import java.util.Optional;

/**
 * What somebody asks to change in an agreement; what is null stays as it is.
 *
 * @param periods new periods
 * @param contact new contact
 * @param plan new plan
 * @param justification why
 */
public record AmendmentRequest(AgreementPeriods periods, Contact contact, FinancingPlan plan, String justification) {

    /** @throws RuleViolation {@code amendment.empty} or {@code amendment.justification.missing} */
    public AmendmentRequest {
        justification = justification == null ? "" : justification.strip();
        if (periods == null && contact == null && plan == null) {
            throw new RuleViolation("amendment.empty");
        }
        if (justification.isEmpty()) {
            throw new RuleViolation("amendment.justification.missing");
        }
    }

    /** What kind of amendment it makes: the heaviest of its changes decides. */
    public AmendmentKind kind() {
        if (plan != null) {
            return AmendmentKind.WITH_COMMITTEE;
        }
        return periods != null ? AmendmentKind.WITHOUT_COMMITTEE : AmendmentKind.INFORMATION;
    }

    /** What the agreement says once it is amended. */
    AgreementContent applyTo(AgreementContent content) {
        AgreementContent changed = content;
        changed = periods == null ? changed : changed.with(periods);
        changed = contact == null ? changed : changed.with(contact);
        return Optional.ofNullable(plan).map(changed::with).orElse(changed);
    }
}
