package fr.viaduc.domain.report;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.legal.ApplicableLaw;
import fr.viaduc.domain.participant.ParticipantSummary;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What surrounds a report when it is to be deposited.
 *
 * @param terms the agreement in force
 * @param law the figures of the programming period on that day
 * @param today the day of the deposit
 * @param sheetComplete whether the organisation sheet is complete
 * @param visitObstacle what the last visits hold against the deposit; empty when nothing
 * @param amendmentDue whether the report before showed resources that no amendment has agreed since
 * @param participants the participants up to the end of the period
 * @param declaredBefore amounts of the categories in the reports deposited before
 * @param sameDocuments the other expenditures that rest on a document of this report
 */
public record DepositContext(
        AgreedTerms terms,
        ApplicableLaw law,
        LocalDate today,
        boolean sheetComplete,
        Optional<RuleViolation> visitObstacle,
        boolean amendmentDue,
        ParticipantSummary participants,
        Map<CostCategory, Money> declaredBefore,
        List<SameDocument> sameDocuments) {

    public DepositContext {
        declaredBefore = Map.copyOf(declaredBefore);
        sameDocuments = List.copyOf(sameDocuments);
    }

    Money declaredBefore(CostCategory category) {
        return declaredBefore.getOrDefault(category, Money.ZERO);
    }

    Money totalDeclaredBefore() {
        return Money.sum(declaredBefore.values());
    }
}
