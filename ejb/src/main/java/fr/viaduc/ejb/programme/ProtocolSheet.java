package fr.viaduc.ejb.programme;

import fr.viaduc.domain.identity.PreparationStatus;
import fr.viaduc.domain.programme.Protocol;
import fr.viaduc.domain.programme.ProtocolCommitment;
import fr.viaduc.domain.programme.ProtocolSignatory;
import fr.viaduc.domain.shared.Money;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A protocol as a page shows it: signatories in lines, years in columns.
 *
 * @param yearlyTotal what all give together each year
 * @param secured what agreements of their own cover already, year by year
 * @param securedTotal the same over all years
 * @param total what all give over all years
 */
public record ProtocolSheet(
        UUID id,
        int version,
        UUID planId,
        String planName,
        String title,
        LocalDate startsOn,
        LocalDate endsOn,
        PreparationStatus status,
        List<Integer> years,
        List<Line> lines,
        Money yearlyTotal,
        List<Money> secured,
        Money securedTotal,
        Money total)
        implements Serializable {

    /** What one signatory gives, year by year and in all. */
    public record Line(UUID id, ProtocolCommitment commitment, List<Cell> cells, Money total) implements Serializable {}

    /** What a signatory gives in one year, and whether an agreement of its own covers it. */
    public record Cell(int year, Money amount, boolean secured) implements Serializable {}

    static ProtocolSheet of(Protocol protocol, String planName) {
        return new ProtocolSheet(
                protocol.id(),
                protocol.version(),
                protocol.localPlanId(),
                planName,
                protocol.label(),
                protocol.period().start(),
                protocol.period().end(),
                protocol.status(),
                protocol.years(),
                protocol.signatories().stream()
                        .map(signatory -> line(protocol, signatory))
                        .toList(),
                protocol.yearlyTotal(),
                protocol.years().stream().map(protocol::secured).toList(),
                protocol.securedTotal(),
                protocol.total());
    }

    private static Line line(Protocol protocol, ProtocolSignatory signatory) {
        return new Line(
                signatory.id(),
                signatory.commitment(),
                protocol.years().stream()
                        .map(year -> new Cell(year, signatory.yearlyAmount(), signatory.isSecured(year)))
                        .toList(),
                protocol.totalOf(signatory));
    }
}
