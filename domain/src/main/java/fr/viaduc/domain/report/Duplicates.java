package fr.viaduc.domain.report;

import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.RuleViolation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what is declared twice.
 *
 * <p>The same document with the same charged amount in the same operation is the same expenditure. In another operation, a
 * document may be shared out, as long as all its shares together do not exceed it.
 */
final class Duplicates {

    private Duplicates() {}

    static Optional<RuleViolation> of(ExpenditureItem item, ExecutionReport report, List<SameDocument> elsewhere) {
        List<SameDocument> others = Stream.concat(
                        report.items().stream()
                                .filter(other -> other.position() < item.position())
                                .map(other -> new SameDocument(
                                        other.id(),
                                        report.operationId(),
                                        report.label(),
                                        other.position(),
                                        other.hash(),
                                        other.charged())),
                        elsewhere.stream())
                .filter(other -> other.hash().equals(item.hash()))
                .filter(other -> !other.itemId().equals(item.id()))
                .toList();
        Optional<RuleViolation> again = others.stream()
                .filter(other -> other.operationId().equals(report.operationId()))
                .filter(other -> other.charged().equals(item.charged()))
                .findFirst()
                .map(other -> new RuleViolation(
                        "report.item.duplicate", item.position(), other.reportLabel(), other.position()));
        if (again.isPresent()) {
            return again;
        }
        Money all = Money.sum(others.stream().map(SameDocument::charged)).plus(item.charged());
        return all.isGreaterThan(item.ceiling())
                ? others.stream()
                        .findFirst()
                        .map(other -> new RuleViolation(
                                "report.item.overcharged",
                                item.position(),
                                all,
                                item.ceiling(),
                                other.reportLabel(),
                                other.position()))
                : Optional.empty();
    }
}
