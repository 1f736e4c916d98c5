package fr.viaduc.ejb.check;

import fr.viaduc.domain.agreement.AgreementInForce;
import fr.viaduc.domain.application.FundingSource;
import fr.viaduc.domain.application.FundingSourceKind;
import fr.viaduc.domain.check.ItemUnderCheck;
import fr.viaduc.domain.check.ResourceUnderCheck;
import fr.viaduc.domain.report.ExecutionReport;
import fr.viaduc.domain.report.ExpenditureItem;
import fr.viaduc.domain.report.ReceivedFunding;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.visit.VisitExclusion;
import fr.viaduc.ejb.agreement.Agreements;
import fr.viaduc.ejb.document.French;
import fr.viaduc.ejb.visit.VisitExclusions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a report brings to its check: its items, rejected beforehand where a visit excluded them, and its resources. */
@ApplicationScoped
public class ItemsUnderCheck {

    @Inject
    private VisitExclusions exclusions;

    @Inject
    private Agreements agreements;

    private final French french = new French();

    /** The items of a report. */
    public List<ItemUnderCheck> of(ExecutionReport report) {
        List<VisitExclusion> excluded = exclusions.of(report.operationId());
        return report.items().stream()
                .map(item -> new ItemUnderCheck(
                        item.id(),
                        item.position(),
                        item.category(),
                        label(item),
                        item.charged(),
                        exclusion(item, excluded)))
                .toList();
    }

    private static String label(ExpenditureItem item) {
        String named = item.staff()
                .map(staff -> staff.employee() + ", " + staff.month())
                .orElseGet(() -> item.document().supplier());
        return item.label().contains(named) ? item.label() : item.label() + " – " + named;
    }

    private String exclusion(ExpenditureItem item, List<VisitExclusion> excluded) {
        return excluded.stream()
                .filter(exclusion -> item.isCoveredBy(exclusion.scope()))
                .findFirst()
                .map(exclusion -> exclusion.visitLabel() + ", notifié le " + french.say(exclusion.notifiedOn()) + " : "
                        + exclusion.reason())
                .orElse(null);
    }

    /** The resources other than the grant: those of the agreement with what was received, then those that are new. */
    public List<ResourceUnderCheck> resourcesOf(ExecutionReport report, LocalDate day) {
        AgreementInForce agreement = agreements.inForce(report.operationId(), day);
        List<ResourceUnderCheck> resources = new ArrayList<>();
        for (FundingSource source : agreement.plan().sources()) {
            if (source.kind() != FundingSourceKind.ESF) {
                resources.add(new ResourceUnderCheck(
                        source.originId(),
                        resources.size() + 1,
                        source.kind(),
                        source.funder(),
                        source.amount(),
                        received(report, source.originId())));
            }
        }
        for (ReceivedFunding funding : report.funding()) {
            if (isNew(funding, agreement)) {
                resources.add(new ResourceUnderCheck(
                        funding.id(),
                        resources.size() + 1,
                        funding.kind(),
                        funding.funder(),
                        Money.ZERO,
                        funding.received()));
            }
        }
        return resources;
    }

    private static Money received(ExecutionReport report, UUID originId) {
        return Money.sum(report.funding().stream()
                .filter(funding -> funding.sourceId().equals(Optional.of(originId)))
                .map(ReceivedFunding::received));
    }

    private static boolean isNew(ReceivedFunding funding, AgreementInForce agreement) {
        return funding.sourceId()
                .map(id -> agreement.plan().sources().stream()
                        .noneMatch(source -> source.originId().equals(id)))
                .orElse(true);
    }
}
